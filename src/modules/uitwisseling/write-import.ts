import { sql } from "kysely";
import { Type } from "typebox";
import { orFail } from "#db/constraints";
import type { Database } from "#db/database";
import { id, request } from "../fields.ts";
import { defineTaak } from "../taken/define-taak.ts";
import { uitwisselen } from "../verwerkingsactiviteiten.ts";
import { importSubject } from "./eigen-soorten.ts";
import { Aantallen, verkeerdeStatus, verouderd } from "./import.ts";
import { lockImport } from "./import-store.ts";

const ROWS_PER_BATCH = 500;

/** The work of applying: writes all rows in one transaction. */
export const writeImport = defineTaak({
  name: "import.schrijven",
  summary: "De gegevens van een import opslaan",
  verwerkingsactiviteit: uitwisselen,
  dataklasse: "import",
  input: request({ importId: id }),
  output: Type.Object({ importId: id, aantallen: Aantallen, betrokkenen: Type.Array(id) }),
  subject: (context, { importId }) => importSubject(context, importId),
  async run(context, { importId }, voortgang) {
    const { db, user, now } = context;
    const { status, aantallen } = await lockImport(context, importId);
    if (status !== "proef") throw verkeerdeStatus(status);
    const last = await lastRow(db, user.regioId, importId);
    for (let at = 0; at < last; at += ROWS_PER_BATCH) {
      await voortgang.report(Math.min(at, aantallen.gelezen), aantallen.gelezen);
      await orFail(writeRows(db, importId, at + 1, at + ROWS_PER_BATCH), "import_verouderd", verouderd);
    }
    await voortgang.report(aantallen.gelezen, aantallen.gelezen);
    await db
      .updateTable("importen")
      .set((eb) => ({ status: "toegepast", toegepast: now(), versie: eb("versie", "+", 1) }))
      .where("regioId", "=", user.regioId)
      .where("id", "=", importId)
      .execute();
    return { importId, aantallen, betrokkenen: await touchedInwoners(db, user.regioId, importId) };
  },
  betrokkenen: ({ betrokkenen }) => betrokkenen,
});

const writeRows = (db: Database, importId: string, from: number, until: number) =>
  sql`select pas_import_toe(${importId}::uuid, ${from}::integer, ${until}::integer)`.execute(db);

/** The rows of a table file are numbered as a spreadsheet does: with the header, and with empty rows in between. */
async function lastRow(db: Database, regioId: string, importId: string): Promise<number> {
  const { last } = await db
    .selectFrom("importrijen")
    .select((eb) => eb.fn.max("nummer").as("last"))
    .where("regioId", "=", regioId)
    .where("importId", "=", importId)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** Whose data the import wrote. */
export async function touchedInwoners(db: Database, regioId: string, importId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("importrijen")
    .select("inwonerId")
    .where("regioId", "=", regioId)
    .where("importId", "=", importId)
    .where("uitkomst", "in", ["nieuw", "gewijzigd"])
    .orderBy("nummer")
    .execute();
  return rows.flatMap(({ inwonerId }) => inwonerId ?? []);
}
