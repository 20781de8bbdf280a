import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

/** Connections for the queue itself: as the owner, because the application has no rights on it. */
export function queuePool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 6, // the queue's own four, and one for the lock of each taak that runs
    options: "-c role=meedoen_owner",
    application_name: "meedoen-taken",
  });
  const ignore = () => {}; // a connection that the server closed; the next query opens another
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
  return pool;
}

/** What goes wrong in a job stands in its row; the queue itself has nothing to tell. */
export const silent = new Logger(() => () => {});

/** Makes or renews the tables of the queue. Runs at every start, before the first job is planned. */
export async function installQueue(url: string): Promise<void> {
  const pgPool = queuePool(url);
  await runMigrations({ pgPool, logger: silent });
  await pgPool.end();
}
