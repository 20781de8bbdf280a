import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";

/** What is decided when, for everyone. */
export type OpenbaarBesluit = {
  readonly datum: IsoDate;
  readonly orgaan: string;
  readonly doet: string;
  readonly onderwerp: string;
  readonly isGenomen: boolean;
};

/** Without a session: half a year back and a year ahead, at most twenty. */
export async function openbareBesluiten(
  { db, regioId }: { readonly db: Database; readonly regioId: string },
  vandaag: IsoDate,
): Promise<readonly OpenbaarBesluit[]> {
  const { rows } = await sql<OpenbaarBesluit>`
    select datum, orgaan, doet, onderwerp, is_genomen from toon_besluiten(${regioId}, ${vandaag}::date)`.execute(
    db,
  );
  return rows;
}
