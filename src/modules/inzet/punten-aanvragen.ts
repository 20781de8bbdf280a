import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** So long someone waits for a yes or a no at most. */
const BESLUIT_IN_DAGEN = 7;

/** What waits for who holds the money, new or a change of what runs: how many, without a name. */
export const aanvraagPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "inzetbesluit").length === 0
    ? []
    : [
        sql`
    select 'aanvragen' as soort, ${context.user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
        min(vraag.sinds)::date + ${BESLUIT_IN_DAGEN}::integer as datum, min(vraag.sinds) as moment,
        case count(*) when 1 then 'Een aanvraag wacht' else count(*) || ' aanvragen wachten' end || ' op uw besluit' as wat,
        'De oudste is van ' || ${korteDatum(context, sql`min(vraag.sinds)::date`)} as waarom,
        '/inzetten?wat=te+beslissen' as naar
      from inzetten z
      join lateral (
        select z.aangevraagd as sinds where z.status = 'gevraagd'
        union all
        select w.gevraagd from inzetwijzigingen w
         where z.status = 'loopt' and w.regio_id = z.regio_id and w.inzet_id = z.id and w.status = 'gevraagd') vraag on true
     where ${inScope(context, "read", "inzet", "z")}
    having count(*) > 0`,
      ];
