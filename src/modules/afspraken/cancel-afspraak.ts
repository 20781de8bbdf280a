import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ANNULEERREDENEN } from "./afspraak.ts";
import { afspraakSubject, changeOwn } from "./afspraak-store.ts";

/** An own appointment does not go on; it stays, with why. */
export const cancelAfspraak = defineAction({
  name: "afspraak.cancel",
  summary: "Eigen afspraak afzeggen, met de reden",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id, reden: oneOf(ANNULEERREDENEN) }),
  output: Type.Object({ id, inwonerId: id, versie }),
  subject: (context, { id }) => afspraakSubject(context, id),
  run: async (context, { id, reden }) => ({
    id,
    ...(await changeOwn(context, id, { geannuleerdOp: context.now(), redenAnnulering: reden })),
  }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
