import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { Marktdeelname, UITKOMSTEN } from "./banenmarkt.ts";
import { deelnameById, marktdeelnameSubject, saveGesprek } from "./marktdeelname-store.ts";

/** What a talk at a market led to by now, also weeks later, by who helps the inwoner. */
export const recordUitkomst = defineAction({
  name: "marktdeelname.uitkomst",
  summary: "Vastleggen waartoe een gesprek op een banenmarkt leidde",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "marktdeelname",
  input: request({ id, werkgeverId: id, uitkomst: oneOf(UITKOMSTEN) }),
  output: Marktdeelname,
  subject: (context, { id }) => marktdeelnameSubject(context, id),
  async run(context, { id, ...gesprek }, { gemeente }) {
    await saveGesprek(context, await deelnameById(context, id), gemeente!, gesprek);
    return deelnameById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
