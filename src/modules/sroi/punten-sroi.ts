import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { EINDIGT_BIJNA_IN_DAGEN } from "./voortgang.ts";

/** In the last month it asks every day; before that it stands with what comes later. */
const VRAAGT_IN_DAGEN = 30;

/** Contracts that end, or ended, with a part of social return still to do: of the own werkgevers, or for a manager of all. */
export function sroiPunten(context: Context): RawBuilder<unknown>[] {
  const { user, today } = context;
  if (!scopesOf(user, "change", "sroi").includes("regio")) return [];
  const ofAll = user.rollen.includes("manager");
  return [
    sql`
    select 'social return' as soort, (array_agg(v.id order by v.einddatum, v.id))[1] as id, null::uuid as inwoner_id, null as naam,
        greatest(min(v.einddatum) - ${VRAAGT_IN_DAGEN}::integer, ${today()}::date) as datum, min(v.einddatum)::timestamptz as moment,
        case count(*) when 1 then 'Social return van ' || (array_agg(w.naam))[1] || ' is nog niet voldaan'
          else 'Bij ' || count(*) || ' opdrachten is social return nog niet voldaan' end as wat,
        case when min(v.einddatum) < ${today()}::date then 'Een opdracht eindigde op ' else 'De eerste opdracht eindigt op ' end
          || ${korteDatum(context, sql`min(v.einddatum)`)} as waarom,
        case count(*) when 1 then '/sroi/' || (array_agg(v.id))[1] else '/sroi?status=loopt' end as naar
      from sroi_verplichtingen v join werkgevers w on w.regio_id = v.regio_id and w.id = v.werkgever_id
     where v.regio_id = ${user.regioId} and v.status = 'loopt' and (${ofAll}::boolean or w.accountmanager_id = ${user.id})
       and v.einddatum <= ${today()}::date + ${EINDIGT_BIJNA_IN_DAGEN}::integer
       and v.bedrag_in_centen > (select coalesce(sum(b.bedrag_in_centen), 0) from sroi_bijdragen b
            where b.regio_id = v.regio_id and b.verplichting_id = v.id and b.status = 'goedgekeurd')
    having count(*) > 0`,
  ];
}
