import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { gemeente, id, oneOf, page, pageOf, paging, request, text } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { PLEKSOORTEN, Plek, WERKVORMEN } from "./plek.ts";
import { plekPage } from "./plek-store.ts";

/** The open plekken of the region, by title. */
export const listPlekken = defineQuery({
  name: "plekken.list",
  summary: "De open plekken van de regio, op titel",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({
    zoek: Type.Optional(text(100, "Deel van de titel")),
    soort: Type.Optional(oneOf(PLEKSOORTEN)),
    werkvorm: Type.Optional(oneOf(WERKVORMEN)),
    werksoort: Type.Optional(text(80)),
    gemeente: Type.Optional(gemeente),
    werkgeverId: Type.Optional(id),
    unitId: Type.Optional(id),
    vrij: Type.Optional(Type.Boolean({ description: "Alleen plekken waar nu iemand kan beginnen" })),
    status: Type.Optional(oneOf(["open", "gesloten"])),
    ...paging,
  }),
  output: page(Plek),
  subject: async () => ({ object: "plekken" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await plekPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
