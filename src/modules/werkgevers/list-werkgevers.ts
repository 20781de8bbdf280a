import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, id, oneOf, page, pageOf, paging, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { SEGMENTEN } from "../netwerk/segment.ts";
import { RELATIES, Werkgever } from "./werkgever.ts";
import { werkgeverPage } from "./werkgever-store.ts";

/** The werkgevers of the region, by name. */
export const listWerkgevers = defineQuery({
  name: "werkgevers.list",
  summary: "De werkgevers van de regio, op naam",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({
    zoek: Type.Optional(text(100, "Deel van de naam")),
    sector: Type.Optional(text(80)),
    gemeente: Type.Optional(gemeente),
    relatie: Type.Optional(oneOf(RELATIES)),
    accountmanager: Type.Optional(id),
    segment: Type.Optional(oneOf(SEGMENTEN)),
    ...paging,
  }),
  output: page(Werkgever),
  subject: async () => ({ object: "werkgevers" }),
  async run(context, { pagina, perPagina, ...filter }) {
    const { limit, offset, ...at } = pageOf({ ...(pagina && { pagina }), ...(perPagina && { perPagina }) });
    return { ...at, ...(await werkgeverPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
