import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { connectionBeside, type Database } from "#db/database";

const FIRST_WAIT_IN_MS = 250;
const LONGEST_WAIT_IN_MS = 30_000;

export type Listener = {
  readonly heard: (payload: string) => void;
  /** Listening again after the connection was lost: something may have been missed. */
  readonly back: () => void;
};

/**
 * Listens on a channel of PostgreSQL over one connection of its own, and again when that is lost, with longer and longer waits.
 * @returns stops it
 */
export function listen(db: Database, channel: string, listener: Listener): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const done = keepListening(db, channel, listener, signal);
  return async () => {
    stopping.abort();
    await done;
  };
}

async function keepListening(db: Database, channel: string, listener: Listener, signal: AbortSignal) {
  let wait = FIRST_WAIT_IN_MS;
  for (let turn = 0; !signal.aborted; turn++) {
    const client = connectionBeside(db);
    try {
      const lost = lostOf(client, signal);
      await client.connect();
      client.on("notification", ({ payload = "" }) => listener.heard(payload));
      await client.query(`listen ${client.escapeIdentifier(channel)}`);
      wait = FIRST_WAIT_IN_MS;
      if (turn > 0) listener.back();
      await lost;
    } catch {
      // not reached: tried again below
    }
    await client.end().catch(() => undefined);
    await sleep(wait, undefined, { signal }).catch(() => undefined);
    wait = Math.min(2 * wait, LONGEST_WAIT_IN_MS);
  }
}

const lostOf = (client: pg.Client, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    client.once("error", () => resolve());
    client.once("end", () => resolve());
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
