import { type RawBuilder, sql } from "kysely";
import { daysBetween, type IsoDate } from "#core/dates";
import { notFound } from "#core/failure";
import { hours } from "#core/hours";
import { cents } from "#core/money";
import { orFail } from "#db/constraints";
import { changedMeanwhile } from "../changed-meanwhile.ts";
import type { Context } from "../context.ts";
import { checkEigenUnit, orAndereUnit } from "./eigen-unit.ts";
import {
  type Groepsamenvatting,
  groepHeeftMensen,
  groepLooptDoor,
  onbekendeWerkgever,
  type Opdracht,
  type OpdrachtInput,
} from "./opdracht.ts";

export type OpdrachtFilter = {
  readonly unitId?: string;
  readonly werksoort?: string;
  readonly status?: string;
  readonly zoek?: string;
};

type Row = Omit<OpdrachtInput, "prijs" | "kosten" | "urenPerWeek"> & {
  readonly id: string;
  readonly unit: { readonly id: string; readonly naam: string };
  readonly urenPerWeek: number; // hundredths
  readonly prijsInCenten: number;
  readonly kostenInCenten: number;
  readonly ontwikkelingDoor: string | null;
  readonly ontwikkelingOp: IsoDate | null;
  readonly groep: Groepsamenvatting | null;
  readonly versie: number;
  readonly totaal: number;
};

/** Running and asked orders first, by their first day. */
export async function opdrachtPage(
  context: Context,
  filter: OpdrachtFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Opdracht[] }> {
  const { rows } = await sql<Row>`
    select *, count(*) over ()::integer as totaal from (${opdrachten(context)}) o where ${conditionsOf(filter)}
     order by array_position(array['aangevraagd', 'aangenomen', 'afgerond', 'afgewezen'], status), startdatum, titel, id
     limit ${limit} offset ${offset}`.execute(context.db);
  return { totaal: rows[0]?.totaal ?? 0, rijen: rows.map(fromRow) };
}

export async function opdrachtById(context: Context, id: string): Promise<Opdracht> {
  const { rows } = await sql<Row>`
    select *, 1 as totaal from (${opdrachten(context)}) o where id = ${id}::uuid`.execute(context.db);
  const [row] = rows;
  if (!row) throw notFound("opdracht", id);
  return fromRow(row);
}

export async function insertOpdracht(
  context: Context,
  unitId: string,
  input: OpdrachtInput,
): Promise<string> {
  checkEigenUnit(context.user, unitId);
  const { db, user, newId } = context;
  const id = newId();
  const insert = db
    .insertInto("opdrachten")
    .values({ regioId: user.regioId, id, unitId, ...toRow(context, input) })
    .execute();
  await orFail(orOpdrachtFails(insert), "opdrachten_regio_id_unit_id_fkey", () => notFound("unit", unitId));
  return id;
}

/** Who judged what is learned is kept while that judgement stays the same. */
export async function updateOpdracht(context: Context, id: string, input: OpdrachtInput): Promise<void> {
  const before = await opdrachtById(context, id);
  checkEigenUnit(context.user, before.unit.id);
  await moveGroep(context, before, input);
  const isSame = JSON.stringify(before.ontwikkeling) === JSON.stringify(input.ontwikkeling);
  const { ontwikkelingDoor, ontwikkelingOp } = before;
  const { db, user, expectedVersion = 0 } = context;
  const update = db
    .updateTable("opdrachten")
    .set({
      ...toRow(context, input),
      ...(isSame && { ontwikkelingDoor, ontwikkelingOp }),
      versie: expectedVersion + 1,
    })
    .where("regioId", "=", user.regioId)
    .where("id", "=", id)
    .where("versie", "=", expectedVersion)
    .returning("id")
    .executeTakeFirst();
  if (!(await orOpdrachtFails(update))) throw changedMeanwhile("opdracht", id, before);
}

