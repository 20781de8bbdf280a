import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { DEELNAMESTATUSSEN, Marktdeelname } from "./banenmarkt.ts";
import { deelnameById, marktdeelnameSubject, updateDeelname } from "./marktdeelname-store.ts";

/** Whether someone goes, went, or does not go any more, by who helps him. */
export const changeMarktdeelname = defineAction({
  name: "marktdeelname.change",
  summary: "Vastleggen of een inwoner naar de banenmarkt gaat of er was",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "marktdeelname",
  input: request({ id, status: oneOf(DEELNAMESTATUSSEN) }),
  output: Marktdeelname,
  subject: (context, { id }) => marktdeelnameSubject(context, id),
  async run(context, { id, status }) {
    await updateDeelname(context, id, status);
    return deelnameById(context, id);
  },
  betrokkenen: ({ inwonerId }) => [inwonerId],
});
