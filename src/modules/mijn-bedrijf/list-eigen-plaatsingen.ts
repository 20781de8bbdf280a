import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, page, pageOf, paging, request } from "../fields.ts";
import { listSubject } from "../toegang/list-subject.ts";
import { plaatsen } from "../verwerkingsactiviteiten.ts";
import { Plaatsingsregelingen } from "./regeling.ts";
import { eigenPlaatsingen } from "./regeling-store.ts";

/** Who works at the own company, with where each arrangement stands and who has to do something now. */
export const listEigenPlaatsingen = defineQuery({
  name: "eigen-plaatsingen.list",
  summary: "Wat er is geregeld voor uw medewerkers, en wie er aan zet is",
  verwerkingsactiviteit: plaatsen,
  dataklasse: "regeling",
  input: request({ plaatsingId: Type.Optional(id), ...paging }),
  output: page(Plaatsingsregelingen),
  subject: async (context) => listSubject(context, "read", "regeling"),
  async run(context, { pagina = 1, perPagina = 20, ...filter }) {
    const { limit, offset, ...at } = pageOf({ pagina, perPagina });
    return { ...at, ...(await eigenPlaatsingen(context, filter, { limit, offset })) };
  },
  betrokkenen: ({ rijen }) => rijen.map(({ inwonerId }) => inwonerId),
});
