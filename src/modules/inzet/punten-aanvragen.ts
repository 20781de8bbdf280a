import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** So long someone waits for a yes or a no at most. */
const BESLUIT_IN_DAGEN = 7;

/** What waits for who holds the money: how many, without a name. */
export const aanvraagPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "inzetbesluit").length === 0
    ? []
    : [
        sql`
    select 'aanvragen' as soort, ${context.user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
        min(z.aangevraagd)::date + ${BESLUIT_IN_DAGEN}::integer as datum, min(z.aangevraagd) as moment,
        case count(*) when 1 then 'Een aanvraag wacht' else count(*) || ' aanvragen wachten' end || ' op uw besluit' as wat,
        'De oudste is van ' || ${korteDatum(context, sql`min(z.aangevraagd)::date`)} as waarom,
        '/inzetten?wat=te+beslissen' as naar
      from inzetten z
     where z.status = 'aangevraagd' and ${inScope(context, "read", "inzet", "z")}
    having count(*) > 0`,
      ];
