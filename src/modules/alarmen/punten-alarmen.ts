import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { seenBy } from "./alarm-store.ts";

/** One line for all alarms about the own inwoners that nobody decided about: they stand in a list of their own. */
export function alarmPunten(context: Context): RawBuilder<unknown>[] {
  const soorten = seenBy(context);
  if (soorten.length === 0) return [];
  return [
    sql`
    select 'alarmen' as soort, ${context.user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
        ${context.today()}::date as datum, min(a.sinds)::timestamptz as moment,
        case count(*) when 1 then 'Een alarm vraagt' else count(*) || ' alarmen vragen' end || ' om uw besluit' as wat,
        'Het oudste sinds ' || ${korteDatum(context, sql`min(a.sinds)`)} as waarom, '/alarmen' as naar
      from inwoner i
      join alarmen_met_besluit a on a.regio_id = i.regio_id and a.inwoner_id = i.id and a.behandeling_id is null
     where a.soort = any (${soorten}::text[]) and ${inScope(context, "read", "plan", "a")}
    having count(*) > 0`,
  ];
}
