import { sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  type Afweging,
  type AfwegingInFull,
  type AfwegingInput,
  alGewogen,
  bestaat,
  type Gewichtenset,
} from "./afweging.ts";
import { sessiesVan } from "./sessie-store.ts";

const KOLOMMEN = sql`a.id, a.naam, a.vraag, a.criteriaset, a.criteria, a.opties, a.status, a.door_naam, a.tijdstip, a.versie`;

export type Afwegingregel = Pick<Afweging, "id" | "naam" | "status" | "doorNaam" | "versie"> & {
  readonly tijdstip: Date;
  readonly criteria: number;
  readonly opties: number;
  readonly gewichtensets: number;
  readonly antwoorden: number;
  readonly totaal: number;
};

/** The newest first. */
export async function afwegingen(
  { db, user }: Context,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Afwegingregel[]> {
  const { rows } = await sql<Afwegingregel>`
    select a.id, a.naam, a.status, a.door_naam, a.tijdstip, a.versie,
           jsonb_array_length(a.criteria) as criteria, jsonb_array_length(a.opties) as opties,
           (select count(*)::int from gewichtensets g
             where g.regio_id = a.regio_id and g.afweging_id = a.id and g.vervangen is null) as gewichtensets,
           (select count(*)::int from weegsessies s join weegantwoorden w on w.regio_id = s.regio_id and w.sessie_id = s.id
             where s.regio_id = a.regio_id and s.afweging_id = a.id) as antwoorden,
           count(*) over ()::int as totaal
      from afwegingen a
     where a.regio_id = ${user.regioId}
     order by a.tijdstip desc, a.id
     limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function afwegingById({ db, user }: Context, id: string): Promise<Afweging> {
  const { rows } = await sql<Omit<Afweging, "tijdstip"> & { tijdstip: Date }>`
    select ${KOLOMMEN} from afwegingen a where a.regio_id = ${user.regioId} and a.id = ${id}::uuid`.execute(
    db,
  );
  const [row] = rows;
  if (!row) throw notFound("afweging", id);
  return { ...row, tijdstip: row.tijdstip.toISOString() };
}

export async function afwegingInFull(context: Context, id: string): Promise<AfwegingInFull> {
  const afweging = await afwegingById(context, id);
  const gewichtensets = await gewichtensetsVan(context, id);
  const sessies = await sessiesVan(context, id);
  return {
    ...afweging,
    gewichtensets,
    sessies,
    isGewogen: gewichtensets.length > 0 || sessies.length > 0,
  };
}

export async function insertAfweging(
  { db, user, newId, now }: Context,
  { criteria, opties, ...rest }: AfwegingInput,
): Promise<string> {
  const id = newId();
  const inhoud = { criteria: JSON.stringify(criteria), opties: JSON.stringify(opties) };
  const insert = db
    .insertInto("afwegingen")
    .values({ regioId: user.regioId, id, ...rest, ...inhoud, doorNaam: user.naam, tijdstip: now() })
    .execute();
  await orFail(insert, "afwegingen_naam", bestaat);
  return id;
}

export async function updateAfweging(
  context: Context,
  id: string,
  change: Partial<AfwegingInput> & { readonly status?: Afweging["status"] },
): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const { criteria, opties, ...rest } = change;
  const update = db
    .updateTable("afwegingen")
    .set({
      ...rest,
      ...(criteria && { criteria: JSON.stringify(criteria) }),
      ...(opties && { opties: JSON.stringify(opties) }),
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  const named = orFail(update, "afwegingen_naam", bestaat);
  const updated = await orFail(named, "afwegingen_gewogen", alGewogen);
  if (!updated) throw changedMeanwhile("afweging", id, await afwegingById(context, id));
}

/** The newest first, those that were replaced too. */
async function gewichtensetsVan({ db, user }: Context, afwegingId: string): Promise<Gewichtenset[]> {
  const rows = await db
    .selectFrom("gewichtensets")
    .select(["id", "soort", "wie", "punten", "toelichting", "doorNaam", "tijdstip", "vervangen"])
    .where("regioId", "=", user.regioId)
    .where("afwegingId", "=", afwegingId)
    .orderBy("tijdstip", "desc")
    .orderBy("id", "desc")
    .execute();
  return rows.map(({ soort, punten, tijdstip, vervangen, ...row }) => ({
    ...row,
    soort: soort as Gewichtenset["soort"],
    punten: [...punten],
    tijdstip: tijdstip.toISOString(),
    vervangen: vervangen?.toISOString() ?? null,
  }));
}
