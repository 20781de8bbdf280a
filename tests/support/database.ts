import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#db/database";
import { startEmbedded } from "#db/embedded";
import { migrate } from "#db/migrate";
import { syncToegangsregels } from "#db/sync-matrix";
import { matrix } from "../../src/modules/toegang/matrix.ts";
import { installQueue } from "../../src/modules/taken/queue.ts";
import { insertWorld } from "./world.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** A server on which each test file makes databases of its own. */
    serverUrl: string;
  }
}

export const TEMPLATE = "meedoen_template";

/** Once for a whole run: a server, and a migrated database with the small test region that test files copy. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "meedoen-test-"));
  await chmod(folder, 0o755);
  const embedded = process.env.DATABASE_URL ? undefined : await startEmbedded(join(folder, "pg"));
  const serverUrl = process.env.DATABASE_URL ?? embedded!.url;

  await onServer(serverUrl, `drop database if exists ${TEMPLATE}`);
  await onServer(serverUrl, `create database ${TEMPLATE}`);
  const template = openDatabase(databaseUrl(serverUrl, TEMPLATE));
  await migrate(template);
  await installQueue(databaseUrl(serverUrl, TEMPLATE));
  await syncToegangsregels(template, matrix);
  await insertWorld(template);
  await template.destroy();
  project.provide("serverUrl", serverUrl);

  return async () => {
    await embedded?.stop();
    await rm(folder, { recursive: true });
  };
}

export const databaseUrl = (serverUrl: string, name: string) =>
  Object.assign(new URL(serverUrl), { pathname: name }).href;

export async function onServer(serverUrl: string, statement: string): Promise<void> {
  const server = openDatabase(serverUrl);
  await sql.raw(statement).execute(server);
  await server.destroy();
}
