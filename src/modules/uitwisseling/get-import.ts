import { Type } from "typebox";
import { defineQuery } from "../door.ts";
import { id, oneOf, pageOf, paging, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import { ImportDetail } from "./import.ts";
import {
  countVerschillen,
  importById,
  meldingenPage,
  verschilFromRow,
  verschilRows,
} from "./import-store.ts";

/** One import, with a page of what it changes and a page of what there is to say about its rows. */
export const getImport = defineQuery({
  name: "import.get",
  summary: "Een import met de verschillen en de meldingen",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({
    id,
    ...paging,
    uitkomst: Type.Optional(oneOf(["nieuw", "gewijzigd"])),
    meldingenPagina: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000, default: 1 })),
  }),
  output: ImportDetail,
  subject: (context, { id }) => importSubject(context, id),
  async run(context, { id, uitkomst, meldingenPagina = 1, ...paging }) {
    const { db, user } = context;
    const found = await importById(context, id);
    const { limit, offset, ...verschilPage } = pageOf({ perPagina: 50, ...paging });
    const rows = await verschilRows(db, user.regioId, id, uitkomst)
      .orderBy("nummer")
      .limit(limit)
      .offset(offset)
      .execute();
    const meldingen = pageOf({ perPagina: verschilPage.perPagina, pagina: meldingenPagina });
    return {
      ...found,
      verschillen: {
        ...verschilPage,
        totaal: await countVerschillen(db, user.regioId, id, uitkomst),
        rijen: rows.map(verschilFromRow),
      },
      meldingen: {
        pagina: meldingen.pagina,
        perPagina: meldingen.perPagina,
        ...(await meldingenPage(context, id, meldingen)),
      },
    };
  },
  betrokkenen: ({ verschillen }) => verschillen.rijen.flatMap(({ inwonerId }) => inwonerId ?? []),
});
