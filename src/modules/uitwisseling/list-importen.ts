import { defineQuery } from "../door.ts";
import { page, pageOf, paging, request } from "../fields.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importsoortenVan, soortSubject } from "./eigen-soorten.ts";
import { Import } from "./import.ts";
import { importFromRow, importRows } from "./import-store.ts";

/** The imports of the region, newest first. */
export const listImporten = defineQuery({
  name: "importen.list",
  summary: "De imports van de regio, de nieuwste eerst",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request(paging),
  output: page(Import),
  subject: async ({ user }) => soortSubject(user, "importen"),
  async run({ db, user }, input) {
    const { limit, offset, ...where } = pageOf(input);
    const soorten = importsoortenVan(user, "read");
    const rows = await importRows(db, user.regioId)
      .where("soort", "in", soorten)
      .orderBy("gemaakt", "desc")
      .orderBy("id")
      .limit(limit)
      .offset(offset)
      .execute();
    const { totaal } = await db
      .selectFrom("importen")
      .select((eb) => eb.fn.countAll<number>().as("totaal"))
      .where("regioId", "=", user.regioId)
      .where("soort", "in", soorten)
      .executeTakeFirstOrThrow();
    return { ...where, totaal, rijen: rows.map(importFromRow) };
  },
  betrokkenen: () => [],
});
