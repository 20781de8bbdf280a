import { type RawBuilder, sql } from "kysely";
import { addDays } from "#core/dates";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { BEOORDELEN_VANAF_DAGEN } from "./gebruiker.ts";
import { scopesOf } from "./toegang.ts";

/** So long an account that opened too many files asks for a look. */
const KIJK_DAGEN_TERUG = 7;

/**
 * For who manages accounts: rights that must be reviewed, and access that ends, one line each: the list has the names. And each
 * account that opened too many files or took in too many people, for which who reads the log has a line of his own.
 */
export function toegangPunten(context: Context): RawBuilder<unknown>[] {
  const { user } = context;
  if (scopesOf(user, "change", "gebruiker").length === 0) return [];
  const readsLog = scopesOf(user, "read", "logboek").length > 0;
  return [beoordelen(context), eindigen(context), ...(readsLog ? [] : [veelGeopend(context)])];
}

/** What was not looked at in time no longer counts: those people cannot work. */
const beoordelen = (context: Context) => sql`
  select 'gebruikers' as soort, md5('beoordelen')::uuid as id, null::uuid as inwoner_id, null as naam, min(g.uiterlijk) as datum,
      min(g.uiterlijk)::timestamptz as moment,
      case count(*) when 1 then 'Beoordeel de rechten van een collega'
        else 'Beoordeel de rechten van ' || count(*) || ' collega''s' end as wat,
      case when min(g.uiterlijk) < ${context.today()}::date
        then 'Van ' || count(*) filter (where g.uiterlijk < ${context.today()}::date) || ' zijn de rechten opgeschort'
        else 'De eerste uiterlijk op ' || ${korteDatum(context, sql`min(g.uiterlijk)`)} end as waarom,
      '/gebruikers?stand=' || case when min(g.uiterlijk) < ${context.today()}::date then 'opgeschort' else 'beoordelen' end as naar
    from (select beoordelen_voor(rollen, rechten_beoordeeld_op) as uiterlijk from gebruikers
           where regio_id = ${context.user.regioId} and is_actief and not rollen && array['inwoner', 'vertegenwoordiger']
             and coalesce(geldig_tot >= ${context.today()}::date, true)) g
   where g.uiterlijk < ${context.today()}::date + ${BEOORDELEN_VANAF_DAGEN}::integer
  having count(*) > 0`;

const eindigen = (context: Context) => sql`
  select 'gebruikers', md5('eindigen')::uuid, null::uuid, null, min(g.geldig_tot), min(g.geldig_tot)::timestamptz,
      case count(*) when 1 then 'De toegang van een collega eindigt'
        else 'De toegang van ' || count(*) || ' collega''s eindigt' end,
      'De eerste op ' || ${korteDatum(context, sql`min(g.geldig_tot)`)}, '/gebruikers'
    from gebruikers g
   where g.regio_id = ${context.user.regioId} and g.programmarol is null and g.is_actief and g.geldig_tot >= ${context.today()}::date
     and g.geldig_tot < ${context.today()}::date + ${BEOORDELEN_VANAF_DAGEN}::integer
  having count(*) > 0`;

const dag = sql`(a.moment at time zone 'Europe/Amsterdam')::date`;

const veelGeopend = (context: Context) => sql`
  select 'veel geopend', a.gebruiker_id, null::uuid, null, ${dag}, min(a.moment), a.naam ||
      case when bool_and(a.in_lijsten) then ' zag veel mensen in lijsten' else ' opende veel dossiers' end,
      'Op ' || ${korteDatum(context, dag)} || ', vraag waarom, of beëindig de toegang', '/gebruikers/' || a.gebruiker_id
    from profielalarmen(${addDays(context.today(), -KIJK_DAGEN_TERUG)}::timestamp at time zone 'Europe/Amsterdam') a
   group by a.gebruiker_id, a.naam, ${dag}`;
