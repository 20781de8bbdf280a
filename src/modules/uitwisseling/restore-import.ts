import { sql } from "kysely";
import { Type } from "typebox";
import type { Database } from "#db/database";
import { id, request } from "../fields.ts";
import { defineTaak } from "../taken/define-taak.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import { Aantallen, nietTerug, teLaat, verkeerdeStatus } from "./import.ts";
import { lockImport } from "./import-store.ts";
import { touchedInwoners } from "./write-import.ts";

/** The work of undoing: every row is what it was before, or nothing changes. */
export const restoreImport = defineTaak({
  name: "import.herstellen",
  summary: "De gegevens van voor een import terugzetten",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ importId: id }),
  output: Type.Object({ importId: id, aantallen: Aantallen, betrokkenen: Type.Array(id) }),
  subject: (context, { importId }) => importSubject(context, importId),
  async run(context, { importId }, voortgang) {
    const { db, user, now } = context;
    const { status, aantallen, opgeruimd } = await lockImport(context, importId);
    if (status !== "toegepast") throw verkeerdeStatus(status);
    if (opgeruimd !== null) throw teLaat();
    await voortgang.report(0, aantallen.gelezen);
    const redenen = await obstacles(db, importId);
    if (redenen.length > 0) throw nietTerug(redenen);
    await sql`select draai_import_terug(${importId}::uuid)`.execute(db);
    await voortgang.report(aantallen.gelezen, aantallen.gelezen);
    await db
      .updateTable("importen")
      .set((eb) => ({ status: "teruggedraaid", teruggedraaid: now(), versie: eb("versie", "+", 1) }))
      .where("regioId", "=", user.regioId)
      .where("id", "=", importId)
      .execute();
    return { importId, aantallen, betrokkenen: await touchedInwoners(db, user.regioId, importId) };
  },
  betrokkenen: ({ betrokkenen }) => betrokkenen,
});

async function obstacles(db: Database, importId: string): Promise<{ reden: string; aantal: number }[]> {
  const { rows } = await sql<{ reden: string; aantal: number }>`
    select reden, sum(aantal)::integer as aantal from import_belemmeringen(${importId}::uuid)
     group by reden order by reden`.execute(db);
  return rows;
}
