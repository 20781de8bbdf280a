import { Type } from "typebox";
import { meldAfspraak } from "../berichten/afspraakbericht.ts";
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
  output: Type.Object({ id, inwonerId: id, versie, krijgtBericht: Type.Boolean() }),
  subject: (context, { id }) => afspraakSubject(context, id),
  async run(context, { id, reden }) {
    const change = { geannuleerdOp: context.now(), redenAnnulering: reden };
    const { inwonerId, versie } = await changeOwnOrLeft(context, id, change);
    // to who did not come, who waited writes himself
    const krijgtBericht = reden !== "inwoner kwam niet" && (await meldAfspraak(context, id, "afgezegd"));
    return { id, inwonerId, versie, krijgtBericht };
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
