import { sql } from "kysely";
import type { Context } from "../context.ts";

export type Stand = { readonly bezet: number; readonly wacht: number; readonly gevraagd: number };

/** How full each instrument is, by its id; what nobody uses is not in it. */
export async function standen({ db }: Context): Promise<ReadonlyMap<string, Stand>> {
  const { rows } = await sql<Stand & { instrumentId: string }>`
    select instrument_id as "instrumentId", bezet, wacht, gevraagd from inzet_standen()`.execute(db);
  return new Map(rows.map(({ instrumentId, ...stand }) => [instrumentId, stand]));
}
