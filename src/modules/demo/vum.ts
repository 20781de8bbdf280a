import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { REGIO } from "./region.ts";

/** A number from the range that Logius gives out for nobody. */
const EIGEN_OIN = "00000009000000000001";
const HOEVEEL = 240;

/** Some inwoners said yes to being found through VUM, a month ago or longer, and the region stands in its own list. */
export async function insertVum(db: Database, today: IsoDate): Promise<void> {
  await db
    .insertInto("vumPartijen")
    .values({ regioId: REGIO, oin: EIGEN_OIN, naam: "Arbeidsmarktregio Amersfoort (demo)", isEigen: true })
    .execute();
  await sql`
    insert into vum_aanbod (regio_id, soort, id, inwoner_id, sinds, verouderd)
    select i.regio_id, 'werkzoekende', md5('vum ' || i.id)::uuid::text, i.id,
           ${today}::date - (30 + row_number() over (order by i.id) % 200)::integer + time '10:00', true
      from inwoners i
     where i.regio_id = ${REGIO} and i.status = 'actief' and i.postcode is not null
       and not exists (select from plaatsingen p where p.regio_id = i.regio_id and p.inwoner_id = i.id
                          and (p.einddatum is null or p.einddatum >= ${today}::date))
       and not exists (select from deelstops d where d.regio_id = i.regio_id and d.inwoner_id = i.id)
     order by md5(i.id::text) limit ${HOEVEEL}`.execute(db);
}
