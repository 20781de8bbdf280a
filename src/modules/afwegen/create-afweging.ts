import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingInFull, insertAfweging } from "./afweging-store.ts";
import { afwegingFields, AfwegingInFull, checkAfweging } from "./afweging.ts";

/** Options with their scores on criteria, each with its source. */
export const createAfweging = defineAction({
  name: "afweging.create",
  summary: "Een afweging vastleggen: criteria met hun schaal, en keuzes met hun scores en bron",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request(afwegingFields),
  output: AfwegingInFull,
  subject: async () => ({ object: "afwegingen" }),
  async run(context, input) {
    checkAfweging(input);
    return afwegingInFull(context, await insertAfweging(context, input));
  },
  betrokkenen: () => [],
});
