import type pg from "pg";
import type { Database } from "#db/database";
import { verversAlles } from "./bron-store.ts";

const EVERY_MS = 10_000;

type Middelen = {
  readonly pool: pg.Pool;
  readonly db: Database;
  readonly onDefect: (error: unknown) => void;
};

/**
 * Puts what changed into the words of VUM before anyone asks: now, and every ten seconds from now. Of every region that has
 * something. Answers how to stop, when what is under way is done.
 */
export function startVumverversing({ pool, db, onDefect }: Middelen): () => Promise<void> {
  let busy: Promise<void> | undefined;
  const ververs = () => {
    busy ??= achterstand(pool, db)
      .catch(onDefect)
      .finally(() => (busy = undefined));
  };
  ververs();
  const timer = setInterval(ververs, EVERY_MS);
  return async () => {
    clearInterval(timer);
    await busy;
  };
}

async function achterstand(pool: pg.Pool, db: Database): Promise<void> {
  const { rows } = await pool.query<{ regio_id: string }>(
    "select regio_id from regios r where exists (select from vum_aanbod a where a.regio_id = r.regio_id and a.verouderd and num_nonnulls(a.inwoner_id, a.plek_id) = 1)",
  );
  for (const { regio_id } of rows) await verversAlles(db, regio_id);
}
