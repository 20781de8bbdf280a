import { randomUUID } from "node:crypto";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { inject } from "vitest";
import type { TestProject } from "vitest/node";
import { type Database, openDatabase } from "#db/database";
import { startEmbedded } from "#db/embedded";
import { migrate } from "#db/migrate";
import { syncToegangsregels } from "#db/sync-matrix";
import { insertDemoRegion } from "../../src/modules/demo/insert-demo-region.ts";
import { installQueue } from "../../src/modules/taken/queue.ts";
import { matrix } from "../../src/modules/toegang/matrix.ts";
import { roomForDatabases } from "./room.ts";
import { sleutels } from "./sleutels.ts";
import { insertWorld, NOOIT_TE_LAAT, VANDAAG } from "./world.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A server on which each test file makes databases of its own. */
    serverUrl: string;
  }
}

/** Databases that are made once in a run: the small test region, and the whole demo region on the day of the tests. */
const TEMPLATES = { world: "meedoen_template", demo: "meedoen_demo" } as const;
const UNFINISHED_DEMO = "meedoen_demo_half";

/** What PostgreSQL does to survive a power cut costs seconds in a run, and a run is done again after one. */
const WITHOUT_SAFETY = ["fsync", "full_page_writes", "synchronous_commit"];

/** Once for a whole run: a server, and a migrated database with the small test region that test files copy. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(roomForDatabases(), "meedoen-test-"));
  await chmod(folder, 0o755);
  const embedded = process.env.DATABASE_URL ? undefined : await startEmbedded(join(folder, "pg"));
  const serverUrl = embedded?.url ?? process.env.DATABASE_URL!;

  await withServer(serverUrl, async (server) => {
    if (embedded)
      for (const setting of WITHOUT_SAFETY)
        await sql.raw(`alter system set ${setting} = off`).execute(server);
    await sql`select pg_reload_conf()`.execute(server);
    for (const name of [...Object.values(TEMPLATES), UNFINISHED_DEMO])
      await sql.raw(`drop database if exists ${name} (force)`).execute(server);
    await sql.raw(`create database ${TEMPLATES.world}`).execute(server);
  });
  await prepare(databaseUrl(serverUrl, TEMPLATES.world), insertWorld);
  project.provide("serverUrl", serverUrl);

  return async () => {
    await embedded?.stop();
    await rm(folder, { recursive: true });
  };
}

/** A database for one test file: a copy of the test region, or of the demo region, which the first that asks fills. */
export async function copyDatabase(from: keyof typeof TEMPLATES = "world") {
  const serverUrl = inject("serverUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await withServer(serverUrl, async (server) => {
    if (from === "demo") await ensureDemo(server, serverUrl);
    await sql.raw(`create database ${name} template ${TEMPLATES[from]} strategy file_copy`).execute(server);
  });
  const drop = () =>
    withServer(serverUrl, async (server) => {
      await sql.raw(`drop database ${name} (force)`).execute(server);
    });
  return { url: databaseUrl(serverUrl, name), drop };
}

/** Others who ask meanwhile wait. A demo region that was broken off halfway is made again. */
async function ensureDemo(server: Database, serverUrl: string): Promise<void> {
  await sql`select pg_advisory_lock(hashtext(${TEMPLATES.demo}))`.execute(server); // until this connection ends
  const { rows } = await sql`select from pg_database where datname = ${TEMPLATES.demo}`.execute(server);
  if (rows.length > 0) return;
  await sql.raw(`drop database if exists ${UNFINISHED_DEMO} (force)`).execute(server);
  await sql.raw(`create database ${UNFINISHED_DEMO}`).execute(server);
  const begin = performance.now();
  await prepare(databaseUrl(serverUrl, UNFINISHED_DEMO), async (db) => {
    await insertDemoRegion(db, { sleutels, today: VANDAAG });
    await sql`update gebruikers set rechten_beoordeeld_op = ${NOOIT_TE_LAAT}`.execute(db);
  });
  process.stdout.write(`demo region filled in ${((performance.now() - begin) / 1000).toFixed(1)} s\n`);
  await sql.raw(`alter database ${UNFINISHED_DEMO} rename to ${TEMPLATES.demo}`).execute(server);
}

async function prepare(url: string, fill: (db: Database) => Promise<void>): Promise<void> {
  const db = openDatabase(url);
  await migrate(db);
  await installQueue(url);
  await syncToegangsregels(db, matrix);
  await fill(db);
  await db.destroy();
}

const databaseUrl = (serverUrl: string, name: string) =>
  Object.assign(new URL(serverUrl), { pathname: name }).href;

/** One connection to the server itself. */
async function withServer(serverUrl: string, run: (server: Database) => Promise<void>): Promise<void> {
  const server = openDatabase(serverUrl, undefined, 1);
  try {
    await server.connection().execute(run); // held, so that a lock is not lost by waiting
  } finally {
    await server.destroy();
  }
}
