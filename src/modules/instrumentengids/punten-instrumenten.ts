import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { CONTROLEREN_NA, VEROUDERD_NA } from "./versheid.ts";

/** For who keeps the guide right: what must be looked at again, and pilots that need a decision. */
export const instrumentPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "instrument").length === 0 ? [] : [nakijken(context), pilots(context)];

const nakijken = (context: Context) => sql`
  select 'instrumenten nakijken' as soort, ${context.user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
      min(n.gecontroleerd) + ${CONTROLEREN_NA + 1}::integer as datum, min(n.gecontroleerd)::timestamptz as moment,
      case count(*) when 1 then 'Kijk een instrument na' else 'Kijk ' || count(*) || ' instrumenten na' end as wat,
      'Het langst geleden bekeken: ' || ${korteDatum(context, sql`min(n.gecontroleerd)`)} as waarom,
      '/instrumenten?versheid=' || case when min(n.gecontroleerd) < ${context.today()}::date - ${VEROUDERD_NA}::integer then 'verouderd'
        else 'controleren' end as naar
    from instrumenten n
   where n.regio_id = ${context.user.regioId} and n.gestopt_op is null
     and n.gecontroleerd < ${context.today()}::date - ${CONTROLEREN_NA}::integer
  having count(*) > 0`;

const pilots = (context: Context) => sql`
  select 'pilot', p.id, null::uuid, null, p.einddatum, p.einddatum::timestamptz, 'Besluit over de pilot: ' || n.naam,
      'Loopt tot ' || ${korteDatum(context, sql`p.einddatum`)}, '/instrumenten/' || n.id
    from instrumentpilots p
    join instrumenten n on n.regio_id = p.regio_id and n.id = p.instrument_id
   where p.regio_id = ${context.user.regioId} and p.besluit is null`;
