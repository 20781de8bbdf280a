import { createHmac, hkdfSync } from "node:crypto";
import { sql } from "kysely";
import type { Database } from "#db/database";
import type { Sleutelbestand } from "./sleutel-bestand.ts";

/** SHA-256 works on blocks of this many bytes (RFC 2104). */
const BLOCK_BYTES = 64;

/** What proves to the database that a sign-in was completed; not to be had over a connection of the application. */
export const aanmeldsleutelOf = ({ cookieSleutel }: Pick<Sleutelbestand, "cookieSleutel">): Buffer =>
  Buffer.from(hkdfSync("sha256", cookieSleutel, "", "meedoen/aanmeldbewijs", 32));

/** Gives the database what it checks a proof with. Runs as the owner, at every start. */
export async function storeAanmeldsleutel(
  owner: Database,
  regioId: string,
  bestand: Pick<Sleutelbestand, "cookieSleutel">,
): Promise<void> {
  const key = Buffer.concat([aanmeldsleutelOf(bestand), Buffer.alloc(BLOCK_BYTES)], BLOCK_BYTES);
  const padded = (pad: number) => Buffer.from(key.map((byte) => byte ^ pad));
  await owner.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    await sql`
      insert into aanmeldsleutels (regio_id, binnen, buiten) values (${regioId}, ${padded(0x36)}, ${padded(0x5c)})
      on conflict (regio_id) do update set binnen = excluded.binnen, buiten = excluded.buiten`.execute(db);
  });
}

/** The proof over the fields of a sign-in, in the order in which `maak_sessie` reads them. */
export const aanmeldbewijs = (sleutel: Buffer, fields: readonly string[]): Buffer =>
  createHmac("sha256", sleutel)
    .update(`[${fields.map((field) => JSON.stringify(field)).join(", ")}]`)
    .digest();
