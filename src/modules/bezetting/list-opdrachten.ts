import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Opdracht, OPDRACHTSTATUSSEN } from "./opdracht.ts";
import { opdrachtPage } from "./opdracht-store.ts";

/** The orders of the units, with what they earn and what people learn. */
export const listOpdrachten = defineQuery({
  name: "opdrachten.list",
  summary: "De opdrachten van de units, met verdienwaarde en ontwikkelwaarde naast elkaar",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "opdracht",
  input: request({
    unitId: Type.Optional(id),
    werksoort: Type.Optional(text(80)),
    status: Type.Optional(oneOf(OPDRACHTSTATUSSEN)),
    zoek: Type.Optional(text(100, "Deel van de titel of de opdrachtgever")),
    ...paging,
  }),
  output: page(Opdracht),
  subject: async () => ({ object: "opdrachten" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await opdrachtPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
