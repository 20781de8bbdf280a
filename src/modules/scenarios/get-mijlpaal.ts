import { defineQuery } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { MijlpaalInFull } from "./mijlpaal.ts";
import { mijlpaalById, standenVan } from "./mijlpaal-store.ts";

/** One milestone with everything that was changed about it, and why. */
export const getMijlpaal = defineQuery({
  name: "mijlpaal.get",
  summary: "Eén mijlpaal met alles wat eraan wijzigde en waarom",
  verwerkingsactiviteit: sturen,
  dataklasse: "toekomstplan",
  input: request({ id }),
  output: MijlpaalInFull,
  subject: async (_, { id }) => ({ object: `mijlpaal/${id}` }),
  run: async (context, { id }) => ({
    mijlpaal: await mijlpaalById(context, id),
    standen: await standenVan(context, id),
  }),
  betrokkenen: () => [],
});
