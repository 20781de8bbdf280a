import { run } from "graphile-worker";
import type pg from "pg";
import { queuePool, silent } from "./queue.ts";
import { type Afloop, type Means, runTaak } from "./run-taak.ts";
import { taakDoor } from "./soorten.ts";
import { ONDERBROKEN } from "./taak.ts";

export { installQueue } from "./queue.ts";

export type Worker = { stop(): Promise<void> };

type Payload = {
  readonly soort: string;
  readonly regioId: string;
  readonly taakId: string;
  readonly sessieId: string;
};

/** Starts doing the long work of this database. Several of these may run at once, in one process or in many. */
export async function startWorker({
  url,
  lookEveryMs = 5000,
  ...means
}: Means & { url: string; lookEveryMs?: number }): Promise<Worker> {
  const pool = queuePool(url);
  await concludeLeftovers(pool);
  const watch = watchLeftovers(pool, lookEveryMs, means.onDefect);

  const runner = await run({
    pgPool: pool,
    logger: silent,
    concurrency: 2,
    pollInterval: 2000, // a planned job is announced; this is for when the announcement was missed
    noHandleSignals: true,
    taskList: {
      async taak(payload, { abortSignal }) {
        const { soort, regioId, taakId, sessieId } = payload as Payload;
        const taak = { taakId, sessie: { regioId, sessieId } };
        const afloop = await runTaak(means, taakDoor(soort), taak, abortSignal);
        if (afloop) await conclude(pool, taak.sessie.regioId, taakId, afloop);
        await endSession(pool, taak.sessie.regioId, sessieId);
      },
    },
  });
  runner.promise.catch((error: unknown) => means.onDefect?.(error, "queue"));
  return {
    async stop() {
      clearInterval(watch);
      await runner.stop();
      await pool.end();
    },
  };
}

const conclude = (pool: pg.Pool, regioId: string, taakId: string, { status, fout }: Afloop) =>
  pool.query(
    `update taken set status = $3, fout = $4, afgerond = now()
      where regio_id = $1 and id = $2 and status in ('wacht', 'bezig', 'stopt')`,
    [regioId, taakId, status, fout],
  );

const endSession = (pool: pg.Pool, regioId: string, sessieId: string) =>
  pool.query("update sessies set ingetrokken = now() where regio_id = $1 and id = $2 and soort = 'taak'", [
    regioId,
    sessieId,
  ]);

/** Work that a process left when it was broken off: nobody holds its lock, and its transaction is gone. */
const concludeLeftovers = (pool: pg.Pool, ids: readonly string[] | null = null) =>
  pool.query(
    `with begonnen as materialized (
       select regio_id, id from taken where status in ('bezig', 'stopt') and ($2::uuid[] is null or id = any ($2))
     ), verlaten as materialized (
       select * from begonnen where pg_try_advisory_xact_lock(hashtextextended('taak/' || id::text, 0))
     )
     update taken t set status = 'mislukt', fout = $1, afgerond = now()
       from verlaten v where t.regio_id = v.regio_id and t.id = v.id and t.status in ('bezig', 'stopt')`,
    [ONDERBROKEN, ids],
  );

/**
 * A process that was broken off can hold its lock for a moment longer, until PostgreSQL notices. Work that has just begun
 * has no lock yet: so only what nobody holds twice in a row is given up.
 */
function watchLeftovers(pool: pg.Pool, everyMs: number, onDefect: Means["onDefect"]): NodeJS.Timeout {
  let before: readonly string[] = [];
  const look = async () => {
    const { rows } = await pool.query<{ id: string }>(
      `with begonnen as materialized (select id from taken where status in ('bezig', 'stopt'))
       select id from begonnen where pg_try_advisory_xact_lock(hashtextextended('taak/' || id::text, 0))`,
    );
    const free = rows.map(({ id }) => id);
    const twice = free.filter((id) => before.includes(id));
    before = free;
    if (twice.length > 0) await concludeLeftovers(pool, twice);
  };
  return setInterval(() => void look().catch((error: unknown) => onDefect?.(error, "leftovers")), everyMs);
}