/** A group without people follows its order; one with people keeps its days, and is not left behind by a refusal. */
async function moveGroep(
  { db, user }: Context,
  { groep, startdatum, einddatum }: Opdracht,
  input: OpdrachtInput,
): Promise<void> {
  if (!groep) return;
  if (input.status === "afgewezen" && !groep.isLeeg) throw groepHeeftMensen();
  if (startdatum === input.startdatum && einddatum === input.einddatum) return;
  const update = db
    .updateTable("detacheringsgroepen")
    .set({ startdatum: input.startdatum, einddatum: input.einddatum })
    .where("regioId", "=", user.regioId)
    .where("id", "=", groep.id)
    .execute();
  await orAndereUnit(orFail(update, "detacheringsgroepen_heeft_leden", groepLooptDoor));
}

/** Weeks of seven days, the first and the last day included. */
export const wekenVan = (startdatum: IsoDate, einddatum: IsoDate): number =>
  (daysBetween(startdatum, einddatum) + 1) / 7;

const orOpdrachtFails = <T>(statement: Promise<T>): Promise<T> =>
  orAndereUnit(orFail(statement, "opdrachten_regio_id_werkgever_id_fkey", onbekendeWerkgever));

const toRow = (
  { user, today }: Context,
  { prijs, kosten, urenPerWeek, ontwikkeling, ...input }: OpdrachtInput,
) => ({
  ...input,
  urenPerWeek: hours(urenPerWeek),
  prijsInCenten: prijs,
  kostenInCenten: kosten,
  ontwikkeling: JSON.stringify(ontwikkeling),
  ontwikkelingDoor: ontwikkeling.length > 0 ? user.naam : null,
  ontwikkelingOp: ontwikkeling.length > 0 ? today() : null,
});

function fromRow({ totaal: _totaal, urenPerWeek, prijsInCenten, kostenInCenten, ...row }: Row): Opdracht {
  const weken = wekenVan(row.startdatum, row.einddatum);
  const verdienwaarde = prijsInCenten - kostenInCenten;
  return {
    ...row,
    urenPerWeek: urenPerWeek / 100,
    prijs: cents(prijsInCenten),
    kosten: cents(kostenInCenten),
    weken: Math.round(weken * 10) / 10,
    verdienwaarde,
    verdienwaardePerUur: Math.round(verdienwaarde / ((urenPerWeek / 100) * weken)),
  };
}

const opdrachten = ({ user }: Context): RawBuilder<unknown> => sql`
  select o.id, json_build_object('id', u.id, 'naam', u.naam) as unit, o.unit_id, o.werkgever_id, o.opdrachtgever, o.titel,
         o.werksoort, o.werkvorm, o.startdatum, o.einddatum, o.uren_per_week, o.prijs_in_centen::float8 as prijs_in_centen,
         o.kosten_in_centen::float8 as kosten_in_centen, o.ontwikkeling, o.ontwikkeling_door, o.ontwikkeling_op,
         o.toelichting, o.status, o.versie,
         (select json_build_object('id', g.id, 'plekId', g.plek_id, 'plek', k.titel, 'omvang', g.omvang,
             'ervarenMinstens', g.ervaren_minstens, 'status', g.status, 'isLeeg', groep_is_leeg(g.id), 'vastgesteldDoor', g.vastgesteld_door,
             'vastgesteldOp', g.vastgesteld_op, 'versie', g.versie)
            from detacheringsgroepen g join plekken k on k.regio_id = g.regio_id and k.id = g.plek_id
           where g.regio_id = o.regio_id and g.opdracht_id = o.id) as groep
    from opdrachten o
    join units u on u.regio_id = o.regio_id and u.id = o.unit_id
   where o.regio_id = ${user.regioId}`;

function conditionsOf({ unitId, werksoort, status, zoek }: OpdrachtFilter): RawBuilder<unknown> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (unitId !== undefined) conditions.push(sql`unit_id = ${unitId}::uuid`);
  if (werksoort !== undefined) conditions.push(sql`werksoort = ${werksoort}`);
  if (status !== undefined) conditions.push(sql`status = ${status}`);
  if (zoek !== undefined) {
    const like = `%${zoek.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(sql`(titel ilike ${like} or opdrachtgever ilike ${like})`);
  }
  return sql.join(conditions, sql` and `);
}
