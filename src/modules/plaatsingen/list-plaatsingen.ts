import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Plaatsing, STANDEN } from "./plaatsing.ts";
import { plaatsingPage } from "./plaatsing-store.ts";

/** The plaatsingen in the work of this user, the latest start first. */
export const listPlaatsingen = defineQuery({
  name: "plaatsingen.list",
  summary: "De plaatsingen in uw werk, de laatst begonnen eerst",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "plaatsing",
  input: request({ stand: Type.Optional(oneOf(STANDEN)), ...paging }),
  output: page(Plaatsing),
  subject: async (context) => listSubject(context, "read", "plaatsing"),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await plaatsingPage(context, filter, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
