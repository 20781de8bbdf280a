import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { matchen } from "../verwerkingsactiviteiten.ts";
import { Kandidaat } from "./kandidaat.ts";
import { kandidaatPage, wieZijnKandidaat } from "./kandidaat-store.ts";
import { ownCompany } from "./own-company.ts";

/** Who was proposed for the plekken of the own company: a number until he says yes. */
export const listKandidaten = defineQuery({
  name: "kandidaten.list",
  summary: "De kandidaten voor uw plekken, zonder naam tot zij ja zeggen",
  verwerkingsactiviteit: matchen,
  dataklasse: "bedrijf",
  input: request({ plekId: Type.Optional(id), ...paging }),
  output: page(Kandidaat),
  subject: async (context, { plekId }) => ({
    ...ownCompany(context),
    geraakt: await wieZijnKandidaat(context, { ...(plekId && { plekId }) }),
  }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await kandidaatPage(context, filter, { limit, offset })) };
  },
  betrokkenen: (_, __, { geraakt = [] }) => geraakt,
});
