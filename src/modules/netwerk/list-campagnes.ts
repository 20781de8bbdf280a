import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Campagne } from "./campagne.ts";
import { campagnePage } from "./campagne-store.ts";

/** The campagnes to reach werkgevers, with what came of each. */
export const listCampagnes = defineQuery({
  name: "campagnes.list",
  summary: "De campagnes, met wat ze opleverden",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request(paging),
  output: page(Campagne),
  subject: async () => ({ object: "campagnes" }),
  async run(context, asked) {
    const { limit, offset, ...at } = pageOf(asked);
    return { ...at, ...(await campagnePage(context, { limit, offset })) };
  },
  betrokkenen: () => [],
});
