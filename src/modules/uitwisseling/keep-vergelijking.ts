import { sql } from "kysely";
import type { Database } from "#db/database";
import type { Melding } from "./check-rij.ts";
import type { Vergeleken } from "./soorten/soort.ts";

type VergelekenRij = Vergeleken & {
  readonly rij: { readonly nummer: number; readonly meldingen: readonly Melding[] };
};

/**
 * In one statement for a batch. What came is dropped here: what is needed of it stands in what will be written. Of a
 * refused row it stays, sealed, to be given back.
 */
export async function keepVergelijking(
  db: Database,
  regioId: string,
  importId: string,
  batch: readonly VergelekenRij[],
): Promise<void> {
  const rows = batch.map(({ rij, uitkomst, velden, schrijven, meldingen, inwonerId }) => ({
    nummer: rij.nummer,
    uitkomst,
    velden,
    schrijven,
    meldingen: [...rij.meldingen, ...meldingen],
    inwoner_id: inwonerId,
  }));
  await sql`
    update importrijen r set uitkomst = n.uitkomst, velden = n.velden, schrijven = n.schrijven,
           meldingen = n.meldingen, inwoner_id = n.inwoner_id, profiel = null,
           verzegeld = case when n.uitkomst = 'geweigerd' then r.verzegeld end
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as n (nummer integer, uitkomst text, velden jsonb, schrijven jsonb, meldingen jsonb, inwoner_id uuid)
     where r.regio_id = ${regioId} and r.import_id = ${importId}::uuid and r.nummer = n.nummer`.execute(db);
}
