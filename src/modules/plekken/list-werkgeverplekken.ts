import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { Plek } from "./plek.ts";
import { plekPage } from "./plek-store.ts";

/** The plekken of one werkgever. */
export const listWerkgeverplekken = defineQuery({
  name: "werkgeverplekken.list",
  summary: "De plekken van één werkgever",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "plek",
  input: request({ id, status: Type.Optional(oneOf(["open", "gesloten"])), ...paging }),
  output: page(Plek),
  subject: async ({ user }, { id }) => ({
    object: `werkgever/${id}`,
    relaties: user.werkgeverId === id ? ["eigen-werkgever"] : [],
  }),
  async run(context, { id, pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await plekPage(context, { ...filter, werkgeverId: id }, { limit, offset })) };
  },
  betrokkenen: () => [],
});
