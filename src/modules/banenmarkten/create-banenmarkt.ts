import { defineAction } from "../door.ts";
import { request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { BanenmarktInFull, checkMarkt, marktFields } from "./banenmarkt.ts";
import { insertMarkt, marktById } from "./banenmarkt-store.ts";

/** Plans a market. Who stands there comes after. */
export const createBanenmarkt = defineAction({
  name: "banenmarkt.create",
  summary: "Een banenmarkt plannen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "banenmarkt",
  input: request(marktFields),
  output: BanenmarktInFull,
  subject: async () => ({ object: "banenmarkten" }),
  async run(context, input) {
    checkMarkt(input);
    return marktById(context, await insertMarkt(context, input));
  },
  betrokkenen: () => [],
});
