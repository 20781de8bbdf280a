import { type RawBuilder, sql } from "kysely";
import { type IsoDate, isoDate } from "#core/dates";
import type { Cents } from "#core/money";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";

export type Maandsom = {
  readonly maand: string;
  readonly bedragInCenten: Cents;
  readonly personen: number;
  readonly zonderBedrag: number;
};

/**
 * What the subsidies of a gemeente come to in each month of a year. A month that is not whole, or in which the amount
 * changes, is paid by its days: added up for a plaatsing and rounded once, as the rules do it for one subsidy.
 */
export async function maandsommen(context: Context, gemeente: string, jaar: number): Promise<Maandsom[]> {
  const { rows } = await sql<Maandsom>`
    with maanden as (
      select m::date as eerste, (m + interval '1 month' - interval '1 day')::date as laatste
        from generate_series(${isoDate(`${jaar}-01-01`)}::timestamp, ${isoDate(`${jaar}-12-01`)}::timestamp, interval '1 month') m
    ), delen as (${delen(context, gemeente)}),
    sommen as (
      select maand, sum(bedrag)::bigint as bedrag, count(distinct inwoner_id)::integer as personen
        from (select eerste as maand, inwoner_id, plaatsing_id, ${bedragVan} as bedrag from delen
               group by eerste, laatste, inwoner_id, plaatsing_id) per_plaatsing
       group by maand
    ), laatste_bedrag as materialized (
      select s.plaatsing_id, max(coalesce(s.tot, 'infinity')) as tot from loonkostensubsidies s
       where s.regio_id = ${context.user.regioId} and s.gemeente = ${gemeente} and s.vervallen_door_id is null
         and ${inScope(context, "read", "subsidie", "s")}
       group by s.plaatsing_id
    )
    select to_char(m.eerste, 'YYYY-MM') as maand, coalesce(s.bedrag, 0) as bedrag_in_centen, coalesce(s.personen, 0) as personen,
        (select count(distinct p.inwoner_id)::integer from laatste_bedrag l
          join plaatsingen p on p.regio_id = ${context.user.regioId} and p.id = l.plaatsing_id
         where l.tot < m.eerste and coalesce(p.einddatum, 'infinity') >= m.eerste) as zonder_bedrag
      from maanden m
      left join sommen s on s.maand = m.eerste
     order by m.eerste`.execute(context.db);
  return rows;
}

type Maandrij = {
  readonly plaatsingId: string;
  readonly inwonerId: string;
  readonly bedragInCenten: Cents;
  readonly delen: readonly { vanaf: IsoDate; tot: IsoDate; dagen: number; bedragPerMaandInCenten: Cents }[];
  readonly totaal: number;
};

/** The plaatsingen behind the sum of a month, the highest amount first. `eerste` is the first day of the month. */
export async function maandrijen(
  context: Context,
  { gemeente, eerste }: { gemeente: string; eerste: IsoDate },
  { limit, offset }: { limit: number; offset: number },
): Promise<Maandrij[]> {
  const { rows } = await sql<Maandrij>`
    with maanden as (
      select ${eerste}::date as eerste, (${eerste}::date + interval '1 month' - interval '1 day')::date as laatste
    ), delen as (${delen(context, gemeente)})
    select plaatsing_id, inwoner_id, ${bedragVan}::bigint as bedrag_in_centen, count(*) over ()::integer as totaal,
        json_agg(json_build_object('vanaf', vanaf, 'tot', tot, 'dagen', tot - vanaf + 1,
          'bedragPerMaandInCenten', bedrag_in_centen) order by vanaf) as delen
      from delen
     group by eerste, laatste, inwoner_id, plaatsing_id
     order by 3 desc, plaatsing_id
     limit ${limit} offset ${offset}`.execute(context.db);
  return rows;
}

/** The parts of periods that lie within each month. */
const delen = (context: Context, gemeente: string) => sql`
  select m.eerste, m.laatste, s.plaatsing_id, s.inwoner_id, s.bedrag_in_centen,
      greatest(s.vanaf, m.eerste) as vanaf, least(coalesce(s.tot, m.laatste), m.laatste) as tot
    from maanden m
    join loonkostensubsidies s on s.regio_id = ${context.user.regioId} and s.gemeente = ${gemeente}
     and s.vervallen_door_id is null and s.vanaf <= m.laatste and coalesce(s.tot, 'infinity') >= m.eerste
   where ${inScope(context, "read", "subsidie", "s")}`;

/** Amount × days of every part, divided once by the days of the month; half up to the cent. */
const bedragVan: RawBuilder<unknown> = sql`
  round(sum(bedrag_in_centen::bigint * (tot - vanaf + 1))::numeric / (laatste - eerste + 1))`;
