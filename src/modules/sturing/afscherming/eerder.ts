import { sql } from "kysely";
import type { Context } from "../../context.ts";
import type { Publicatie } from "./editie.ts";

/** Something that was shown before, and when (ms). */
export type Eerder = { readonly op: number; readonly publicatie: Publicatie };

/** Of placements of a year everything adds up with everything. */
export const familieVan = (jaar: number): string => `plaatsingen/${jaar}`;

/** What was taken along of these figures before, the oldest first. */
export async function eerdereExporten({ db }: Context, familie: string): Promise<Eerder[]> {
  const { rows } = await sql<{ gemaaktOp: Date; publicatie: Publicatie }>`
    select gemaakt_op, publicatie from eerdere_exporten(${familie})`.execute(db);
  return rows.map(({ gemaaktOp, publicatie }) => ({ op: gemaaktOp.valueOf(), publicatie }));
}
