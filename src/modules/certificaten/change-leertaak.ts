import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { begeleiden } from "../verwerkingsactiviteiten.ts";
import { checkLeertaak, Leertaak, leertaakFields } from "./leertaak.ts";
import { updateLeertaak } from "./leertaak-store.ts";

/** Who learns it already goes on with the task as it was described when he began. */
export const changeLeertaak = defineAction({
  name: "leertaak.change",
  summary: "Een taak wijzigen die iemand op het werk kan leren",
  verwerkingsactiviteit: begeleiden,
  dataklasse: "instrument",
  input: request({ id, ...leertaakFields }),
  output: Leertaak,
  subject: async (_, { id }) => ({ object: `leertaak/${id}` }),
  async run(context, { id, ...input }) {
    checkLeertaak(input);
    return updateLeertaak(context, id, input);
  },
  betrokkenen: () => [],
});
