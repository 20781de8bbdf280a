import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Context } from "../context.ts";
import type { GebruikerInFull, Rechtenbesluit } from "./gebruiker.ts";
import { gebruikerById } from "./gebruiker-store.ts";
import type { Rol } from "./matrix.ts";

type Soort = Rechtenbesluit["soort"];

/** Keeps a decision about someone's rights, with the rights as they now are, and answers with him. */
export async function recordBesluit(
  context: Context,
  gebruikerId: string,
  soort: Soort,
  toelichting: string | null = null,
): Promise<GebruikerInFull> {
  const { db, user, newId, now } = context;
  await sql`
    insert into rechtenbesluiten (regio_id, id, gebruiker_id, soort, rollen, gemeenten, unit_id, geldig_tot, toelichting,
      door_gebruiker_id, door_naam, tijdstip)
    select g.regio_id, ${newId()}::uuid, g.id, ${soort}, g.rollen, g.gemeenten, g.unit_id, g.geldig_tot, ${toelichting},
           ${user.id}::uuid, ${user.naam}, ${now()}
      from gebruikers g where g.regio_id = ${user.regioId} and g.id = ${gebruikerId}::uuid`.execute(db);
  return gebruikerWithBesluiten(context, gebruikerId);
}

/** A user with every decision about his rights, the latest first. */
export async function gebruikerWithBesluiten(context: Context, id: string): Promise<GebruikerInFull> {
  const gebruiker = await gebruikerById(context, id);
  const { rows } = await sql<{
    id: string;
    soort: Soort;
    rollen: Rol[];
    geldigTot: IsoDate | null;
    toelichting: string | null;
    doorNaam: string;
    tijdstip: Date;
  }>`
    select id, soort, rollen, geldig_tot, toelichting, door_naam, tijdstip from rechtenbesluiten
     where regio_id = ${context.user.regioId} and gebruiker_id = ${id}::uuid
     order by tijdstip desc, id desc limit 100`.execute(context.db);
  return {
    ...gebruiker,
    besluiten: rows.map((row) => ({ ...row, tijdstip: row.tijdstip.toISOString() })),
  };
}
