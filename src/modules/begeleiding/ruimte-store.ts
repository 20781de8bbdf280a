import { sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { SPECIALISMEN } from "./begeleidingsplan.ts";
import { type Coachruimte, mensenNodig, type Specialismeruimte } from "./ruimte.ts";

/** The hours that count today: of the last period that began. */
const geplandNu = (context: Context) => sql`
  select a.coach_id, a.coach_naam, a.specialisme, coalesce((
      select (f->>'urenPerWeek')::integer from jsonb_array_elements(a.fasen) f
       where (f->>'vanaf')::date <= ${context.today()}::date order by (f->>'vanaf')::date desc limit 1), 0) as uren
    from begeleidingsplannen a
    join plaatsingen p on p.regio_id = a.regio_id and p.id = a.plaatsing_id
   where ${inScope(context, "read", "plaatsing", "a")} and coalesce(a.tot, 'infinity') >= ${context.today()}::date
     and daterange(p.startdatum, p.einddatum, '[]') @> ${context.today()}::date`;

export async function coachruimte(context: Context): Promise<Coachruimte[]> {
  const { rows } = await sql<Coachruimte>`
    with nu as (${geplandNu(context)}), per_coach as (
      select coach_id, coach_naam, sum(uren) as gepland, count(*) as plaatsingen from nu group by 1, 2)
    select coalesce(c.gebruiker_id, n.coach_id) as coach_id, coalesce(c.naam, n.coach_naam) as naam,
           coalesce(c.specialismen, '{}') as specialismen, coalesce(c.is_noloc, false) as is_noloc, (c.uren_per_week / 100.0)::float as uren_per_week,
           (coalesce(n.gepland, 0) / 100.0)::float as gepland, coalesce(n.plaatsingen, 0)::integer as plaatsingen, c.versie
      from coachuren c
      full join per_coach n on n.coach_id = c.gebruiker_id
     order by naam, coach_id`.execute(context.db);
  return rows;
}

export async function specialismeruimte(
  context: Context,
  kleinsteAanstelling: number,
): Promise<Specialismeruimte[]> {
  const { rows } = await sql<Omit<Specialismeruimte, "nodig">>`
    with nu as (${geplandNu(context)})
    select s.specialisme,
           (select count(*) from coachuren c where s.specialisme = any (c.specialismen))::integer as coaches,
           (select coalesce(sum(c.uren_per_week / 100.0 / cardinality(c.specialismen)), 0) from coachuren c
             where s.specialisme = any (c.specialismen))::float as uren_per_week,
           (select coalesce(sum(n.uren), 0) / 100.0 from nu n where n.specialisme = s.specialisme)::float as gepland,
           (select count(*) from nu n where n.specialisme = s.specialisme)::integer as plaatsingen
      from unnest(${[...SPECIALISMEN]}::text[]) with ordinality as s (specialisme, nr) order by s.nr`.execute(
    context.db,
  );
  return rows.map((row) => ({
    ...row,
    nodig: mensenNodig(row.gepland, row.plaatsingen, kleinsteAanstelling),
  }));
}
