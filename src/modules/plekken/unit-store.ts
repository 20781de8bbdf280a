import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Unit } from "./unit.ts";

/** The units of the region with their places: three counts per werkvorm, whoever may see the plekken. */
export async function unitRows({ db, user, today }: Context): Promise<Unit[]> {
  const { rows } = await sql<Unit>`
    with bezetting as materialized (select * from bezetting(${user.regioId}, ${today()}::date)),
    plaatsen as (
      select k.unit_id, k.werkvormen, k.werksoort, k.capaciteit, coalesce(b.bezet, 0) as bezet,
             greatest(0, k.capaciteit - coalesce(b.bezet, 0)) as vrij
        from plekken k left join bezetting b on b.plek_id = k.id
       where k.regio_id = ${user.regioId} and k.status = 'open' and k.unit_id is not null
    ), per_werkvorm as (
      select p.unit_id, w.werkvorm, sum(p.capaciteit)::integer as capaciteit, sum(p.bezet)::integer as bezet,
             sum(p.vrij)::integer as vrij
        from plaatsen p cross join unnest(p.werkvormen) as w (werkvorm)
       group by p.unit_id, w.werkvorm
    ), totaal as (
      select unit_id, sum(capaciteit)::integer as capaciteit, sum(bezet)::integer as bezet, sum(vrij)::integer as vrij
        from plaatsen group by unit_id
    )
    select u.id, u.naam, o.naam as organisatie, u.werksoorten,
           coalesce(t.capaciteit, 0) as capaciteit, coalesce(t.bezet, 0) as bezet, coalesce(t.vrij, 0) as vrij,
           lopende_plaatsingen(u.regio_id, null, u.id, ${today()}::date) as "lopendePlaatsingen",
           coalesce((select json_agg(json_build_object('werkvorm', w.werkvorm, 'capaciteit', w.capaciteit,
             'bezet', w.bezet, 'vrij', w.vrij) order by w.werkvorm) from per_werkvorm w where w.unit_id = u.id),
             '[]') as werkvormen
      from units u
      join organisaties o on o.regio_id = u.regio_id and o.id = u.organisatie_id
      left join totaal t on t.unit_id = u.id
     where u.regio_id = ${user.regioId}
     order by o.naam, u.naam, u.id`.execute(db);
  return rows;
}
