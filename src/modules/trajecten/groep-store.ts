import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";
import {
  alGesloten,
  type GroepInput,
  naamBestaat,
  nietKleiner,
  onbekend,
  type Trajectgroep,
  type TrajectgroepInFull,
} from "./groep.ts";
import { checkInhoud, type Trajectinhoud, urenPerWeekOf } from "./traject.ts";
import { trajectById } from "./traject-store.ts";

export type GroepFilter = {
  readonly trajectId?: string;
  readonly gemeente?: string;
  readonly vrij?: "ja";
  readonly van?: "mij";
};
type Row = Omit<TrajectgroepInFull, "urenPerWeek"> & {
  readonly inhoud: Trajectinhoud;
  readonly urenPerWeek: number; // hundredths
  readonly totaal: number;
};

/** The groups that run or still begin, by name. */
export async function groepPage(
  context: Context,
  { trajectId, gemeente, vrij, van }: GroepFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Trajectgroep[] }> {
  const conditions: RawBuilder<unknown>[] = [
    sql`(einddatum is null or einddatum >= ${context.today()}::date)`,
  ];
  if (trajectId !== undefined) conditions.push(sql`traject_id = ${trajectId}::uuid`);
  if (gemeente !== undefined) conditions.push(sql`${gemeente} = any (gemeenten)`);
  if (vrij !== undefined) conditions.push(sql`vrij > 0`);
  if (van !== undefined) conditions.push(sql`is_van_mij`);
  const { rows } = await sql<Row>`
    select *, count(*) over ()::integer as totaal from (${groepen(context)}) g
     where ${sql.join(conditions, sql` and `)}
     order by gesloten_op is not null, lower(naam), id limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map((row) => withoutInhoud(fromRow(row))) };
}

/** For who may know the groups: an inwoner knows his own part in a group, and not the group. */
export async function groepById(context: Context, id: string): Promise<TrajectgroepInFull> {
  if (scopesOf(context.user, "read", "trajectgroep").length === 0) throw notFound("trajectgroep", id);
  const { rows } = await sql<Row>`
    select *, 1 as totaal from (${groepen(context)}) g where id = ${id}::uuid`.execute(context.db);
  const [row] = rows;
  if (!row) throw notFound("trajectgroep", id);
  return fromRow(row);
}

/** Of the version that the traject has now. Answers its id. */
export async function insertGroep(context: Context, trajectId: string, input: GroepInput): Promise<string> {
  const { db, user, newId } = context;
  const { nummer, inhoud } = await trajectById(context, trajectId);
  const id = newId();
  const insert = db
    .insertInto("trajectgroepen")
    .values({ ...withWeek(input, inhoud), regioId: user.regioId, id, trajectId, nummer })
    .execute();
  await orGroepFails(insert);
  return id;
}

export async function updateGroep(context: Context, id: string, input: GroepInput): Promise<void> {
  const { geslotenOp, inhoud } = await groepById(context, id);
  if (geslotenOp !== null) throw alGesloten();
  await update(context, id, withWeek(input, inhoud));
}

/** From today nobody is put in it; the database tells who waited. */
export const closeGroep = (context: Context, id: string, einddatum: IsoDate): Promise<void> =>
  update(context, id, { einddatum, geslotenOp: context.today() });

/** Whose place or wait ends when the group closes on this day. */
export async function wieVervalt({ db }: Context, id: string, einddatum: IsoDate): Promise<string[]> {
  const { rows } = await sql<{ inwonerId: string }>`
    select wie as inwoner_id from wie_vervalt_bij_sluiten(${id}::uuid, ${einddatum}::date) wie`.execute(db);
  return rows.map(({ inwonerId }) => inwonerId);
}

type Change = ReturnType<typeof withWeek> | { readonly einddatum: IsoDate; readonly geslotenOp: IsoDate };

async function update(context: Context, id: string, change: Change): Promise<void> {
  const { db, user, expectedVersion = 0 } = context;
  const updated = db
    .updateTable("trajectgroepen")
    .set({ ...change, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (await orGroepFails(updated)) return;
  const current = await db
    .selectFrom("trajectgroepen")
    .select("versie")
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  throw changedMeanwhile("trajectgroep", id, current);
}

/** A week of its own is counted by itself. */
function withWeek({ week = null, ...groep }: GroepInput, { fasen, isVoorbeeld }: Trajectinhoud) {
  if (week === null) return { ...groep, week: null, urenPerWeek: null };
  const eigen = { fasen, week, isVoorbeeld };
  checkInhoud(eigen);
  return { ...groep, week: JSON.stringify(week), urenPerWeek: urenPerWeekOf(eigen) };
}

async function orGroepFails<T>(statement: Promise<T>): Promise<T> {
  const small = orFail(statement, "trajectgroepen_niet_kleiner", nietKleiner);
  const named = orFail(small, "trajectgroepen_naam", naamBestaat);
  const unit = orFail(named, "trajectgroepen_regio_id_unit_id_fkey", () => onbekend("unitId"));
  return orFail(unit, "trajectgroepen_regio_id_leider_id_fkey", () => onbekend("leiderId"));
}

const groepen = (context: Context): RawBuilder<unknown> => {
  const { user } = context;
  return sql`
  with standen as materialized (select * from trajectgroep_standen())
  select g.id, g.naam, g.unit_id, g.plaats, g.gemeenten, g.leider_id, g.capaciteit, g.startdatum, g.einddatum, g.traject_id,
      t.naam as traject, u.naam as unit, medewerker_naam(g.leider_id) as leider, g.nummer, g.versie, t.nummer as nieuwste, g.gesloten_op, g.week is not null as is_eigen_week,
      inhoud_van(g, v.inhoud) as inhoud, v.inhoud->'week' as trajectweek, coalesce(g.uren_per_week, v.uren_per_week) as uren_per_week,
      ${leadsGroups(context)}::boolean and coalesce(g.unit_id = ${user.unitId}::uuid or g.leider_id = ${user.id}::uuid, false) as is_van_mij,
      case when g.gesloten_op is null then g.capaciteit - coalesce(s.bezet, 0) else 0 end as vrij, coalesce(s.aangeboden, 0) as aangeboden, coalesce(s.wacht, 0) as wacht
    from trajectgroepen g
    join trajecten t on t.regio_id = g.regio_id and t.id = g.traject_id
    join trajectversies v on v.regio_id = g.regio_id and v.traject_id = g.traject_id and v.nummer = g.nummer
    left join units u on u.regio_id = g.regio_id and u.id = g.unit_id
    left join standen s on s.groep_id = g.id
   where g.regio_id = ${user.regioId}`;
};

/** Whether this user enters who is there, in a group of his own. */
const leadsGroups = ({ user }: Context) => scopesOf(user, "change", "waarneming").includes("eigen-groep");

function fromRow(row: Row): TrajectgroepInFull {
  const { totaal: _, urenPerWeek, ...groep } = row;
  return { ...groep, urenPerWeek: urenPerWeek / 100 };
}

function withoutInhoud(full: TrajectgroepInFull): Trajectgroep {
  const { inhoud: _, trajectweek: __, ...groep } = full;
  return groep;
}
