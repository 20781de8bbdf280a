import { defineAction } from "../door.ts";
import { id, oneOf, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PlekInFull, SLUITREDENEN } from "./plek.ts";
import { closePlek as close, plekById } from "./plek-store.ts";

/** Takes a plek out of the lists. Who works there stays. */
export const closePlek = defineAction({
  name: "plek.close",
  summary: "Een plek sluiten; wie er werkt, blijft",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id, reden: oneOf(SLUITREDENEN) }),
  output: PlekInFull,
  subject: async (_, { id }) => ({ object: `plek/${id}` }),
  async run(context, { id, reden }) {
    await close(context, id, reden);
    return plekById(context, id);
  },
  betrokkenen: () => [],
});
