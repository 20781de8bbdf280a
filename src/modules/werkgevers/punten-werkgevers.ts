import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** A key account and an ambassadeur hear from their accountmanager each quarter. */
const CONTACT_IN_DAGEN = 91;
/** A plek that closes or begins is looked at so long before. */
const PLEK_VOORAF_IN_DAGEN = 14;

/** For who has werkgevers of his own: contact that is due, and plekken that close or should have begun. */
export const werkgeverPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "werkgever").length === 0 ? [] : [contact(context), plekken(context)];

const contact = (context: Context) => {
  const { user } = context;
  return sql`
    select 'werkgevercontact' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
        coalesce(min(laatste.datum) + ${CONTACT_IN_DAGEN}::integer, ${context.today()}::date) as datum,
        min(laatste.datum)::timestamptz as moment,
        case count(*) when 1 then 'Spreek een werkgever' else 'Spreek ' || count(*) || ' werkgevers' end
          || ' met wie u vast contact heeft' as wat,
        coalesce('Het langst geleden gesproken: ' || ${korteDatum(context, sql`min(laatste.datum)`)}, 'Nog niet gesproken')
          as waarom,
        '/werkgevers?accountmanager=' || ${user.id}::text as naar
      from werkgevers w
      left join lateral (select max(c.datum) as datum from werkgevercontacten c
        where c.regio_id = w.regio_id and c.werkgever_id = w.id) laatste on true
     where w.regio_id = ${user.regioId} and w.accountmanager_id = ${user.id}
       and (w.is_key_account or w.is_ambassadeur)
       and coalesce(laatste.datum < ${context.today()}::date - ${CONTACT_IN_DAGEN}::integer, true)
    having count(*) > 0`;
};

const plekken = (context: Context) => {
  const { user, today } = context;
  const dag = sql`least(k.sluitingsdatum, case when k.begindatum >= ${today()}::date then k.begindatum end)`;
  return sql`
    select 'plek open', ${user.id}::uuid, null::uuid, null,
        greatest(min(${dag}) - ${PLEK_VOORAF_IN_DAGEN}::integer, ${today()}::date), min(${dag})::timestamptz,
        case count(*) when 1 then 'Een plek van uw werkgevers sluit of begint bijna'
          else count(*) || ' plekken van uw werkgevers sluiten of beginnen bijna' end,
        'De eerste op ' || ${korteDatum(context, sql`min(${dag})`)} || ', ' || (array_agg(k.titel order by ${dag}, k.id))[1],
        '/plekken/' || (array_agg(k.id order by ${dag}, k.id))[1]
      from werkgevers w
      join plekken k on k.regio_id = w.regio_id and k.werkgever_id = w.id and k.status = 'open'
     where w.regio_id = ${user.regioId} and w.accountmanager_id = ${user.id}
       and ${dag} between ${today()}::date and ${today()}::date + ${PLEK_VOORAF_IN_DAGEN}::integer
    having count(*) > 0`;
};
