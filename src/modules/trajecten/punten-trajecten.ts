import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** So long a place in a group is kept before we ask again. */
const ANTWOORD_IN_DAGEN = 7;
/** The days before today that can still be filled in; the list of a group knows who left for as long. */
const AANWEZIGHEID_DAGEN_TERUG = 13;
/** So long before it begins a group is looked at: is it full? */
const VOL_VOOR_BEGIN_IN_DAGEN = 21;

/** Sources about traject groups and inwoners. */
export const trajectPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "deelname").includes("eigen-caseload") ? [plekAangeboden(context)] : [];

/** Sources about traject groups themselves: about nobody by name. */
export const groepPunten = (context: Context): RawBuilder<unknown>[] => [
  ...(leads(context) ? [aanwezigheid(context)] : []),
  ...(scopesOf(context.user, "change", "trajectgroep").length > 0 ? [vrijePlaatsen(context)] : []),
];

const leads = ({ user }: Context) => scopesOf(user, "change", "waarneming").includes("eigen-groep");

/** A place is kept for someone until he says yes or no. */
const plekAangeboden = (context: Context) => sql`
  select 'plek in groep' as soort, d.id, i.id as inwoner_id, i.naam, d.aangeboden_op + ${ANTWOORD_IN_DAGEN}::integer as datum,
      d.aangemeld as moment, 'Vraag om antwoord: plek in ' || g.groep as wat,
      'Vrijgehouden sinds ' || ${korteDatum(context, sql`d.aangeboden_op`)} || ', ' || g.traject as waarom,
      '/deelnames/' || d.id as naar
    from inwoner i
    join deelnames d on d.regio_id = i.regio_id and d.inwoner_id = i.id and d.status = 'aangeboden'
    cross join lateral groep_in_woorden(d.groep_id) g
   where ${inScope(context, "change", "deelname", "d")}`;

/** From the first day of the programme of which somebody's presence is not entered. */
const aanwezigheid = (context: Context) => {
  const { user, today } = context;
  return sql`
    select 'aanwezigheid' as soort, t.id, null::uuid as inwoner_id, null as naam, min(open.dag) as datum,
        min(open.dag)::timestamptz as moment, 'Vul in wie er was: ' || t.naam as wat,
        case when count(*) = 1 then case min(open.mensen) when 1 then 'Van 1 mens' else 'Van ' || min(open.mensen) || ' mensen' end || ' nog niet bekend' else count(*) || ' dagen zijn niet af' end as waarom,
        '/groepen/' || t.id || '/vandaag?dag=' || min(open.dag) as naar
      from trajectgroepen t
      join trajectversies v on v.regio_id = t.regio_id and v.traject_id = t.traject_id and v.nummer = t.nummer
      join lateral (
        select x.dag::date as dag, count(distinct d.id) as mensen
          from generate_series(${today()}::date - ${AANWEZIGHEID_DAGEN_TERUG}::integer, ${today()}::date, interval '1 day') as x (dag)
          join jsonb_to_recordset(coalesce(t.week, v.inhoud -> 'week')) as w (dag integer, fase integer) on w.dag = extract(isodow from x.dag)
          join deelnames d on d.regio_id = t.regio_id and d.groep_id = t.id and d.status = 'doet mee'
           and d.startdatum <= x.dag::date and coalesce(w.fase = d.fase, true) and ${inScope(context, "read", "deelname", "d")}
         where not exists (select from aanwezigheden a
           where a.regio_id = d.regio_id and a.deelname_id = d.id and a.dag = x.dag::date)
         group by x.dag) open on true
     where t.regio_id = ${user.regioId} and (t.unit_id = ${user.unitId}::uuid or t.leider_id = ${user.id})
       and t.startdatum <= open.dag and coalesce(t.einddatum >= open.dag, true)
     group by t.id, t.naam`;
};

/** Begins soon and is not full: in the own groups, or in the region for who answers for all. */
const vrijePlaatsen = (context: Context) => {
  const { user, today } = context;
  const own = leads(context)
    ? sql`(t.unit_id = ${user.unitId}::uuid or t.leider_id = ${user.id})`
    : sql`true`;
  return sql`
    select 'groep begint', t.id, null::uuid, null, t.startdatum - ${VOL_VOOR_BEGIN_IN_DAGEN}::integer, t.startdatum::timestamptz,
        t.naam || ' begint op ' || ${korteDatum(context, sql`t.startdatum`)},
        'Nog ' || (t.capaciteit - coalesce(s.bezet, 0)) || ' van de ' || t.capaciteit || ' plaatsen vrij', '/groepen/' || t.id
      from trajectgroepen t
      left join trajectgroep_standen() s on s.groep_id = t.id
     where t.regio_id = ${user.regioId} and t.gesloten_op is null and t.startdatum > ${today()}::date and coalesce(s.bezet, 0) < t.capaciteit and ${own}`;
};
