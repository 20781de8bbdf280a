import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull } from "./plek.ts";
import { plekById, reopenPlek as reopen } from "./plek-store.ts";

/** Brings a closed plek back into the lists. */
export const reopenPlek = defineAction({
  name: "plek.reopen",
  summary: "Een gesloten plek weer openen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: PlekInFull,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id }) {
    await reopen(context, id);
    return plekById(context, id);
  },
  betrokkenen: () => [],
});
