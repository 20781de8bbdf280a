import { type RawBuilder, sql } from "kysely";
import { addDays, type IsoDate } from "#core/dates";
import { dutchDate } from "#core/dutch";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { unitPlanning } from "./planning-store.ts";

/** So long before its first day an order is decided about, and its group is complete. */
const BESLIS_VOORAF_IN_DAGEN = 28;
const GROEP_VOORAF_IN_DAGEN = 14;
const CAPACITEIT_VOORAF_IN_DAGEN = 28;

/** Sources about units: about nobody by name. Who leads a unit sees his own, who answers for all sees them all. */
export async function bezettingPunten(context: Context): Promise<RawBuilder<unknown>[]> {
  if (scopesOf(context.user, "change", "opdracht").length === 0) return [];
  return [opdrachten(context), groepen(context), capaciteiten(context), ...(await tekorten(context))];
}

/** Of which unit: the own one for who has one. */
const unit = ({ user }: Context, kolom: string) =>
  user.unitId === null ? sql`true` : sql`${sql.ref(kolom)} = ${user.unitId}::uuid`;

const opdrachten = (context: Context) => sql`
  select 'opdracht' as soort, o.id, null::uuid as inwoner_id, null as naam,
      o.startdatum - ${BESLIS_VOORAF_IN_DAGEN}::integer as datum, o.startdatum::timestamptz as moment,
      'Beslis over een opdracht: ' || o.titel as wat,
      o.opdrachtgever || ', vanaf ' || ${korteDatum(context, sql`o.startdatum`)} as waarom, '/opdrachten/' || o.id as naar
    from opdrachten o
   where o.regio_id = ${context.user.regioId} and o.status = 'aangevraagd' and o.einddatum >= ${context.today()}::date
     and ${unit(context, "o.unit_id")}`;

const groepen = (context: Context) => sql`
  select 'groep samenstellen', g.id, null::uuid, null, g.startdatum - ${GROEP_VOORAF_IN_DAGEN}::integer,
      g.startdatum::timestamptz, 'Stel de groep samen: ' || o.titel,
      g.omvang || ' mensen, begint op ' || ${korteDatum(context, sql`g.startdatum`)}, '/detacheringsgroepen/' || g.id
    from detacheringsgroepen g
    join opdrachten o on o.regio_id = g.regio_id and o.id = g.opdracht_id and o.status in ('aangevraagd', 'aangenomen')
   where g.regio_id = ${context.user.regioId} and g.status = 'samenstellen' and g.einddatum >= ${context.today()}::date
     and ${unit(context, "g.unit_id")}`;

/** A line that ends with no other after it: from then on there are no places. */
const capaciteiten = (context: Context) => sql`
  select 'capaciteit', c.id, null::uuid, null, c.tot - ${CAPACITEIT_VOORAF_IN_DAGEN}::integer, c.tot::timestamptz,
      'Capaciteit eindigt: ' || c.werksoort,
      u.naam || ', ' || c.plaatsen || ' plaatsen ' || c.werkvorm || ' tot en met ' || ${korteDatum(context, sql`c.tot`)},
      '/units/' || c.unit_id || '/capaciteit'
    from unitcapaciteiten c
    join units u on u.regio_id = c.regio_id and u.id = c.unit_id
   where c.regio_id = ${context.user.regioId} and c.tot >= ${context.today()}::date and ${unit(context, "c.unit_id")}
     and not exists (select from unitcapaciteiten n where n.regio_id = c.regio_id and n.unit_id = c.unit_id
       and n.werksoort = c.werksoort and n.werkvorm = c.werkvorm and n.vanaf > c.vanaf)`;

/** The first week in which the orders ask more hours than the people of the own unit have. */
async function tekorten(context: Context): Promise<RawBuilder<unknown>[]> {
  const { unitId } = context.user;
  if (unitId === null) return [];
  const { planning } = await unitPlanning(context, unitId);
  return planning.flatMap(({ werksoort, eersteTekort, weken }) => {
    const uren = weken.find(({ week }) => week === eersteTekort)?.tekort;
    return eersteTekort === null || uren == null ? [] : [tekort(context, werksoort, eersteTekort, uren)];
  });
}

const tekort = ({ user, today }: Context, werksoort: string, week: IsoDate, uren: number) => {
  const wat = `Te weinig mensen voor ${werksoort}`;
  const waarom = `${Math.round(uren)} uur te kort in de week van ${dutchDate(week)}`;
  const datum = addDays(week, -GROEP_VOORAF_IN_DAGEN);
  return sql`
  select 'te weinig mensen', ${user.unitId}::uuid, null::uuid, null, greatest(${datum}::date, ${today()}::date),
      ${week}::timestamptz, ${wat}::text, ${waarom}::text, ${`/units/${user.unitId}/opdrachten`}::text`;
};
