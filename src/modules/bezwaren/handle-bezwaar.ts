import { Type } from "typebox";
import { checkWoorden } from "../correcties/correctie.ts";
import { defineAction } from "../door.ts";
import { id, oneOf, orNull, request, text } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bezwaar, UITKOMSTEN, zonderUitkomst } from "./bezwaar.ts";
import { addStap, bezwaarById, bezwaarSubject } from "./bezwaar-store.ts";

/** Takes it up, or ends it with an outcome. The inwoner reads every word. By a second pair of eyes. */
export const handleBezwaar = defineAction({
  name: "bezwaar.handle",
  summary: "Oppakken of afronden waarmee een inwoner het niet eens is",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bezwaarbesluit",
  input: request({
    id,
    stand: oneOf(["opgepakt", "afgerond"]),
    woorden: text(1000, "De inwoner leest dit"),
    uitkomst: orNull(oneOf(UITKOMSTEN)),
    gezien: Type.Integer({ minimum: 0, description: "Hoeveel stappen u zag" }),
  }),
  output: Bezwaar,
  subject: (context, { id }) => bezwaarSubject(context, id),
  async run(context, { id, stand, woorden, uitkomst, gezien }) {
    checkWoorden({ woorden });
    if ((stand === "afgerond") !== (uitkomst !== null)) throw zonderUitkomst();
    await addStap(context, id, { stand, woorden, uitkomst, gezien });
    return bezwaarById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
