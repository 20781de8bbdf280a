import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request } from "../fields.ts";
import { werkgeversdienstverlening } from "../verwerkingsactiviteiten.ts";
import { DIENSTSTATUSSEN, Werkgeversdienst } from "./dienst.ts";
import { dienstPage } from "./dienst-store.ts";
import { DIENSTSOORTEN } from "./soorten.ts";

/** What was and is done for werkgevers; of one werkgever, or of the region. A werkgever sees none of it. */
export const listWerkgeversdiensten = defineQuery({
  name: "werkgeversdiensten.list",
  summary: "De diensten aan werkgevers: wat een vervolg vraagt eerst, daarna de nieuwste",
  verwerkingsactiviteit: werkgeversdienstverlening,
  dataklasse: "werkgever",
  input: request({
    werkgeverId: Type.Optional(id),
    soort: Type.Optional(oneOf(DIENSTSOORTEN)),
    status: Type.Optional(oneOf(DIENSTSTATUSSEN)),
    jaar: Type.Optional(Type.Integer({ minimum: 2015, maximum: 2100 })),
    vervolg: Type.Optional(oneOf(["ja"])),
    ...paging,
  }),
  output: page(Werkgeversdienst),
  subject: async () => ({ object: "werkgeversdiensten" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await dienstPage(context, filter, { limit, offset })) };
  },
  betrokkenen: () => [],
});
