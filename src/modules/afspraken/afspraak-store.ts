import { type RawBuilder, sql } from "kysely";
import { notFound } from "#core/failure";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { inwonerSubject } from "../inwoners/inwoner-subject.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { Subject } from "../toegang/toegang.ts";
import {
  type Afspraak,
  isTeWijzigen,
  type Moment,
  nietMeerTeWijzigen,
  nietVerlaten,
  vanEenAnder,
} from "./afspraak.ts";
import type { Meenemen } from "./meenemen.ts";

const AT_MOST = 30;

/** What the clock of the Netherlands says, as a moment. */
export const beginOf = ({ datum, tijd }: Moment): RawBuilder<Date> =>
  sql<Date>`((${datum}::date + ${tijd}::time) at time zone 'Europe/Amsterdam')`;

/** The appointments with one inwoner that this user may read: those to come first, then the latest. */
export async function afsprakenOf(context: Context, inwonerId: string): Promise<Afspraak[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Omit<Afspraak, "begin"> & { begin: Date }>`
    select ${columns(context)} from ${from}
     where a.regio_id = ${user.regioId} and a.inwoner_id = ${inwonerId}
       and ${inScope(context, "read", "contactmoment", "a", "inwoner_id", "gebruiker_id")}
     order by case when a.begin >= ${today()}::date then 0 else 1 end,
       abs(extract(epoch from a.begin - ${today()}::date)), a.id
     limit ${AT_MOST}`.execute(db);
  return rows.map((row) => ({ ...row, begin: row.begin.toISOString() }));
}

export async function afspraakById(context: Context, id: string): Promise<Afspraak> {
  const { db, user } = context;
  const { rows } = await sql<Omit<Afspraak, "begin"> & { begin: Date }>`
    select ${columns(context)} from ${from}
     where a.regio_id = ${user.regioId} and a.id = ${id}`.execute(db);
  const [row] = rows;
  if (!row) throw notFound("afspraak", id);
  return { ...row, begin: row.begin.toISOString() };
}

/** Not found where row-level security hides it. */
export async function afspraakSubject(context: Context, id: string): Promise<Subject> {
  const { inwonerId, isVanMij } = await afspraakById(context, id);
  const subject = await inwonerSubject(context, inwonerId);
  const { relaties = [] } = subject;
  const isOwn = isVanMij && relaties.includes("eigen-caseload");
  return isOwn ? { ...subject, relaties: [...relaties, "zelf-vastgelegd"] } : subject;
}

type Change = {
  readonly begin?: RawBuilder<Date>;
  readonly duurMinuten?: number;
  readonly onderwerp?: string;
  readonly waar?: string;
  readonly meenemen?: Meenemen[];
  readonly geannuleerdOp?: Date;
  readonly redenAnnulering?: string;
  readonly gebruikerId?: string;
};

/** Moves or calls off an own appointment, where it is still as the user saw it. */
export const changeOwn = (context: Context, id: string, change: Change) =>
  changeAfspraak(context, id, change, ({ gebruikerId }) => {
    if (gebruikerId !== context.user.id) throw vanEenAnder();
  });

/** Calls off an own appointment, or one that was left behind by who helped the inwoner before. */
export const changeOwnOrLeft = (context: Context, id: string, change: Change) =>
  changeAfspraak(context, id, change, ({ gebruikerId, isVerlaten }) => {
    if (gebruikerId !== context.user.id && !isVerlaten) throw vanEenAnder();
  });

/** Takes over an appointment that was left behind. */
export const takeOver = (context: Context, id: string) =>
  changeAfspraak(context, id, { gebruikerId: context.user.id }, ({ isVerlaten }) => {
    if (!isVerlaten) throw nietVerlaten();
  });

type Current = { readonly gebruikerId: string; readonly isVerlaten: boolean };
/** What of it an inwoner reads, as it was before. */
export type Was = { readonly begin: Date; readonly waar: string; readonly meenemen: readonly string[] };

async function changeAfspraak(
  context: Context,
  id: string,
  change: Change,
  check: (current: Current) => void,
): Promise<{ inwonerId: string; versie: number; was: Was }> {
  const { db, user, today, expectedVersion = 0 } = context;
  const current = await db
    .selectFrom("afspraken as a")
    .select(["inwonerId", "gebruikerId", "begin", "waar", "meenemen", "geannuleerdOp", "versie"])
    .select(isVerlaten.as("isVerlaten"))
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .executeTakeFirst();
  if (!current) throw notFound("afspraak", id);
  check(current);
  if (current.versie !== expectedVersion) throw changedMeanwhile("afspraak", id, current);
  if (!isTeWijzigen(current, today())) throw nietMeerTeWijzigen();
  const { numUpdatedRows } = await db
    .updateTable("afspraken")
    .set({ ...change, versie: expectedVersion + 1 })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw changedMeanwhile("afspraak", id, await afspraakById(context, id));
  return { inwonerId: current.inwonerId, versie: expectedVersion + 1, was: current };
}

/** Who has the appointment `a` does not help its inwoner any more: a handover, a move, or he left. */
export const isVerlaten: RawBuilder<boolean> = sql<boolean>`not exists (
  select from begeleidingen h where h.regio_id = a.regio_id and h.inwoner_id = a.inwoner_id
     and h.gebruiker_id = a.gebruiker_id and h.tot is null)`;

const from = sql`afspraken a
      left join lateral (select g.naam from begeleidingen g
        where g.regio_id = a.regio_id and g.inwoner_id = a.inwoner_id and g.gebruiker_id = a.gebruiker_id
        order by g.tot nulls first limit 1) g on true`;

const columns = ({ user, today }: Context) => sql`
      a.id, a.inwoner_id, (a.begin at time zone 'Europe/Amsterdam')::date as datum,
      to_char(a.begin at time zone 'Europe/Amsterdam', 'HH24:MI') as tijd, a.duur_minuten, a.begin, a.onderwerp, a.waar, a.meenemen,
      g.naam as met_naam, a.reden_annulering as reden, a.gebruiker_id = ${user.id} as is_van_mij,
      a.gebruiker_id = ${user.id} and a.geannuleerd_op is null
        and (a.begin at time zone 'Europe/Amsterdam')::date >= ${today()}::date as mag_wijzigen,
      ${isVerlaten} and a.geannuleerd_op is null
        and (a.begin at time zone 'Europe/Amsterdam')::date >= ${today()}::date as is_verlaten, a.versie`;
