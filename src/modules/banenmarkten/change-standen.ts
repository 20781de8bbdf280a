import { defineAction } from "../door.ts";
import { id, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { BanenmarktInFull, standen } from "./banenmarkt.ts";
import { marktById, replaceStanden, updateMarkt } from "./banenmarkt-store.ts";

/** Which werkgevers stand at a market, and with what. */
export const changeStanden = defineAction({
  name: "banenmarkt.standen",
  summary: "Vastleggen welke werkgevers op een banenmarkt staan, en wat ze bieden",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "banenmarkt",
  input: request({ id, standen }),
  output: BanenmarktInFull,
  subject: async (_, { id }) => ({ object: `banenmarkt/${id}` }),
  async run(context, { id, standen }) {
    await updateMarkt(context, id, {});
    await replaceStanden(context, id, standen);
    return marktById(context, id);
  },
  betrokkenen: () => [],
});
