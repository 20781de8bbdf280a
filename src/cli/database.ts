import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { startEmbedded } from "#db/embedded";

/** A database to work on, and how to leave it. */
export type Source = {
  readonly url: string;
  /** A service runs on this database, so that it is ready for use. */
  readonly isInUse: boolean;
  close(): Promise<void>;
};

/**
 * The server that is given, or the database in the data folder: the one that a running service has started, or one
 * that is started for this command only.
 */
export async function openSource(databaseUrl: string | undefined, dataDir: string): Promise<Source> {
  if (databaseUrl) return { url: databaseUrl, isInUse: false, close: async () => {} };
  const folder = path.join(dataDir, "pg");
  const running = runningUrl(folder, path.join(dataDir, "pg-wachtwoord"));
  if (running !== null && (await hasOthers(running)))
    return { url: running, isInUse: true, close: async () => {} };

  const embedded = await startEmbedded(folder);
  return {
    url: embedded.url,
    isInUse: false,
    async close() {
      if (await hasOthers(embedded.url)) return; // they go on; the next start stops what is left
      await embedded.stop();
    },
  };
}

/** Where the server of this folder says that it listens: the fourth line of its file is the port. */
function runningUrl(folder: string, passwordFile: string): string | null {
  const pidFile = path.join(folder, "postmaster.pid");
  if (!existsSync(pidFile) || !existsSync(passwordFile)) return null;
  const port = Number(readFileSync(pidFile, "utf8").split("\n")[3]);
  const password = readFileSync(passwordFile, "utf8").trim();
  return port > 0 ? `postgres://meedoen:${password}@127.0.0.1:${port}/postgres` : null;
}

/** Does a service or another command use this server? One that a killed process left has nobody, or does not answer. */
const hasOthers = (url: string): Promise<boolean> =>
  query(url, "select 1 from pg_stat_activity where application_name like 'meedoen%'").then(
    (rows) => rows.length > 0,
    () => false,
  );

async function query(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  await client.connect();
  try {
    return (await client.query(text)).rows as unknown[];
  } finally {
    await client.end();
  }
}
