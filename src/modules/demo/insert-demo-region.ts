import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";
import { blindIndex, encryptBsn } from "../inwoners/bsn.ts";
import type { Sleutels } from "../toegang/sleutels.ts";
import { testBsns } from "./bsn.ts";
import { makeDemoRegion } from "./demo-region.ts";
import { insertRows } from "./insert-rows.ts";
import { REGIO } from "./region.ts";

export type DemoMeans = {
  readonly sleutels: Sleutels;
  /** The day around which the stories of the demo play. */
  readonly today: IsoDate;
};

/** Fills an empty database with the demo region, in one transaction. Everyone in it is made up. */
export async function insertDemoRegion(database: Database, { sleutels, today }: DemoMeans): Promise<void> {
  const region = makeDemoRegion(today);
  await database.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    for (const [table, rows] of Object.entries(region) as [keyof typeof region, never[]][])
      {const t=performance.now(); await insertRows(db, table, rows);console.log(table,rows.length,Math.round(performance.now()-t));}
    await insertBsns(db, region.inwoners, sleutels);
    const last = Math.max(...region.inwoners.map(({ nummer }) => nummer!));
    await sql`select setval('inwonernummers', ${last})`.execute(db);
  });
}

type Numbered = { readonly id?: string; readonly gemeente?: string };

/** As many people as there are test numbers; the others have none yet. */
async function insertBsns(db: Database, inwoners: readonly Numbered[], sleutels: Sleutels): Promise<void> {
  const rows = testBsns().map((bsn, at) => {
    const { id, gemeente } = inwoners[at] as Required<Numbered>;
    return {
      inwonerId: id,
      gemeente,
      versleuteld: encryptBsn(bsn, { regioId: REGIO, inwonerId: id }, sleutels).toString("hex"),
      blindeIndex: blindIndex(bsn, REGIO, sleutels).toString("hex"),
    };
  });
  await sql`
    insert into inwoner_bsn (regio_id, inwoner_id, gemeente, sleutel_id, versleuteld, blinde_index)
    select ${REGIO}, r."inwonerId", r.gemeente, ${sleutels.bsnSleutelId}, decode(r.versleuteld, 'hex'),
           decode(r."blindeIndex", 'hex')
      from json_to_recordset(${JSON.stringify(rows)}::json)
        as r("inwonerId" uuid, gemeente text, versleuteld text, "blindeIndex" text)`.execute(db);
}
