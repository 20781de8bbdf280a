import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { mijnWerkgevers } from "../netwerk/mijn-werkgever-store.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** A plek that closes or begins is looked at so long before. */
const PLEK_VOORAF_IN_DAGEN = 14;

/** For who has werkgevers of his own: contact that is due, and plekken that close or should have begun. */
export const werkgeverPunten = (context: Context): RawBuilder<unknown>[] =>
  scopesOf(context.user, "change", "werkgever").length === 0 ? [] : [contact(context), plekken(context)];

const contact = (context: Context) => {
  const { user, today } = context;
  return sql`
    select 'werkgevercontact' as soort, ${user.id}::uuid as id, null::uuid as inwoner_id, null as naam,
        min(m."belOp") as datum, min(m."belOp")::timestamptz as moment,
        case count(*) when 1 then 'Bel een werkgever' else 'Bel ' || count(*) || ' werkgevers' end as wat,
        case count(*) filter (where m.belreden = 'volgende stap')
          when 0 then 'Wie u vast spreekt, of wie een vacature lang open heeft'
          when 1 then 'Bij één is een volgende stap beloofd'
          else 'Bij ' || count(*) filter (where m.belreden = 'volgende stap') || ' is een volgende stap beloofd' end as waarom,
        '/mijn-werkgevers?toon=bellen' as naar
      from (${mijnWerkgevers(context)}) m
     where m."belOp" <= ${today()}::date
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
