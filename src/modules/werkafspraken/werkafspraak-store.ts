import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { orFail } from "#db/constraints";
import { orAndereUnit } from "../bezetting/eigen-unit.ts";
import type { Context } from "../context.ts";
import type { Kant } from "./kanten.ts";
import {
  alGezegd,
  type Afspraakstand,
  andereKlant,
  LOOPT_AF_IN_DAGEN,
  netOpgevolgd,
  onbekendeKlant,
  onbekendeUnit,
  type Werkafspraak,
  type WerkafspraakInput,
  werkvormNietGeboden,
} from "./werkafspraak.ts";

export type WerkafspraakFilter = {
  readonly id?: string;
  readonly plekId?: string;
  readonly unitId?: string;
  readonly werkgeverId?: string;
  readonly stand?: Afspraakstand;
};

/** What waits for an answer first, then what ends, each by customer; of one plek the newest first. */
export async function werkafspraakPage(
  context: Context,
  filter: WerkafspraakFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Werkafspraak[] }> {
  const { rows } = await sql<Werkafspraak & { totaal: number }>`
    select *, count(*) over ()::integer as totaal from (${werkafspraken(context)}) a where ${conditionsOf(filter)}
     order by array_position(array['wacht op ja', 'loopt af', 'gaat in', 'geldt', 'voorbij', 'vervallen'], stand), met,
              werkvorm, nummer desc, id
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(({ totaal: _totaal, ...row }) => row) };
}

export async function werkafspraakById(context: Context, id: string): Promise<Werkafspraak> {
  const { rijen } = await werkafspraakPage(context, { id }, { limit: 1, offset: 0 });
  const [row] = rijen;
  if (!row) throw notFound("werkafspraak", id);
  return row;
}

/** The next agreement about this form at this plek. Answers its id. */
export async function insertWerkafspraak(
  context: Context,
  plekId: string,
  input: WerkafspraakInput,
): Promise<string> {
  const { db, user, newId, today } = context;
  const of = await plekOf(context, plekId);
  if (!of.werkvormen.includes(input.werkvorm)) throw werkvormNietGeboden(of.werkvormen);
  if (of.werkgeverId !== null && (input.werkgeverId ?? of.werkgeverId) !== of.werkgeverId)
    throw andereKlant();
  const { nummer } = await db
    .selectFrom("werkafspraken")
    .select((eb) => eb.fn.coalesce(eb.fn.max("nummer"), eb.val(0)).as("nummer"))
    .where("regioId", "=", user.regioId)
    .where("plekId", "=", plekId)
    .where("werkvorm", "=", input.werkvorm)
    .executeTakeFirstOrThrow();
  const id = newId();
  const parties = { unitId: of.unitId ?? input.unitId, werkgeverId: of.werkgeverId ?? input.werkgeverId };
  const by = { opgesteldDoor: user.naam, opgesteldOp: today() };
  const insert = db
    .insertInto("werkafspraken")
    .values({ regioId: user.regioId, id, plekId, nummer: nummer + 1, ...input, ...parties, ...by })
    .execute();
  const order = orFail(insert, "werkafspraken_volgorde", netOpgevolgd);
  const customer = orFail(order, "werkafspraken_regio_id_werkgever_id_fkey", onbekendeKlant);
  await orAndereUnit(orFail(customer, "werkafspraken_regio_id_unit_id_fkey", onbekendeUnit));
  return id;
}

type Ja = { readonly kant: Kant; readonly naam: string; readonly op: IsoDate };

/** One side says yes, once: a colleague writes down who said it. */
export async function insertAkkoord(context: Context, { id, unit, werkgeverId }: Werkafspraak, ja: Ja) {
  const { db, user, now } = context;
  const insert = db
    .insertInto("werkakkoorden")
    .values({
      regioId: user.regioId,
      afspraakId: id,
      unitId: unit?.id ?? null,
      werkgeverId,
      ...ja,
      vastgelegdDoor: user.naam,
      tijdstip: now(),
    })
    .execute();
  await orAndereUnit(orFail(insert, "werkakkoorden_pkey", alGezegd));
}

/** An employer says yes for his own company. */
export async function sayYes({ db, today, now }: Context, id: string): Promise<void> {
  const said = sql<{ gezegd: boolean }>`
    select zeg_ja_als_werkgever(${id}::uuid, ${today()}::date, ${now()}::timestamptz) as gezegd`.execute(db);
  const { rows } = await orFail(said, "werkakkoorden_pkey", alGezegd);
  if (!rows[0]?.gezegd) throw notFound("werkafspraak", id);
}

export type Plekvanafspraak = {
  readonly id: string;
  readonly titel: string;
  readonly werkvormen: readonly string[];
  readonly unitId: string | null;
  readonly werkgeverId: string | null;
};

export async function plekOf({ db, user }: Context, plekId: string): Promise<Plekvanafspraak> {
  const row = await db
    .selectFrom("plekken")
    .select(["id", "titel", "werkvormen", "unitId", "werkgeverId"])
    .where("regioId", "=", user.regioId)
    .where("id", "=", plekId)
    .executeTakeFirst();
  if (!row) throw notFound("plek", plekId);
  return row;
}

/** What an employer may not know of the plek or the unit is not there for him: the agreement says enough itself. */
const werkafspraken = ({ user, today }: Context): RawBuilder<unknown> => sql`
  with een as (
    select a.*, (select count(*) from werkakkoorden j where j.regio_id = a.regio_id and j.afspraak_id = a.id) = 2 as is_akkoord
      from werkafspraken a where a.regio_id = ${user.regioId}
  ), met_opvolger as (
    select e.*, o.is_gevolgd, least(e.tot, o.vanaf - 1) as geldt_tot, o.vanaf <= e.vanaf as is_ingehaald
      from een e cross join lateral (
        select count(*) > 0 as is_gevolgd, min(l.vanaf) filter (where l.is_akkoord) as vanaf from een l
         where l.plek_id = e.plek_id and l.werkvorm = e.werkvorm and l.nummer > e.nummer) o
  )
  select m.id, m.plek_id, m.unit_id, m.werkgever_id, m.nummer, m.werkvorm, m.met, m.werk, m.prijs_in_centen, m.prijs_per,
         m.dienstverband_bij, m.begeleiding_door, m.begeleiding, m.vanaf, m.tot, m.geldt_tot, m.opgesteld_door, m.opgesteld_op,
         json_build_object('id', m.plek_id, 'naam', k.titel) as plek,
         case when u.id is not null then json_build_object('id', u.id, 'naam', u.naam) end as unit,
         coalesce((select json_agg(json_build_object('kant', j.kant, 'naam', j.naam, 'op', j.op,
             'vastgelegdDoor', j.vastgelegd_door) order by j.kant) from werkakkoorden j
           where j.regio_id = m.regio_id and j.afspraak_id = m.id), '[]') as akkoorden,
         case when not m.is_akkoord then case when m.is_gevolgd then 'vervallen' else 'wacht op ja' end
              when m.is_ingehaald or m.geldt_tot < ${today()}::date then 'voorbij'
              when m.vanaf > ${today()}::date then 'gaat in'
              when m.geldt_tot <= ${today()}::date + ${LOOPT_AF_IN_DAGEN}::integer then 'loopt af'
              else 'geldt' end as stand
    from met_opvolger m
    left join plekken k on k.regio_id = m.regio_id and k.id = m.plek_id
    left join units u on u.regio_id = m.regio_id and u.id = m.unit_id`;

function conditionsOf({ id, plekId, unitId, werkgeverId, stand }: WerkafspraakFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (id !== undefined) conditions.push(sql`id = ${id}::uuid`);
  if (plekId !== undefined) conditions.push(sql`plek_id = ${plekId}::uuid`);
  if (unitId !== undefined) conditions.push(sql`unit_id = ${unitId}::uuid`);
  if (werkgeverId !== undefined) conditions.push(sql`werkgever_id = ${werkgeverId}::uuid`);
  if (stand !== undefined) conditions.push(sql`stand = ${stand}`);
  return sql.join(conditions, sql` and `);
}
