import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { scopesOf } from "../toegang/toegang.ts";
import { bijEigenBedrijf } from "./leerroute-store.ts";

/** A leermeester looks within a week after someone practised; who guides asks after it three weeks after. */
const BEOORDEEL_IN_DAGEN = 7;
const VRAAG_NA_IN_DAGEN = 21;

/** What someone practised at work and nobody looked at, and where a second leermeester was asked. */
export const certificaatPunten = (context: Context): RawBuilder<unknown>[] => {
  const scopes = scopesOf(context.user, "change", "praktijkleren");
  if (scopes.length === 0) return [];
  const isGuide = scopes.includes("eigen-caseload");
  const dagen = isGuide ? VRAAG_NA_IN_DAGEN : BEOORDEEL_IN_DAGEN;
  const doe = isGuide ? "Vraag een oordeel van de leermeester" : "Beoordeel";
  return [
    sql`
    select 'beoordeling' as soort, r.id, i.id as inwoner_id, i.naam, min(d.geoefend_op) + ${dagen}::integer as datum,
        min(d.geoefend_op)::timestamptz as moment,
        ${doe}::text || ': ' || case count(*) when 1 then min(d.naam) else count(*) || ' taken' end as wat,
        'Geoefend bij ' || r.leerbedrijf_naam
          || case when bool_or(d.tweede_gevraagd) then ', een tweede leermeester is gevraagd' else '' end as waarom,
        '/inwoners/' || i.id || '/praktijkverklaring' as naar
      from inwoner i
      join leerroutes r on r.regio_id = i.regio_id and r.inwoner_id = i.id and r.afgesloten_op is null
      join leerdoelen d on d.regio_id = r.regio_id and d.leerroute_id = r.id and d.geoefend_op is not null
     where ${inScope(context, "change", "praktijkleren", "r")} and ${bijEigenBedrijf(context)}
       and (select count(distinct b.leermeester_id) from beoordelingen b
             where b.regio_id = d.regio_id and b.leerdoel_id = d.id and b.datum >= d.geoefend_op)
         < case when d.tweede_gevraagd then 2 else 1 end
     group by r.id, r.leerbedrijf_naam, i.id, i.naam`,
  ];
};
