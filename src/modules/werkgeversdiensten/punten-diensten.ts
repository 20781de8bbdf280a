import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { korteDatum } from "../mijn-dag/korte-datum.ts";
import { scopesOf } from "../toegang/toegang.ts";

/** For who did something for a werkgever: what was promised to follow, by its day. */
export function dienstPunten(context: Context): RawBuilder<unknown>[] {
  const { user } = context;
  if (scopesOf(user, "change", "werkgever").length === 0) return [];
  return [
    sql`
    select 'vervolg dienst' as soort, (array_agg(d.id order by d.vervolgdatum, d.id))[1] as id, null::uuid as inwoner_id,
        null as naam, min(d.vervolgdatum) as datum, min(d.vervolgdatum)::timestamptz as moment,
        case count(*) when 1 then 'Een dienst bij ' || (array_agg(w.naam))[1] || ' vraagt een vervolg'
          else count(*) || ' diensten aan werkgevers vragen een vervolg' end as wat,
        'Op ' || ${korteDatum(context, sql`min(d.vervolgdatum)`)} || ': ' || (array_agg(d.vervolg order by d.vervolgdatum, d.id))[1]
          as waarom,
        case count(*) when 1 then '/werkgeversdiensten/' || (array_agg(d.id))[1] else '/werkgeversdiensten?vervolg=ja' end as naar
      from werkgeversdiensten d join werkgevers w on w.regio_id = d.regio_id and w.id = d.werkgever_id
     where d.regio_id = ${user.regioId} and d.door_gebruiker_id = ${user.id} and d.vervolgdatum is not null
       and d.status <> 'gestopt'
    having count(*) > 0`,
  ];
}
