import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** So soon someone hears something; the law gives a month. */
const ANTWOORD_IN_DAGEN = 7;
/** So long it stays in the day that someone stopped sharing. */
const STOP_BLIJFT_DAGEN = 14;

/** What the inwoner says of his own data: that it is not right, or that it is shared no longer. */
export const eigenGegevensPunten = (context: Context): RawBuilder<unknown>[] => [
  ...(scopesOf(context.user, "change", "correctiebesluit").length > 0 ? [correcties(context)] : []),
  ...(scopesOf(context.user, "read", "delen").includes("eigen-caseload") ? [gestopt(context)] : []),
];

const correcties = (context: Context) => sql`
  select 'correctie' as soort, c.id, i.id as inwoner_id, i.naam, least(c.uiterlijk, c.gevraagd_op + ${ANTWOORD_IN_DAGEN}::integer) as datum,
      c.tijdstip as moment, 'Klopt niet: ' || lower(c.label) as wat,
      c.door_naam || ' zegt: ' || c.in_woorden || '. Antwoord uiterlijk ' || ${korteDatum(context, sql`c.uiterlijk`)} as waarom,
      '/correcties' as naar
    from inwoner i
    join correcties c on c.regio_id = i.regio_id and c.inwoner_id = i.id and c.status = 'open'
   where ${inScope(context, "change", "correctiebesluit", "c")}`;

const gestopt = (context: Context) => {
  const { today } = context;
  return sql`
  select 'delen gestopt', d.id, i.id, i.naam, (d.gestopt at time zone 'Europe/Amsterdam')::date, d.gestopt,
      'Deelt niets meer met ' || coalesce(d.werkgever, 'werkgevers'),
      case d.bereik when 'plek' then 'Het ging om: ' || d.plek
        when 'werkgever' then 'Stel van deze werkgever niets voor' else 'Stel van geen werkgever iets voor' end
        || coalesce('. ' || d.reden, ''),
      '/inwoners/' || i.id || '/plekken'
    from inwoner i
    join deelstops d on d.regio_id = i.regio_id and d.inwoner_id = i.id
   where d.opgeheven is null and d.gestopt >= (${today()}::date - ${STOP_BLIJFT_DAGEN}::integer)::timestamp at time zone 'Europe/Amsterdam'
     and ${inScope(context, "read", "delen", "d")}`;
};
