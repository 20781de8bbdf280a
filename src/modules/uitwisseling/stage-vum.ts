import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Melding } from "./check-rij.ts";
import { GEEN_AANTALLEN } from "./import-store.ts";
import { type GelezenBestand, type GelezenRij, readRijen } from "./read-rijen.ts";
import type { VumSoort } from "./soort-import.ts";

const ROWS_PER_STATEMENT = 500;
/** Characters that one statement holds at most, with one row more: larger texts are not given back until memory is short. */
const TEXT_PER_STATEMENT = 96 * 1024;

type NewImport = { readonly id: string; readonly soort: VumSoort; readonly bestandsnaam: string };

/** Keeps what is read of a file of VUM, piece by piece, before it is compared with what we have. */
export async function stageVum(
  context: Context,
  nieuw: NewImport,
  stukken: AsyncIterable<string>,
): Promise<void> {
  const { db, user, now } = context;
  await db
    .insertInto("importen")
    .values({
      ...nieuw,
      regioId: user.regioId,
      bestandHash: "",
      status: "ingelezen",
      aantallen: JSON.stringify(GEEN_AANTALLEN),
      gebruikerId: user.id,
      gemaakt: now(),
    })
    .execute();
  const geweigerd = new Set<number>();
  const { gelezen, herhaald, hash } = await stageRijen(context, nieuw, stukken, geweigerd);
  await refuseHerhaald(context, nieuw.id, herhaald);
  for (const nummer of herhaald.keys()) geweigerd.add(nummer);
  await db
    .updateTable("importen")
    .set({
      bestandHash: hash,
      aantallen: JSON.stringify({ ...GEEN_AANTALLEN, gelezen, geweigerd: geweigerd.size }),
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", nieuw.id)
    .execute();
}

async function stageRijen(
  context: Context,
  { id, soort }: NewImport,
  stukken: AsyncIterable<string>,
  geweigerd: Set<number>,
): Promise<GelezenBestand> {
  const rijen = readRijen(soort, stukken);
  let batch: string[] = [];
  let size = 0;
  try {
    let next = await rijen.next();
    for (; !next.done; next = await rijen.next()) {
      if (next.value.profiel === null) geweigerd.add(next.value.nummer);
      const text = JSON.stringify(next.value satisfies GelezenRij);
      batch.push(text);
      size += text.length;
      if (batch.length < ROWS_PER_STATEMENT && size < TEXT_PER_STATEMENT) continue;
      await insertRijen(context, id, batch);
      [batch, size] = [[], 0];
    }
    if (batch.length > 0) await insertRijen(context, id, batch);
    return next.value;
  } finally {
    await rijen.return(LEEG);
  }
}

/** What closes the reading half-way; nobody sees it. */
const LEEG: GelezenBestand = { gelezen: 0, herhaald: new Map(), hash: "" };

const insertRijen = ({ db, user }: Context, importId: string, rijen: readonly string[]) =>
  sql`insert into importrijen (regio_id, import_id, nummer, externe_id, uitkomst, meldingen, profiel)
    select ${user.regioId}, ${importId}::uuid, r.nummer, r."externeId",
           case when r.profiel is null then 'geweigerd' end, r.meldingen, r.profiel
      from jsonb_to_recordset(${`[${rijen.join(",")}]`}::jsonb)
        as r (nummer integer, "externeId" text, meldingen jsonb, profiel jsonb)`.execute(db);

/** A row that is repeated further on was kept before that was known. */
async function refuseHerhaald(
  { db, user }: Context,
  importId: string,
  herhaald: ReadonlyMap<number, Melding>,
): Promise<void> {
  const rows = [...herhaald].map(([nummer, melding]) => ({ nummer, meldingen: [melding] }));
  if (rows.length === 0) return;
  await sql`
    update importrijen r set uitkomst = 'geweigerd', profiel = null, meldingen = r.meldingen || n.meldingen
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (nummer integer, meldingen jsonb)
     where r.regio_id = ${user.regioId} and r.import_id = ${importId}::uuid and r.nummer = n.nummer`.execute(
    db,
  );
}
