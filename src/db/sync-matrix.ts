import { sql } from "kysely";
import type { Database } from "#db/database";

/** Copies the access matrix to where row-level security reads it. Runs as the owner, at every start. */
export async function syncToegangsregels(db: Database, rules: readonly (readonly string[])[]): Promise<void> {
  await db.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    await sql`select pg_advisory_xact_lock(727002)`.execute(db);
    await sql`delete from toegangsregels`.execute(db);
    await sql`
      insert into toegangsregels (rol, dataklasse, gebruik, reikwijdte)
      select * from unnest(${column(rules, 0)}::text[], ${column(rules, 1)}::text[], ${column(rules, 2)}::text[],
        ${column(rules, 3)}::text[])`.execute(db);
  });
}

const column = (rules: readonly (readonly string[])[], at: number) => rules.map((rule) => rule[at]!);
