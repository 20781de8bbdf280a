import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingInFull } from "./afweging-store.ts";
import { AfwegingInFull } from "./afweging.ts";

/** One weighing: on what, how the options score and by which source, and who weighs how. */
export const getAfweging = defineQuery({
  name: "afweging.get",
  summary: "Een afweging met haar criteria, keuzes, scores met hun bron, en wie wanneer hoe weegt",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({ id }),
  output: AfwegingInFull,
  subject: async (_, { id }) => ({ object: `afweging/${id}` }),
  run: (context, { id }) => afwegingInFull(context, id),
  betrokkenen: () => [],
});
