import { sql } from "kysely";
import { addDays, addMonths, type IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { REGIO } from "./region.ts";

/**
 * Who has beschut werk with an employer is guided closely: a plan with many hours of a jobcoach of the company.
 * @source Expertbijeenkomst Hilversum 2025: beschut werk with employers "met intensieve job coaching"
 */
export async function insertBeschutBijWerkgevers(db: Database, today: IsoDate): Promise<void> {
  const fasen = [
    { vanaf: addMonths(today, -5), urenPerWeek: 600 },
    { vanaf: addMonths(today, -2), urenPerWeek: 400 },
  ];
  await sql`
    insert into begeleidingsplannen (regio_id, plaatsing_id, gemeente, inwoner_id, coach_naam, specialisme, doelen, fasen,
      bereikbaar, besluit_door, besluit_op, besluit_waarom, dienstverband_bij, begeleiding_door, betaald_door)
    select distinct on (p.id) p.regio_id, p.id, p.gemeente, p.inwoner_id, 'Jobcoach van RWA/Amfors', 'structuur en rust',
           array['Het werk in een vast ritme doen'], ${JSON.stringify(fasen)}::jsonb, 'RWA/Amfors, elke werkdag op 033 000 00 00',
           'Klantmanager en jobcoach samen', ${addDays(today, -150)}::date,
           'Er is veel begeleiding op het werk nodig om dit werk te kunnen doen en houden.', w.naam, 'RWA/Amfors',
           'De gemeente, naast de loonkostensubsidie'
      from plaatsingen p
      join werkgevers w on w.regio_id = p.regio_id and w.id = p.werkgever_id
      join indicaties i on i.regio_id = p.regio_id and i.inwoner_id = p.inwoner_id and i.soort ilike '%beschut%'
     where p.regio_id = ${REGIO} and daterange(p.startdatum, p.einddatum, '[]') @> ${today}::date
    on conflict do nothing`.execute(db);
}
