import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { BanenmarktInFull, checkMarkt, marktFields } from "./banenmarkt.ts";
import { marktById, updateMarkt } from "./banenmarkt-store.ts";

/** Changes when, where and what a market is. */
export const changeBanenmarkt = defineAction({
  name: "banenmarkt.change",
  summary: "Een banenmarkt wijzigen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "banenmarkt",
  input: request({ id, ...marktFields }),
  output: BanenmarktInFull,
  subject: async (_, { id }) => ({ object: `banenmarkt/${id}` }),
  async run(context, { id, ...input }) {
    checkMarkt(input);
    await updateMarkt(context, id, input);
    return marktById(context, id);
  },
  betrokkenen: () => [],
});
