import { createHash } from "node:crypto";
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
  pool.on("connect", prepareStatements);
  pool.on("error", () => {}); // an idle connection that the server closed; the next query opens another
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
  settings.set(database, pool.options);
  return database;
}

const settings = new WeakMap<Database, pg.PoolConfig>();

/** A connection beside the pool, with the same rights: for what has to stay open, such as listening. */
export const connectionBeside = (database: Database): pg.Client => new pg.Client(settings.get(database));

const PREPARED_AT_MOST = 250;

/**
 * Keeps the plan of each statement for as long as the connection lives: with row-level security on every table, making
 * a plan takes longer than carrying it out. Statements of which the text varies do not push the others out.
 */
function prepareStatements(client: pg.PoolClient): void {
  const names = new Map<string, string>();
  const query = client.query.bind(client) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const nameOf = (text: string) => {
    const known = names.get(text);
    if (known !== undefined || names.size >= PREPARED_AT_MOST) return known;
    const name = createHash("sha1").update(text).digest("hex");
    names.set(text, name);
    return name;
  };
  const prepared = (text: string, values: unknown[] = []) => {
    const name = values.length > 0 ? nameOf(text) : undefined; // begin, commit and what has no parameters stay as they are
    return query({ text, values, ...(name && { name }) });
  };
  client.query = ((first: unknown, ...rest: unknown[]) =>
    typeof first === "string" && typeof rest[1] !== "function"
      ? prepared(first, rest[0] as unknown[] | undefined)
      : (query as (...all: unknown[]) => unknown)(first, ...rest)) as typeof client.query;
}
