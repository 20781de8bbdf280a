import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingInFull, updateAfweging } from "./afweging-store.ts";
import { afwegingFields, AfwegingInFull, checkAfweging } from "./afweging.ts";

/** Until someone gave weights: after that only its name changes. */
export const changeAfweging = defineAction({
  name: "afweging.wijzigen",
  summary: "Een afweging wijzigen, zolang er nog geen gewichten voor zijn gegeven",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({ id, ...afwegingFields }),
  output: AfwegingInFull,
  subject: async (_, { id }) => ({ object: `afweging/${id}` }),
  async run(context, { id, ...input }) {
    checkAfweging(input);
    await updateAfweging(context, id, input);
    return afwegingInFull(context, id);
  },
  betrokkenen: () => [],
});
