import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";

/** Connections for the queue itself: as the owner, because the application has no rights on it. */
export function queuePool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    options: "-c role=meedoen_owner",
    application_name: "meedoen-taken",
  });
  pool.on("error", () => {}); // an idle connection that the server closed
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
