import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import type { Context } from "../context.ts";
import type { Doelgroep } from "../instrumentengids/instrument.ts";
import { reachedBy } from "../instrumentengids/instrument-store.ts";
import {
  alGewijzigd,
  naamBestaat,
  onbekendInstrument,
  type Traject,
  type TrajectInFull,
  type TrajectInput,
  type Trajectinhoud,
  urenPerWeekOf,
} from "./traject.ts";

export type TrajectFilter = {
  readonly zoek?: string;
  readonly gemeente?: string;
  readonly doelgroep?: Doelgroep;
  readonly fase?: string;
  readonly vrij?: "ja";
};

type Row = Omit<Traject, "weken" | "isAanname" | "urenPerWeek"> & {
  readonly inhoud: Trajectinhoud;
  readonly urenPerWeek: number; // hundredths
  readonly totaal: number;
};

/** By name; those that stopped are not there. */
export async function trajectPage(
  context: Context,
  filter: TrajectFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Traject[] }> {
  const { rows } = await sql<Row>`
    select *, count(*) over ()::integer as totaal from (${trajecten(context)}) t
     where ${sql.join(conditionsOf(filter), sql` and `)}
     order by lower(naam), id limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(fromRow) };
}

export async function trajectById(context: Context, id: string): Promise<TrajectInFull> {
  const { rows } =
    await sql<Row>`select *, 1 as totaal from (${trajecten(context)}) t where id = ${id}::uuid`.execute(
      context.db,
    );
  const [row] = rows;
  if (!row) throw notFound("traject", id);
  const versies = await context.db
    .selectFrom("trajectversies")
    .select(["nummer", "waarom", "doorNaam", "tijdstip"])
    .where("regioId", "=", context.user.regioId)
    .where("trajectId", "=", id)
    .orderBy("nummer", "desc")
    .execute();
  return {
    ...fromRow(row),
    inhoud: row.inhoud,
    versies: versies.map((versie) => ({ ...versie, tijdstip: versie.tijdstip.toISOString() })),
  };
}

/** With its first version. Answers its id. */
export async function insertTraject(
  { db, user, now, newId }: Context,
  { inhoud, ...traject }: TrajectInput & { readonly inhoud: Trajectinhoud },
): Promise<string> {
  const id = newId();
  const insert = db
    .insertInto("trajecten")
    .values({ ...traject, regioId: user.regioId, id })
    .execute();
  const named = orFail(insert, "trajecten_naam", naamBestaat);
  await orFail(named, "trajecten_regio_id_instrument_id_fkey", onbekendInstrument);
  await insertVersie({ db, user, now }, id, 1, { inhoud, waarom: `Zoals beschreven in: ${traject.bron}` });
  return id;
}

/** New groups get it; those that run keep theirs. `nummer` is the version that was seen. */
export async function addVersie(
  { db, user, now, expectedVersion = 0 }: Context,
  trajectId: string,
  versie: Versie,
): Promise<void> {
  const updated = await db
    .updateTable("trajecten")
    .set({ nummer: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", trajectId)
    .where("nummer", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!updated) throw await missedVersion({ db, user }, trajectId);
  await insertVersie({ db, user, now }, trajectId, expectedVersion + 1, versie);
}

type Versie = { readonly inhoud: Trajectinhoud; readonly waarom: string };

async function insertVersie(
  { db, user, now }: Pick<Context, "db" | "user" | "now">,
  trajectId: string,
  nummer: number,
  { inhoud, waarom }: Versie,
): Promise<void> {
  await db
    .insertInto("trajectversies")
    .values({
      regioId: user.regioId,
      trajectId,
      nummer,
      inhoud: JSON.stringify(inhoud),
      urenPerWeek: urenPerWeekOf(inhoud),
      waarom,
      doorGebruikerId: user.id,
      doorNaam: user.naam,
      tijdstip: now(),
    })
    .execute();
}

async function missedVersion({ db, user }: Pick<Context, "db" | "user">, id: string) {
  const now = await db
    .selectFrom("trajecten")
    .select("nummer")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  return now ? alGewijzigd(now.nummer) : notFound("traject", id);
}

/** With what its groups that run or still begin have: counts, for everyone who may see the groups. */
const trajecten = ({ user, today }: Context): RawBuilder<unknown> => sql`
  with standen as materialized (select * from trajectgroep_standen())
  select t.id, t.naam, t.instrument_id, t.doelgroepen, t.fasen, t.doeltype, t.vorm, t.leidend, t.gemeenten, t.bron, t.nummer,
      v.inhoud, v.uren_per_week, g.groepen, g.plaatsen, g.vrij, g.wacht
    from trajecten t
    join trajectversies v on v.regio_id = t.regio_id and v.traject_id = t.id and v.nummer = t.nummer
    cross join lateral (
      select count(*)::integer as groepen, coalesce(sum(g.capaciteit), 0)::integer as plaatsen,
             coalesce(sum(g.capaciteit - coalesce(s.bezet, 0)) filter (where g.gesloten_op is null), 0)::integer as vrij, coalesce(sum(s.wacht), 0)::integer as wacht
        from trajectgroepen g left join standen s on s.groep_id = g.id
       where g.regio_id = t.regio_id and g.traject_id = t.id and (g.einddatum is null or g.einddatum >= ${today()}::date)
    ) g
   where t.regio_id = ${user.regioId} and t.status = 'actief'`;

function conditionsOf({ zoek, gemeente, doelgroep, fase, vrij }: TrajectFilter): RawBuilder<unknown>[] {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (zoek !== undefined) conditions.push(sql`naam ilike ${`%${zoek.replace(/[\\%_]/g, "\\$&")}%`}`);
  if (gemeente !== undefined) conditions.push(sql`(gemeenten = '{}' or ${gemeente} = any (gemeenten))`);
  if (doelgroep !== undefined) conditions.push(sql`doelgroepen && ${reachedBy(doelgroep)}::text[]`);
  if (fase !== undefined) conditions.push(sql`${fase} = any (fasen)`);
  if (vrij !== undefined) conditions.push(sql`vrij > 0`);
  return conditions;
}

function fromRow(found: Row): Traject {
  const { inhoud, urenPerWeek, totaal: _, ...row } = found;
  const weken = inhoud.fasen.map(({ weken }) => weken);
  return {
    ...row,
    weken: weken.includes(null) ? null : weken.reduce<number>((sum, een) => sum + (een ?? 0), 0),
    isAanname: inhoud.fasen.some(({ aanname }) => aanname),
    urenPerWeek: urenPerWeek / 100,
  };
}
