import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";

/** The steps of the own plan that are now or have a day, for the inwoner and for who represents him. In plain words. */
export const eigenPlanPunten = (context: Context): RawBuilder<unknown>[] => [
  sql`
  select 'eigen stap' as soort, s.id, i.id as inwoner_id, i.naam,
      case when s.status = 'nu' then coalesce(greatest(s.startdatum, ${context.today()}::date), ${context.today()}::date)
        else coalesce(s.startdatum, s.einddatum) end as datum,
      coalesce(s.einddatum::timestamptz, 'infinity') + s.volgorde * interval '1 second' as moment, s.naam as wat,
      case when s.wie_soort = 'inwoner' then 'Dit doet u zelf' when s.wie is not null then 'Met ' || s.wie else s.wanneer end
        || coalesce(', tot ' || ${korteDatum(context, sql`s.einddatum`)}, '') as waarom, '/mijn/plan' as naar
    from inwoner i
    join planstappen s on s.regio_id = i.regio_id and s.inwoner_id = i.id
     and (s.status = 'nu' or s.status = 'later' and coalesce(s.startdatum, s.einddatum) is not null)
   where ${inScope(context, "read", "plan", "s")}`,
];
