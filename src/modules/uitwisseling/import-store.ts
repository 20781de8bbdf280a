import { type SqlBool, sql } from "kysely";
import { notFound } from "#core/failure";
import type { Database } from "#db/database";
import type { Context } from "../context.ts";
import type { Aantallen, Import, Importmelding, Importverschil } from "./import.ts";

export const GEEN_AANTALLEN: Aantallen = { gelezen: 0, nieuw: 0, gewijzigd: 0, gelijk: 0, geweigerd: 0 };

export const setTaak = (db: Database, regioId: string, importId: string, taakId: string) =>
  db
    .updateTable("importen")
    .set({ taakId })
    .where("regioId", "=", regioId)
    .where("id", "=", importId)
    .execute();

export const importRows = (db: Database, regioId: string) =>
  db
    .selectFrom("importen")
    // biome-ignore format: it is read as a list
    .select([
    "id",
    "soort",
    "bestandsnaam",
    "status",
    "aantallen",
    "taakId",
    "gemaakt",
    "toegepast",
    "teruggedraaid",
    "opgeruimd",
    "versie",
  ]).where("regioId", "=", regioId);

type Row = Awaited<ReturnType<ReturnType<typeof importRows>["execute"]>>[number];

export const importFromRow = ({
  soort,
  status,
  aantallen,
  gemaakt,
  toegepast,
  teruggedraaid,
  opgeruimd,
  ...rest
}: Row): Import => ({
  ...rest,
  soort: soort as Import["soort"],
  status: status as Import["status"],
  aantallen: aantallen as Aantallen,
  gemaakt: gemaakt.toISOString(),
  toegepast: toegepast?.toISOString() ?? null,
  teruggedraaid: teruggedraaid?.toISOString() ?? null,
  opgeruimd: opgeruimd?.toISOString() ?? null,
});

export async function importById({ db, user }: Context, importId: string): Promise<Import> {
  const row = await importRows(db, user.regioId).where("id", "=", importId).executeTakeFirst();
  if (!row) throw notFound("import", importId);
  return importFromRow(row);
}

/** The same, and nobody else changes it until this transaction ends. */
export async function lockImport({ db, user }: Context, importId: string): Promise<Import> {
  const row = await importRows(db, user.regioId).where("id", "=", importId).forUpdate().executeTakeFirst();
  if (!row) throw notFound("import", importId);
  return importFromRow(row);
}

type Uitkomst = Importverschil["uitkomst"];

export async function countVerschillen(
  db: Database,
  regioId: string,
  importId: string,
  uitkomst?: Uitkomst,
): Promise<number> {
  const { totaal } = await verschilRows(db, regioId, importId, uitkomst)
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as("totaal"))
    .executeTakeFirstOrThrow();
  return totaal;
}

export const verschilRows = (db: Database, regioId: string, importId: string, uitkomst?: Uitkomst) =>
  db
    .selectFrom("importrijen")
    .select(["nummer", "externeId", "uitkomst", "inwonerId", "velden"])
    .where("regioId", "=", regioId)
    .where("importId", "=", importId)
    .where("uitkomst", "in", uitkomst ? [uitkomst] : ["nieuw", "gewijzigd"]);

export const verschilFromRow = ({
  nummer,
  externeId,
  uitkomst,
  inwonerId,
  velden,
}: Awaited<ReturnType<ReturnType<typeof verschilRows>["execute"]>>[number]): Importverschil => ({
  rij: nummer,
  externeId: externeId ?? "",
  uitkomst: uitkomst as Importverschil["uitkomst"],
  inwonerId,
  velden: velden as Importverschil["velden"],
});

/** What there is to say about rows: refusals first, then by row. */
export async function meldingenPage(
  { db, user }: Context,
  importId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Importmelding[] }> {
  const inImport = sql<SqlBool>`r.regio_id = ${user.regioId} and r.import_id = ${importId}::uuid`;
  const { rows } = await sql<Importmelding>`
    select r.nummer as rij, m.melding ->> 'veld' as veld, m.melding ->> 'melding' as melding,
           (m.melding ->> 'isWeigering')::boolean as "isWeigering"
      from importrijen r, jsonb_array_elements(r.meldingen) with ordinality as m (melding, plaats)
     where ${inImport}
     order by 4 desc, r.nummer, m.plaats limit ${limit} offset ${offset}`.execute(db);
  const { rows: counted } = await sql<{ totaal: number }>`
    select coalesce(sum(jsonb_array_length(r.meldingen)), 0)::integer as totaal
      from importrijen r where ${inImport}`.execute(db);
  return { totaal: counted[0]?.totaal ?? 0, rijen: rows };
}
