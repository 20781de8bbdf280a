import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull, plekFields } from "./plek.ts";
import { plekById, updatePlek } from "./plek-store.ts";

/** Replaces what is written down about a plek. It never gets smaller than the people who work there. */
export const changePlek = defineAction({
  name: "plek.change",
  summary: "Een plek wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id, ...plekFields }),
  output: PlekInFull,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id, ...input }) {
    await updatePlek(context, id, input);
    return plekById(context, id);
  },
  betrokkenen: () => [],
});
