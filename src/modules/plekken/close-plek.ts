import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull } from "./plek.ts";
import { closePlek as close, plekById } from "./plek-store.ts";

/** Takes a plek out of the lists. Who works there stays. */
export const closePlek = defineAction({
  name: "plek.close",
  summary: "Een plek sluiten; wie er werkt, blijft",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id }),
  output: PlekInFull,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id }) {
    await close(context, id);
    return plekById(context, id);
  },
  betrokkenen: () => [],
});
