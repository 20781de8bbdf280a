import { type RawBuilder, sql } from "kysely";
import { addDays } from "#core/dates";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { ALARM, TE_VEEL_GEZIEN } from "../toegang/profielquota.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** So long what was refused asks for a look. */
const KIJK_DAGEN_TERUG = 7;
/** The heads of the chains are kept elsewhere so often. */
const ANKER_IN_DAGEN = 30;

/** For who oversees the log: who opened too much, what was refused, and whether the chains were kept elsewhere. */
export const logboekPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "read", "logboek").length === 0
    ? []
    : [veelDossiers(context), geweigerd(context), anker(context)];

const dag = sql`(a.tijdstip at time zone 'Europe/Amsterdam')::date`;
const sinds = ({ today }: Context) =>
  sql`(${addDays(today(), -KIJK_DAGEN_TERUG)}::timestamp at time zone 'Europe/Amsterdam')`;

const veelDossiers = (context: Context) => sql`
  select 'veel dossiers' as soort, coalesce(a.gebruiker_id, ${context.user.id}::uuid) as id, null::uuid as inwoner_id,
      null as naam, ${dag} as datum, min(a.tijdstip) as moment,
      coalesce(g.naam, 'Iemand') || case when bool_and(a.resultaat = ${TE_VEEL_GEZIEN}) then ' zag veel mensen in lijsten'
        else ' opende veel dossiers' end as wat,
      'Op ' || ${korteDatum(context, dag)} || ', vraag waarom dat nodig was' as waarom,
      '/logboek?handeling=' || ${ALARM}::text || '&van=' || ${dag} || '&tot=' || ${dag} as naar
    from auditregels a
    left join gebruikers g on g.regio_id = a.regio_id and g.id = a.gebruiker_id
   where a.regio_id = ${context.user.regioId} and a.resultaat <> 'ok' and a.handeling = ${ALARM}
     and a.tijdstip >= ${sinds(context)}
   group by a.gebruiker_id, g.naam, ${dag}`;

const geweigerd = (context: Context) => sql`
  select 'geweigerd', ${context.user.id}::uuid, null::uuid, null, ${context.today()}::date, min(a.tijdstip),
      case count(*) when 1 then 'Eén verzoek is geweigerd' else count(*) || ' verzoeken zijn geweigerd' end,
      'In de afgelopen week, van ' || count(distinct a.gebruiker_id) || case count(distinct a.gebruiker_id) when 1 then ' gebruiker'
        else ' gebruikers' end,
      '/logboek?van=' || ${addDays(context.today(), -KIJK_DAGEN_TERUG)}::text
    from auditregels a
   where a.regio_id = ${context.user.regioId} and a.resultaat <> 'ok' and a.resultaat like '%.forbidden'
     and a.tijdstip >= ${sinds(context)}
  having count(*) > 0`;

const anker = (context: Context) => sql`
  select 'anker', ${context.user.id}::uuid, null::uuid, null,
      coalesce(max(${dag}) + ${ANKER_IN_DAGEN}::integer, ${context.today()}::date), max(a.tijdstip),
      'Bewaar het anker van het logboek buiten dit systeem',
      coalesce('Laatst bewaard op ' || ${korteDatum(context, sql`max(${dag})`)}, 'Nog niet bewaard'), '/logboek'
    from auditregels a
   where a.regio_id = ${context.user.regioId} and a.handeling = 'logboek.anker' and a.resultaat = 'ok'`;
