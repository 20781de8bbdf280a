import { type RawBuilder, sql } from "kysely";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import { ONDERDELEN, type Onderdeel, type Ontbreektrij } from "./ontbreekt.ts";

type Row = { readonly inwonerId: string; readonly naam: string; readonly totaal: number } & Record<
  Onderdeel,
  boolean
>;

/** Who this user helps and what is missing there, by name: the list orders no one by how much. */
export async function ontbreektPage(
  context: Context,
  { onderdeel, limit, offset }: { onderdeel?: Onderdeel | undefined; limit: number; offset: number },
): Promise<{ totaal: number; rijen: Ontbreektrij[] }> {
  const { rows } = await sql<Row>`
    with rij as (${dossiers(context)})
    select *, count(*) over ()::integer as totaal from rij
     where ${onderdeel ? sql`not ${sql.ref(onderdeel)}` : sql`true`}
     order by achternaam, voornaam, inwoner_id limit ${limit} offset ${offset}`.execute(context.db);
  return {
    totaal: rows[0]?.totaal ?? 0,
    rijen: rows.map((row) => ({
      inwonerId: row.inwonerId,
      naam: row.naam,
      ontbreekt: ONDERDELEN.filter((onderdeel) => !row[onderdeel]),
    })),
  };
}

/** Of how many each thing is known: a measure of the caseload, not of people (R-127). */
export async function ontbreektTelling(context: Context) {
  const counts = ONDERDELEN.map(
    (onderdeel) => sql`(count(*) filter (where ${sql.ref(onderdeel)}))::integer as ${sql.id(onderdeel)}`,
  );
  const { rows } = await sql<Record<Onderdeel, number> & { mensen: number; compleet: number }>`
    with rij as (${dossiers(context)})
    select ${sql.join(counts)}, count(*)::integer as mensen,
           (count(*) filter (where ${sql.join(
             ONDERDELEN.map((onderdeel) => sql.ref(onderdeel)),
             sql` and `,
           )}))::integer as compleet
      from rij`.execute(context.db);
  const row = rows[0]!;
  return {
    mensen: row.mensen,
    compleet: row.compleet,
    bekend: ONDERDELEN.map((onderdeel) => ({ onderdeel, aantal: row[onderdeel] })),
  };
}

function dossiers(context: Context): RawBuilder<unknown> {
  const { user } = context;
  const known = (...onderwerpen: string[]) => sql`coalesce(m.onderwerpen @> ${onderwerpen}::text[], false)`;
  return sql`
    select inwoners.id as inwoner_id, inwoners.voornaam, inwoners.achternaam,
        inwoners.voornaam || ' ' || inwoners.achternaam as naam,
        exists (select from instroom n where n.regio_id = inwoners.regio_id and n.inwoner_id = inwoners.id) as instroom,
        exists (select from triagebesluiten t where t.regio_id = inwoners.regio_id and t.inwoner_id = inwoners.id) as triage,
        s.is_werkfit is not null as werkfit, s.ladder is not null as ladder,
        s.heeft_startkwalificatie is not null as startkwalificatie,
        ${known("uren_per_week_min", "uren_per_week_max")} as uren,
        ${known("reistijd_max", "vervoermiddelen")} and inwoners.postcode is not null as reizen,
        ${known("taal_nederlands_mondeling")} as taal, ${known("werksoorten")} as werksoorten,
        ${known("dagdelen")} as dagdelen, ${known("werkvormen")} as werkvormen
      from inwoners
      left join situaties s on s.regio_id = inwoners.regio_id and s.inwoner_id = inwoners.id
      left join lateral (
        select array_agg(onderwerp) as onderwerpen from mogelijkheden
         where regio_id = inwoners.regio_id and inwoner_id = inwoners.id) m on true
     where inwoners.regio_id = ${user.regioId} and inwoners.status = 'actief'
       and inwoners.id in (select inwoner_id from begeleidingen
         where regio_id = ${user.regioId} and gebruiker_id = ${user.id} and tot is null)
       and ${inScope(context, "read", "beeld", "inwoners", "id")}`;
}
