import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { Besluit, stukFields } from "./besluit.ts";
import { besluitById, insertStuk } from "./besluit-store.ts";

/** A dated version of a text under a decision; an earlier version stays beside it. */
export const addBesluitstuk = defineAction({
  name: "besluit.stuk",
  summary: "Een versie van een stuk bij een besluit vastleggen, met de datum en de bron",
  verwerkingsactiviteit: sturen,
  dataklasse: "doel",
  input: request({ id, ...stukFields }),
  output: Besluit,
  subject: async (_, { id }) => ({ object: `besluit/${id}` }),
  async run(context, { id, ...stuk }) {
    await besluitById(context, id);
    await insertStuk(context, id, stuk);
    return besluitById(context, id);
  },
  betrokkenen: () => [],
});
