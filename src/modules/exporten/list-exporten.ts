import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { oneOf, page, pageOf, paging, request } from "../fields.ts";
import { sturen } from "../verwerkingsactiviteiten.ts";
import { EXPORTDOELEN, Exportregel, EXPORTTABELLEN, OBJECT } from "./export.ts";
import { exportPage } from "./export-store.ts";
import { isPerJaar } from "./tabellen.ts";

/** What left the system, the newest first, and what can. */
export const listExporten = defineQuery({
  name: "export.list",
  summary: "Wat is geëxporteerd, door wie en waarvoor, en wat kan worden geëxporteerd",
  verwerkingsactiviteit: sturen,
  dataklasse: "uitvoer",
  input: request(paging),
  output: Type.Object({
    tabellen: Type.Array(Type.Object({ tabel: oneOf(EXPORTTABELLEN), perJaar: Type.Boolean() })),
    doelen: Type.Array(oneOf(EXPORTDOELEN)),
    ...page(Exportregel).properties,
  }),
  subject: async () => ({ object: OBJECT }),
  async run(context, paged) {
    const { limit, offset, ...at } = pageOf(paged);
    return {
      tabellen: EXPORTTABELLEN.map((tabel) => ({ tabel, perJaar: isPerJaar(tabel) })),
      doelen: [...EXPORTDOELEN],
      ...at,
      ...(await exportPage(context, { limit, offset })),
    };
  },
  betrokkenen: () => [],
});
