import { run } from "graphile-worker";
import type pg from "pg";
import { openDatabase } from "#db/database";
import { startOpruimen } from "./ruim-op.ts";
import { type Postmiddelen, startBezorging } from "../berichten/mail/bezorger.ts";
import { giveBackTaken, queuePool, silent } from "./queue.ts";
import { startVumverversing } from "../vum/achterstand.ts";
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

type Middelen = Omit<Means, "db"> & {
  readonly url: string;
  /** How the application signs in to the database, where that is not by `url`. */
  readonly appUrl?: string;
  readonly lookEveryMs?: number;
  readonly post?: Postmiddelen;
};

/** Two jobs at once, each with its work and the telling of how far it is, and the refreshing of VUM. */
const AT_ONCE = 2;
const CONNECTIONS = AT_ONCE * 2 + 1;

/**
 * Starts doing the long work of this database. Several of these may run at once, in one process or in many. The work has
 * connections of its own: however busy the site is, a job that begins can begin.
 */
export async function startWorker(middelen: Middelen): Promise<Worker> {
  const { url, appUrl = url, lookEveryMs = 5000, post, ...rest } = middelen;
  const means: Means = { ...rest, db: openDatabase(appUrl, "meedoen_app", CONNECTIONS) };
  const pool = queuePool(url);
  const look = async () => {
    await concludeLeftovers(pool);
    await giveBackTaken(pool, lookEveryMs);
  };
  await look();
  const onDefect = (error: unknown) => means.onDefect?.(error, "leftovers");
  let looking: Promise<unknown> = Promise.resolve();
  const watch = setInterval(() => (looking = look().catch(onDefect)), lookEveryMs);

  const stopOpruimen = startOpruimen({ pool, today: means.today, onDefect });
  const stopVumverversing = startVumverversing({ pool, db: means.db, onDefect });
  const stopBezorging = post && startBezorging({ pool, now: means.now, onDefect, ...post });

  const runner = await run({
    pgPool: pool,
    logger: silent,
    concurrency: AT_ONCE,
    pollInterval: 2000, // a planned job is announced; this is for when the announcement was missed
    noHandleSignals: true,
    taskList: {
      async taak(payload, { abortSignal }) {
        const { soort, regioId, taakId, sessieId } = payload as Payload;
        const taak = { taakId, sessie: { regioId, sessieId } };
        await whileLocked(pool, taakId, async () => {
          const afloop = await runTaak(means, taakDoor(soort), taak, abortSignal);
          if (afloop) await conclude(pool, regioId, taakId, afloop);
          await endSession(pool, regioId, sessieId);
        });
      },
    },
  });
  runner.promise.catch((error: unknown) => means.onDefect?.(error, "queue"));
  return {
    async stop() {
      clearInterval(watch);
      await looking;
      stopOpruimen();
      await stopVumverversing();
      await stopBezorging?.();
      await runner.stop();
      await means.db.destroy();
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

/**
 * Holds the lock of a taak from before it begins until its end is written, so that work without a lock is work that a
 * process left. The connection is not used again: the lock goes with it, whatever happened to either.
 */
async function whileLocked(pool: pg.Pool, taakId: string, work: () => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("select pg_advisory_lock(hashtextextended('taak/' || $1::text, 0))", [taakId]);
    await work();
  } finally {
    client.release(true);
  }
}

/** Work that a process left when it was broken off: nobody holds its lock, and its transaction is gone. */
const concludeLeftovers = (pool: pg.Pool) =>
  pool.query(
    `with begonnen as materialized (
       select regio_id, id from taken where status in ('bezig', 'stopt')
     ), verlaten as materialized (
       select * from begonnen where pg_try_advisory_xact_lock(hashtextextended('taak/' || id::text, 0))
     )
     update taken t set status = 'mislukt', fout = $1, afgerond = now()
       from verlaten v where t.regio_id = v.regio_id and t.id = v.id and t.status in ('bezig', 'stopt')`,
    [ONDERBROKEN],
  );
