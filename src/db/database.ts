import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Role } from "#db/roles";
import type { Tables } from "#db/tables";

export type Database = Kysely<Tables>;

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text); // a date is text, not a moment
pg.types.setTypeParser(pg.types.builtins.INT8, Number); // counts and numbers in a chain stay below 2^53
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number); // figures as published; money is never numeric

const CONNECT_WITHIN_MS = 5000;

/** Compiling a plan costs seconds where `enable_nestloop = off` makes it look dear; our statements take milliseconds. */
const WITHOUT_JIT = "-c jit=off";

/** A pool of connections that act as one of the three roles from their first statement. */
export function openDatabase(url: string, role?: Role, max = 10): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: CONNECT_WITHIN_MS, // then the caller hears that we are busy, and tries again
    options: `${WITHOUT_JIT}${role ? ` -c role=${role}` : ""}`,
    application_name: "meedoen",
  });
  pool.on("error", () => {}); // an idle connection that the server closed; the next query opens another
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
