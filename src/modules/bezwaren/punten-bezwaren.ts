import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** Who answers for the gemeente hears that someone does not agree; without a name, that stands on the page itself. */
export const bezwaarPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "bezwaarbesluit").length === 0
    ? []
    : [
        sql`
  select 'bezwaar' as soort, b.id, null::uuid as inwoner_id, null as naam, b.uiterlijk as datum, b.tijdstip as moment,
      'Iemand is het niet eens met ' || case b.soort when 'werk' then 'een voorstel voor werk' when 'plan' then 'het plan'
        when 'besluit' then 'een besluit' when 'gegevens' then 'wat wij opschreven' else 'hoe het ging: een klacht' end as wat,
      'Nummer ' || b.nummer || ', antwoord uiterlijk ' || ${korteDatum(context, sql`b.uiterlijk`)} as waarom,
      '/bezwaren' as naar
    from bezwaren b
   where ${inScope(context, "read", "bezwaar", "b")}
     and not exists (select from bezwaarstappen s where s.regio_id = b.regio_id and s.bezwaar_id = b.id
       and s.stand in ('afgerond', 'ingetrokken'))`,
      ];
