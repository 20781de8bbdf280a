import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import type { DienstInput, Dienststatus, Werkgeversdienst } from "./dienst.ts";
import type { Dienstsoort } from "./soorten.ts";

export type DienstFilter = {
  readonly id?: string;
  readonly werkgeverId?: string;
  readonly soort?: Dienstsoort;
  readonly status?: Dienststatus;
  readonly jaar?: number;
  readonly vervolg?: "ja";
};

/** What has to be followed up first, then the last that began. */
export async function dienstPage(
  context: Context,
  filter: DienstFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Werkgeversdienst[] }> {
  const { rows } = await sql<Werkgeversdienst & { totaal: number }>`
    select d.id, json_build_object('id', w.id, 'naam', w.naam) as werkgever, d.soort, d.status, d.startdatum, d.einddatum,
           d.uitvoerder, d.vraag, d.doel, d.taken, d.instrumenten, d.onderwerpen, d.advies, d.geleerd, d.vervolg,
           d.vervolgdatum, d.door_naam, d.versie, count(*) over ()::integer as totaal
      from werkgeversdiensten d join werkgevers w on w.regio_id = d.regio_id and w.id = d.werkgever_id
     where d.regio_id = ${context.user.regioId} and ${conditionsOf(filter)}
     order by (d.vervolgdatum is null or d.vervolgdatum > ${context.today()}::date), d.startdatum desc, d.id
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}

export async function dienstById(context: Context, id: string): Promise<Werkgeversdienst> {
  const { rijen } = await dienstPage(context, { id }, { limit: 1, offset: 0 });
  const [row] = rijen;
  if (!row) throw notFound("werkgeversdienst", id);
  return row;
}

export async function insertDienst(context: Context, werkgeverId: string, input: DienstInput) {
  const { db, user, newId } = context;
  const id = newId();
  const by = { doorGebruikerId: user.id, doorNaam: user.naam };
  const insert = db
    .insertInto("werkgeversdiensten")
    .values({ regioId: user.regioId, id, werkgeverId, ...by, ...columnsOf(input) })
    .execute();
  await orFail(insert, "werkgeversdiensten_regio_id_werkgever_id_fkey", () =>
    notFound("werkgever", werkgeverId),
  );
  return id;
}

/** One change of the version that was seen. */
export async function updateDienst(
  { db, user, expectedVersion = 0 }: Context,
  id: string,
  input: DienstInput,
): Promise<void> {
  const updated = await db
    .updateTable("werkgeversdiensten")
    .set({ ...columnsOf(input), versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (updated) return;
  const current = await db
    .selectFrom("werkgeversdiensten")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("werkgeversdienst", id, current);
}

export type Dienstaantal = {
  readonly soort: Dienstsoort;
  readonly aantal: number;
  readonly werkgevers: number;
  readonly taken: number;
};

/** What began in a year and is more than a plan, by kind: how often, and with how many werkgevers. */
export async function countDiensten({ db, user }: Context, jaar: number): Promise<Dienstaantal[]> {
  const { rows } = await sql<Dienstaantal>`
    select soort, count(*)::integer as aantal, count(distinct werkgever_id)::integer as werkgevers,
           coalesce(sum(jsonb_array_length(taken)), 0)::integer as taken
      from werkgeversdiensten
     where regio_id = ${user.regioId} and status <> 'gepland'
       and startdatum between make_date(${jaar}::integer, 1, 1) and make_date(${jaar}::integer, 12, 31)
     group by soort order by soort`.execute(db);
  return rows;
}

const columnsOf = ({ taken, ...fields }: DienstInput) => ({ ...fields, taken: JSON.stringify(taken) });

function conditionsOf({ id, werkgeverId, soort, status, jaar, vervolg }: DienstFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (id !== undefined) conditions.push(sql`d.id = ${id}::uuid`);
  if (werkgeverId !== undefined) conditions.push(sql`d.werkgever_id = ${werkgeverId}::uuid`);
  if (soort !== undefined) conditions.push(sql`d.soort = ${soort}`);
  if (status !== undefined) conditions.push(sql`d.status = ${status}`);
  if (vervolg !== undefined) conditions.push(sql`d.vervolgdatum is not null`);
  if (jaar !== undefined)
    conditions.push(
      sql`d.startdatum between make_date(${jaar}::integer, 1, 1) and make_date(${jaar}::integer, 12, 31)`,
    );
  return sql.join(conditions, sql` and `);
}
