import { run } from "graphile-worker";
import { queuePool, silent } from "../../taken/queue.ts";
import { bezorgronde, type Rondemiddelen, type Wie } from "./bezorgronde.ts";
import { MATEN, type Maten } from "./maten.ts";

export type Bezorgmiddelen = Omit<Rondemiddelen, "pool" | "maten"> & {
  readonly url: string;
  readonly maten?: Partial<Maten>;
  readonly onDefect: (error: unknown) => void;
};

/**
 * Starts sending meldingen to other systems, with a queue of its own: no receiver keeps other work waiting. Several may run at
 * once, in one process or in many.
 */
export async function startBezorgdienst({ url, maten, onDefect, ...rest }: Bezorgmiddelen) {
  const pool = queuePool(url);
  const means = { ...rest, pool, maten: { ...MATEN, ...maten } };
  const stopping = new AbortController();
  const { kijkMs, opgevenMs, ontvangers } = means.maten;

  const runner = await run({
    pgPool: pool,
    logger: silent,
    concurrency: ontvangers,
    pollInterval: 2000, // a planned job is announced; this is for when the announcement was missed
    noHandleSignals: true,
    taskList: {
      async bezorging(payload) {
        await bezorgronde(means, payload as Wie, stopping.signal).catch(onDefect);
      },
    },
  });
  runner.promise.catch(onDefect);

  const look = () => {
    const nu = means.now();
    const sinds = new Date(nu.getTime() - opgevenMs);
    return pool.query("select hervat_bezorging($1, $2)", [nu, sinds]).catch(onDefect);
  };
  let looking: Promise<unknown> = look();
  const timer = setInterval(() => {
    looking = look();
  }, kijkMs);

  return async () => {
    clearInterval(timer);
    stopping.abort();
    await looking;
    await runner.stop();
    await pool.end();
  };
}
