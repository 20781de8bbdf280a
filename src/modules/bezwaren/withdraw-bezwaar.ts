import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Bezwaar } from "./bezwaar.ts";
import { addStap, bezwaarById, bezwaarSubject } from "./bezwaar-store.ts";

/** Who said it takes it back. */
export const withdrawBezwaar = defineAction({
  name: "bezwaar.withdraw",
  summary: "Intrekken dat u het niet eens bent",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "bezwaar",
  input: request({ id, gezien: Type.Integer({ minimum: 0, description: "Hoeveel stappen u zag" }) }),
  output: Bezwaar,
  subject: (context, { id }) => bezwaarSubject(context, id),
  async run(context, { id, gezien }) {
    await addStap(context, id, { stand: "ingetrokken", woorden: "Ingetrokken", uitkomst: null, gezien });
    return bezwaarById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
