import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import {
  eenVanBeide,
  type Erkenning,
  isAlLeerbedrijf,
  type Leerbedrijf,
  type LeermeesterInput,
} from "./leerbedrijf.ts";

type Vraag = {
  readonly zoek?: string;
  readonly sector?: string;
  readonly limit: number;
  readonly offset: number;
};

export async function leerbedrijfPage(context: Context, { zoek, sector, limit, offset }: Vraag) {
  const { db, user } = context;
  const like = `%${(zoek ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  const { rows } = await sql<{ id: string; totaal: number }>`
    select l.id, count(*) over ()::integer as totaal
      from leerbedrijven l
      left join werkgevers w on w.regio_id = l.regio_id and w.id = l.werkgever_id
      left join units u on u.regio_id = l.regio_id and u.id = l.unit_id
     where l.regio_id = ${user.regioId} and coalesce(w.naam, u.naam, '') ilike ${like}
       and (${sector ?? null}::text is null or ${sector ?? null} = any (l.erkend_voor))
     order by coalesce(w.naam, u.naam), l.id limit ${limit} offset ${offset}`.execute(db);
  const rijen = await leerbedrijvenWith(
    context,
    rows.map(({ id }) => id),
  );
  return { totaal: rows[0]?.totaal ?? 0, rijen };
}

export async function leerbedrijfById(context: Context, id: string): Promise<Leerbedrijf> {
  const [found] = await leerbedrijvenWith(context, [id]);
  if (!found) throw notFound("leerbedrijf", id);
  return found;
}

export async function insertLeerbedrijf(
  context: Context,
  { werkgeverId, unitId, ...erkenning }: Erkenning & Pick<Leerbedrijf, "werkgeverId" | "unitId">,
): Promise<Leerbedrijf> {
  const { db, user, newId } = context;
  if ((werkgeverId === null) === (unitId === null)) throw eenVanBeide();
  const id = newId();
  const row = { ...erkenning, regioId: user.regioId, id, werkgeverId, unitId };
  let insert: Promise<unknown> = db.insertInto("leerbedrijven").values(row).execute();
  for (const constraint of ["leerbedrijven_een_per_werkgever", "leerbedrijven_een_per_unit"])
    insert = orFail(insert, constraint, isAlLeerbedrijf);
  const missing = () => notFound(werkgeverId ? "werkgever" : "unit", werkgeverId ?? unitId ?? id);
  for (const constraint of [
    "leerbedrijven_regio_id_werkgever_id_fkey",
    "leerbedrijven_regio_id_unit_id_fkey",
  ])
    insert = orFail(insert, constraint, missing);
  await insert;
  return leerbedrijfById(context, id);
}

export async function updateErkenning(
  context: Context,
  id: string,
  erkenning: Erkenning,
): Promise<Leerbedrijf> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("leerbedrijven")
    .set({ ...erkenning, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (updated) return leerbedrijfById(context, id);
  throw changedMeanwhile("leerbedrijf", id, await versionOf(context, "leerbedrijven", id));
}

export async function insertLeermeester(
  context: Context,
  leerbedrijfId: string,
  input: LeermeesterInput,
): Promise<Leerbedrijf> {
  const { db, user, newId } = context;
  const { werkgeverId } = await leerbedrijfById(context, leerbedrijfId);
  await db
    .insertInto("leermeesters")
    .values({ ...input, regioId: user.regioId, id: newId(), leerbedrijfId, werkgeverId })
    .execute();
  return leerbedrijfById(context, leerbedrijfId);
}

export async function updateLeermeester(
  context: Context,
  id: string,
  input: LeermeesterInput,
): Promise<Leerbedrijf> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = await db
    .updateTable("leermeesters")
    .set({ opleiding: null, opgeleidOp: null, ...input, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("leerbedrijfId")
    .executeTakeFirst();
  if (updated) return leerbedrijfById(context, updated.leerbedrijfId);
  throw changedMeanwhile("leermeester", id, await versionOf(context, "leermeesters", id));
}

/** Teaches there, on that day; undefined where not, or not any more. */
export async function leermeesterOn(
  { db, user }: Context,
  leerbedrijfId: string,
  id: string,
  day: IsoDate,
): Promise<{ readonly id: string; readonly naam: string; readonly functie: string } | undefined> {
  const found = await db
    .selectFrom("leermeesters")
    .select(["id", "naam", "functie", "tot"])
    .where("regioId", "=", user.regioId)
    .where("leerbedrijfId", "=", leerbedrijfId)
    .where("id", "=", id)
    .executeTakeFirst();
  return found && (found.tot === null || found.tot >= day) ? found : undefined;
}

async function leerbedrijvenWith(context: Context, ids: readonly string[]): Promise<Leerbedrijf[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Omit<Leerbedrijf, "isErkend">>`
    select l.id, coalesce(w.naam, u.naam, 'Leerbedrijf') as naam, l.werkgever_id, l.unit_id, l.erkend_door, l.erkend_voor,
           l.erkend_tot, l.bron, l.versie,
           coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'naam', m.naam, 'functie', m.functie, 'tot', m.tot,
               'opleiding', m.opleiding, 'opgeleidOp', m.opgeleid_op,
               'isNu', m.tot is null or m.tot >= ${today()}::date, 'versie', m.versie) order by m.naam, m.id)
             from leermeesters m where m.regio_id = l.regio_id and m.leerbedrijf_id = l.id), '[]') as leermeesters
      from leerbedrijven l
      left join werkgevers w on w.regio_id = l.regio_id and w.id = l.werkgever_id
      left join units u on u.regio_id = l.regio_id and u.id = l.unit_id
     where l.regio_id = ${user.regioId} and l.id = any (${[...ids]}::uuid[])
     order by naam, l.id`.execute(db);
  return rows.map((row) => ({
    ...row,
    isErkend: row.erkendTot === null || row.erkendTot >= today(),
    leermeesters: row.leermeesters,
  }));
}

const versionOf = ({ db, user }: Context, table: "leerbedrijven" | "leermeesters", id: string) =>
  db
    .selectFrom(table)
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
