import { sql } from "kysely";
import type { Hours } from "#core/hours";
import type { Context } from "../context.ts";
import { inScope } from "../toegang/in-scope.ts";
import type { EigenBezoek, Medewerker } from "./medewerker.ts";
import { eigenTerugblikken } from "./terugblik-store.ts";

type Row = Omit<Medewerker, "urenPerWeek" | "terugblik"> & { readonly urenPerWeek: Hours };

/** Of an employer: who works for him and said yes to it. The database knows which company is his. */
export async function eigenMedewerkers(context: Context): Promise<Medewerker[]> {
  const { rows } = await sql<Row>`
    select * from eigen_medewerkers() order by voornaam, achternaam limit 50`.execute(context.db);
  return withTerugblik(context, rows);
}

/** Of an inwoner: his own work. */
export async function eigenWerk(context: Context): Promise<Medewerker[]> {
  const { db, user, today } = context;
  const { rows } = await sql<Row>`
    select p.id as plaatsing_id, p.inwoner_id, i.voornaam, i.achternaam, p.functie, p.uren_per_week, p.startdatum, p.einddatum,
           a.coach_naam as begeleider, a.buddy_naam as buddy, coalesce(a.werkgever_doet, '{}') as werkgever_doet,
           coalesce(a.ook_voor, '{}') as ook_voor
      from plaatsingen p
      join inwoners i on i.regio_id = p.regio_id and i.id = p.inwoner_id
      left join begeleidingsplannen a on a.regio_id = p.regio_id and a.plaatsing_id = p.id
     where ${inScope(context, "read", "plaatsing", "p")} and p.inwoner_id = ${user.inwonerId}::uuid
       and daterange(p.startdatum, p.einddatum, '[]') @> ${today()}::date
     order by p.startdatum limit 10`.execute(db);
  return withTerugblik(context, rows);
}

/** The visits that were written down for the inwoner himself to read. The database knows which are his. */
export async function eigenBezoeken({ db, user }: Context): Promise<EigenBezoek[]> {
  const { rows } = await sql<Omit<EigenBezoek, "inwonerId">>`
    select * from eigen_bezoeken() order by datum desc, id limit 20`.execute(db);
  return rows.map((row) => ({ ...row, inwonerId: user.inwonerId! })); // who is no inwoner has none
}

async function withTerugblik(context: Context, rows: readonly Row[]): Promise<Medewerker[]> {
  const asked = await eigenTerugblikken(context);
  return rows.map((row) => ({
    ...row,
    urenPerWeek: row.urenPerWeek / 100,
    terugblik: asked.get(row.plaatsingId) ?? null,
  }));
}
