import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sql } from "kysely";
import { type Database, openDatabase } from "#db/database";
import { startEmbedded } from "#db/embedded";
import { migrate } from "#db/migrate";

/** What a database does to survive a power cut; one that is thrown away does without. */
const SURVIVAL = ["fsync", "full_page_writes", "synchronous_commit"];

export const PROEFREGIO = "proef";

/** Does something on a database of its own with one empty region, and throws it away: no other database is touched. */
export async function metEigenDatabase<T>(run: (owner: Database) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), "meedoen-vum-"));
  chmodSync(folder, 0o755); // PostgreSQL may run as someone else
  try {
    const server = await startEmbedded(path.join(folder, "pg"));
    try {
      const owner = await prepare(server.url);
      try {
        return await run(owner);
      } finally {
        await owner.destroy();
      }
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function prepare(url: string): Promise<Database> {
  const first = openDatabase(url, undefined, 2);
  for (const setting of SURVIVAL) await sql.raw(`alter system set ${setting} = off`).execute(first);
  await sql`select pg_reload_conf()`.execute(first);
  await migrate(first);
  await first.destroy();
  const owner = openDatabase(url, "meedoen_owner", 2);
  await owner.insertInto("regios").values({ regioId: PROEFREGIO, naam: "Proef", isDemo: true }).execute();
  return owner;
}
