import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, page, pageOf, paging, request, text } from "../fields.ts";
import { beheren } from "../verwerkingsactiviteiten.ts";
import { Gebruiker, STANDEN } from "./gebruiker.ts";
import { gebruikerCounts, gebruikerPage } from "./gebruiker-store.ts";
import { ROLLEN } from "./matrix.ts";

/** Who can sign in, with which rights, and whose rights ask for a review. */
export const listGebruikers = defineQuery({
  name: "gebruikers.list",
  summary: "De gebruikers van de regio met hun rechten, op naam",
  verwerkingsactiviteit: beheren,
  dataklasse: "gebruiker",
  input: request({
    zoek: Type.Optional(text(100, "Deel van de naam")),
    rol: Type.Optional(oneOf(ROLLEN)),
    organisatieId: Type.Optional(id),
    stand: Type.Optional(oneOf(STANDEN)),
    ...paging,
  }),
  output: Type.Object({
    ...page(Gebruiker).properties,
    aantallen: Type.Object({ beoordelen: Type.Integer(), opgeschort: Type.Integer() }),
  }),
  subject: async () => ({ object: "gebruikers" }),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    const found = await gebruikerPage(context, filter, { limit, offset });
    return { ...at, ...found, aantallen: await gebruikerCounts(context) };
  },
  betrokkenen: () => [],
});
