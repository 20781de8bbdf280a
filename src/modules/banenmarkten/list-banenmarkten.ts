import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Banenmarkt } from "./banenmarkt.ts";
import { marktPage } from "./banenmarkt-store.ts";

/** The markets of the region: those that come first. What came of them as counts that tell about nobody. */
export const listBanenmarkten = defineQuery({
  name: "banenmarkten.list",
  summary: "De banenmarkten van de regio, wat komt eerst, met wat ze opleverden in aantallen",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "banenmarkt",
  input: request({ wanneer: Type.Optional(oneOf(["komt", "was"])), ...paging }),
  output: page(Banenmarkt),
  subject: async () => ({ object: "banenmarkten" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await marktPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
