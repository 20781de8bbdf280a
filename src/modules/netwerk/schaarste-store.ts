import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Prospect, Schaarste } from "./netwerk.ts";

/**
 * Each kind of work with open vacatures: first where most people can find a job. That is the smaller one of the open
 * vacatures and the inwoners who want that work; below ten people nothing is said, and nothing is reckoned with.
 */
export async function schaarsteLijst(context: Context): Promise<Schaarste[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Schaarste>`
    with vraag as (
      select k.werksoort, sum(k.capaciteit)::integer as vacatures,
             (count(distinct n.werkgever_id) filter (where not n.heeft_regelmatig_contact))::integer as werkgevers
        from plekken k
        join werkgever_netwerk(${user.regioId}, ${today()}::date) n on n.werkgever_id = k.werkgever_id
       where k.regio_id = ${user.regioId} and k.soort = 'vacature' and k.status = 'open'
       group by k.werksoort
    )
    select v.werksoort, v.vacatures, w.inwoners, least(v.vacatures, coalesce(w.inwoners, 0)) as kansen, v.werkgevers
      from vraag v left join wensen_per_werksoort() w on w.werksoort = v.werksoort
     order by kansen desc, v.vacatures desc, v.werksoort`.execute(db);
  return rows;
}

/** Who to call: werkgevers with such a vacature to whom nobody spoke in twelve months. Most vacatures first, then the largest. */
export async function prospectPage(
  { db, user, today }: Context,
  werksoort: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ totaal: number; rijen: Prospect[] }> {
  const { rows } = await sql<Prospect & { totaal: number }>`
    select w.id, w.naam, w.plaats, w.sector, w.aantal_medewerkers as "aantalMedewerkers", w.telefoon,
           n.is_bekend as "isBekend", sum(k.capaciteit)::integer as vacatures, (count(*) over ())::integer as totaal
      from plekken k
      join werkgevers w on w.regio_id = k.regio_id and w.id = k.werkgever_id
      join werkgever_netwerk(${user.regioId}, ${today()}::date) n on n.werkgever_id = w.id
     where k.regio_id = ${user.regioId} and k.soort = 'vacature' and k.status = 'open' and k.werksoort = ${werksoort}
       and not n.heeft_regelmatig_contact
     group by w.id, w.naam, w.plaats, w.sector, w.aantal_medewerkers, w.telefoon, n.is_bekend
     order by vacatures desc, w.aantal_medewerkers desc nulls last, w.naam, w.id
     limit ${limit} offset ${offset}`.execute(db);
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map((row) => {
      const { totaal: _, ...prospect } = row;
      return prospect;
    }),
  };
}
