import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request, versie } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { ANNULEERREDENEN } from "./afspraak.ts";
import { afspraakSubject, changeOwnOrLeft } from "./afspraak-store.ts";

/** An own appointment, or one that was left behind, does not go on; it stays, with why. */
export const cancelAfspraak = defineAction({
  name: "afspraak.cancel",
  summary: "Een afspraak afzeggen, met de reden: een eigen, of een van wie niet meer begeleidt",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "contactmoment",
  input: request({ id, reden: oneOf(ANNULEERREDENEN) }),
  output: Type.Object({ id, inwonerId: id, versie }),
  subject: (context, { id }) => afspraakSubject(context, id),
  run: async (context, { id, reden }) => ({
    id,
    ...(await changeOwnOrLeft(context, id, { geannuleerdOp: context.now(), redenAnnulering: reden })),
  }),
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
