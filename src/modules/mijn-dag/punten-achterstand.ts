import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { korteDatum } from "./korte-datum.ts";

/** What waits too long in the gemeenten for which someone answers: counts, about nobody. */
export const achterstandPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "inzetbesluit").length === 0
    ? []
    : [
        sql`
    select case t.soort when 'subsidie' then 'besluit subsidie' else 'achterstand' end as soort,
        md5(t.soort)::uuid as id, null::uuid as inwoner_id, null as naam, t.sinds as datum, t.sinds::timestamptz as moment,
        case t.soort
          when 'overdracht' then case t.aantal when 1 then 'Een overdracht wacht' else t.aantal || ' overdrachten wachten' end
            || ' op een antwoord'
          when 'signaal' then case t.aantal when 1 then 'Een signaal heeft' else t.aantal || ' signalen hebben' end
            || ' geen antwoord'
          else case t.aantal when 1 then 'Een besluit' else t.aantal || ' besluiten' end || ' over loonkostensubsidie' end as wat,
        case t.soort when 'overdracht' then 'Langer dan 5 dagen: kijk wie er ruimte heeft'
          when 'signaal' then 'Langer dan beloofd: kijk wie er ruimte heeft'
          else 'Het eerste moet er zijn op ' || ${korteDatum(context, sql`t.sinds`)} end as waarom,
        case t.soort when 'subsidie' then '/subsidies' else '/begeleiding/ruimte' end as naar
      from tel_achterstand() t`,
      ];
