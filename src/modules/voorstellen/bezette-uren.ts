import { sql } from "kysely";
import type { Context } from "../context.ts";
import type { Bezet } from "./bezette-tijden.ts";

/** The weekly times at which inwoners are taken, by inwoner; what for only where this user reads the plan. */
export async function bezetteUren(
  { db }: Context,
  inwonerIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Bezet[]>> {
  const { rows } = await sql<Bezet & { inwonerId: string }>`
    select * from bezette_uren(${[...inwonerIds]}::uuid[])`.execute(db);
  return Map.groupBy(rows, ({ inwonerId }) => inwonerId);
}
