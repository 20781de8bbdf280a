import { Type } from "typebox";
import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { UITKOMSTEN } from "./banenmarkt.ts";
import { marktdagSubject, noteGesprek } from "./marktdag-store.ts";

/** At a stand: what a talk of a number led to. Who had a talk was there. */
export const noteMarktgesprek = defineAction({
  name: "marktdag.gesprek",
  summary: "Op de banenmarkt vastleggen waartoe een gesprek leidde",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "marktdag",
  input: request({
    id,
    nummer: Type.Integer({ minimum: 1 }),
    werkgeverId: id,
    uitkomst: oneOf(UITKOMSTEN),
  }),
  output: Type.Object({ nummer: Type.Integer(), werkgeverId: id, uitkomst: oneOf(UITKOMSTEN) }),
  subject: (context, { id, nummer }) => marktdagSubject(context, id, nummer),
  async run(context, { id, nummer, ...gesprek }) {
    await noteGesprek(context, id, nummer, gesprek);
    return { nummer, ...gesprek };
  },
  betrokkenen: (_output, _input, { geraakt = [] }) => geraakt,
});
