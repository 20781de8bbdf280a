import { CamelCasePlugin, Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { Database } from "#db/database";
import type { Tables } from "#db/tables";

const CONNECT_WITHIN_MS = 5000;

/** One connection that writes values as every version of PostgreSQL reads them, and waits for nobody's lock. */
export async function connectOnce(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    application_name: "meedoen-verhuis",
    options: [
      "timezone=UTC",
      "datestyle=ISO,YMD",
      "intervalstyle=postgres",
      "extra_float_digits=1",
      "bytea_output=hex",
      "statement_timeout=0",
      "idle_in_transaction_session_timeout=0",
      "lock_timeout=10s",
      "jit=off",
    ]
      .map((setting) => `-c ${setting}`)
      .join(" "),
  });
  client.on("error", () => {}); // the statement that waits hears of it
  await client.connect();
  return client;
}

/** Queries over a connection that someone else opened and closes, inside the transaction that it is in. */
export const overClient = (client: pg.Client): Database =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool: {
        options: {},
        connect: async () => ({ query: client.query.bind(client), release: () => {} }),
        end: async () => {},
      },
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
