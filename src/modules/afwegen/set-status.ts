import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { afwegingInFull, updateAfweging } from "./afweging-store.ts";
import { AfwegingInFull, STATUSSEN } from "./afweging.ts";

/** Closed, nobody adds weights any more and every phone hears so; it can be opened again. */
export const setAfwegingstatus = defineAction({
  name: "afweging.status",
  summary: "Een afweging sluiten, of weer openen",
  verwerkingsactiviteit: sturen,
  dataklasse: "afwegingen",
  input: request({ id, status: oneOf(STATUSSEN) }),
  output: AfwegingInFull,
  subject: async (_, { id }) => ({ object: `afweging/${id}` }),
  async run(context, { id, status }) {
    await updateAfweging(context, id, { status });
    return afwegingInFull(context, id);
  },
  betrokkenen: () => [],
});
