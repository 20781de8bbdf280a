import { sql } from "kysely";
import type { Database } from "#db/database";
import { groepPlek, prepareUnit } from "../toegang/prepared-bezetting.ts";
import { amina, bram, idOf, plaatsingYonas, REGIO, unitGroen } from "./world.ts";

/** One place, in the unit of the group. */
export const kleinePlek = idOf("kleineplek");

/** The unit of groen with a small plek, and three people who work in its group. */
export async function fillUnit(owner: Database): Promise<void> {
  await prepareUnit(owner);
  await sql`
    insert into plekken (regio_id, id, soort, titel, unit_id, werkvormen, werksoort, gemeente, plaats, capaciteit)
    values (${REGIO}, ${kleinePlek}, 'werkplek', 'Kas, tafel 1', ${unitGroen}, '{intern}', 'groen', 'GM0307', 'Amersfoort', 1)
    `.execute(owner);
  await sql`update plaatsingen set plek_id = ${groepPlek} where id = ${plaatsingYonas}`.execute(owner);
  for (const [wie, plek] of [
    [amina, groepPlek],
    [bram, groepPlek],
  ] as const)
    await sql`
      insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, plek_id, functie, werkvorm, uren_per_week,
        startdatum, rapportgroep, via, geregistreerd_op)
      values (${REGIO}, ${idOf(`pl${wie.slice(-6)}`)}, 'GM0307', ${wie}, ${unitGroen}, ${plek}, 'Groen', 'groepsdetachering',
        2000, '2025-01-01', 'Bijstand', 'ontwikkelbedrijf', '2025-01-01')`.execute(owner);
}
