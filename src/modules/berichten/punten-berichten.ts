import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { isVoorMij } from "./gesprek-store.ts";

/** What an inwoner wrote, until who must answer has done so: today, and late after two working days. */
export const berichtPunten = (context: Context): RawBuilder<unknown>[] => [
  sql`
  select 'bericht' as soort, b.id, i.id as inwoner_id, i.naam,
      least(${context.today()}::date, d.dag + case extract(isodow from d.dag)::integer when 4 then 4 when 5 then 4 when 6 then 3 else 2 end)
        as datum,
      b.laatste as moment, 'Een bericht wacht op antwoord: ' || b.onderwerp as wat,
      case b.soort when 'afspraak' then 'Vraagt om een ander moment' else 'Geef antwoord, of zeg dat het niet nodig is' end as waarom,
      '/berichten/' || b.id as naar
    from inwoner i
    join berichtgesprekken b on b.regio_id = i.regio_id and b.inwoner_id = i.id
     and b.laatste_van <> 'medewerker' and not b.is_afgehandeld
    cross join lateral (select (b.laatste at time zone 'Europe/Amsterdam')::date as dag) d
   where ${inScope(context, "change", "bericht", "b")} and ${isVoorMij(context)}`,
];

/** For an inwoner and who represents him: what he did not read yet. */
export const eigenBerichtPunten = (context: Context): RawBuilder<unknown>[] => [
  sql`
  select 'nieuw bericht' as soort, b.id, i.id as inwoner_id, i.naam, ${context.today()}::date as datum, b.laatste as moment,
      'U heeft een nieuw bericht' as wat, 'Van ' || n.door_naam || ': ' || b.onderwerp as waarom, '/mijn/berichten/' || b.id as naar
    from inwoner i
    join berichtgesprekken b on b.regio_id = i.regio_id and b.inwoner_id = i.id
    join lateral (select x.door_naam from berichten x where x.regio_id = b.regio_id and x.gesprek_id = b.id
      and x.van = 'medewerker' and x.gelezen is null order by x.nummer desc limit 1) n on true
   where ${inScope(context, "read", "bericht", "b")}`,
];
