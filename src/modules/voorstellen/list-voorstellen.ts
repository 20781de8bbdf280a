import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { STATUSSEN, Voorstel } from "./voorstel.ts";
import { voorstelPage } from "./voorstel-store.ts";

/** The voorstellen in the work of this user, the latest first. */
export const listVoorstellen = defineQuery({
  name: "voorstellen.list",
  summary: "De voorstellen in uw werk, de nieuwste eerst",
  verwerkingsactiviteit: matchen,
  dataklasse: "voorstel",
  input: request({ status: Type.Optional(oneOf(STATUSSEN)), ...paging }),
  output: page(Voorstel),
  subject: async (context) => listSubject(context, "read", "voorstel"),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await voorstelPage(context, filter, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
