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

/**
 * Puts back in the queue what a process took and left before it began: the queue itself would keep it for four hours
 * and then not try it again. What somebody else still begins meanwhile does no harm, because a taak begins only once.
 */
export const giveBackTaken = (pool: pg.Pool, afterMs: number) =>
  pool.query(
    `with genomen as materialized (
       select j.id, j.key from graphile_worker._private_jobs j join taken t on t.id::text = j.key
        where t.status = 'wacht' and j.attempts >= j.max_attempts
          and coalesce(j.locked_at, '-infinity') < now() - $1 * interval '1 millisecond'
     ), verlaten as materialized (
       select id from genomen where pg_try_advisory_xact_lock(hashtextextended('taak/' || key, 0))
     )
     update graphile_worker._private_jobs j
        set attempts = 0, locked_at = null, locked_by = null, run_at = now()
       from verlaten v where j.id = v.id`,
    [afterMs],
  );
