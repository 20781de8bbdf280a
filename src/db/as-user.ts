import { sql } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Database } from "#db/database";

/** A running session, by which PostgreSQL knows whose rows to show: the id of its row, never what a user typed. */
export type Sessie = { readonly regioId: string; readonly sessieId: string };

/** One transaction, in which PostgreSQL shows and accepts only what this session may see and change. */
export const asUser = <T>(
  database: Database,
  { regioId, sessieId }: Sessie,
  today: IsoDate,
  run: (db: Database) => Promise<T>,
): Promise<T> =>
  database.transaction().execute(async (db) => {
    await sql`
      select set_config('app.ctx', ${`${regioId}/${sessieId}`}, true), set_config('app.vandaag', ${today}, true)
    `.execute(db);
    return run(db);
  });
