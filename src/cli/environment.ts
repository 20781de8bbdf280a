import { randomUUID } from "node:crypto";
import path from "node:path";
import type { NewId, Now, Today } from "#core/context";
import { dateInNetherlands } from "#core/dates";
import { Failure } from "#core/failure";
import { type Database, openDatabase } from "#db/database";
import { migrate } from "#db/migrate";
import { syncToegangsregels } from "#db/sync-matrix";
import { installQueue } from "../modules/taken/worker.ts";
import { matrix } from "../modules/toegang/matrix.ts";
import { openSleutelbestand } from "../modules/toegang/sleutel-bestand.ts";
import type { Sleutels } from "../modules/toegang/sleutels.ts";
import { openSource } from "./database.ts";

/** What a command works with. */
export type Environment = {
  readonly url: string;
  /** As `meedoen_app`: behind row-level security. */
  readonly db: Database;
  /** As the owner: only to start a session and to make a region. */
  readonly owner: Database;
  readonly sleutels: Sleutels;
  readonly now: Now;
  readonly today: Today;
  readonly newId: NewId;
  /** Which migrations were applied while opening. */
  readonly migraties: readonly string[];
  /** Was the demo region made while opening? */
  readonly isGevuld: boolean;
  readonly regioId: string;
  readonly isDemo: boolean;
  close(): Promise<void>;
};

/** Opens the database of this machine, and makes it ready for use where no service does so. */
export async function openEnvironment(
  env: NodeJS.ProcessEnv,
  tell: (line: string) => void,
): Promise<Environment> {
  const dataDir = path.resolve(env["DATA_DIR"] || ".data");
  const source = await openSource(env["DATABASE_URL"] || undefined, dataDir);
  const closing: (() => Promise<unknown>)[] = [() => source.close()];
  const close = async () => {
    for (const step of closing.toReversed()) await step();
  };
  try {
    const migraties = source.isInUse ? [] : await prepare(source.url);
    const db = openDatabase(source.url, "meedoen_app");
    closing.push(() => db.destroy());
    const owner = openDatabase(source.url, "meedoen_owner", 2);
    closing.push(() => owner.destroy());
    const { sleutels } = await openSleutelbestand(path.join(dataDir, "sleutels.json"), owner);
    const now = () => new Date();
    const means = { sleutels, now, today: () => dateInNetherlands(now()), newId: randomUUID };
    const isGevuld = !env["OIDC_ISSUER"] && (await fillWhereEmpty(owner, means, tell));
    const regio = await chooseRegio(owner, env["REGIO"] || undefined);
    return { ...means, ...regio, url: source.url, db, owner, migraties, isGevuld, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(url: string): Promise<string[]> {
  const db = openDatabase(url, undefined, 2);
  try {
    const applied = await migrate(db);
    await syncToegangsregels(db, matrix);
    await installQueue(url);
    return applied;
  } finally {
    await db.destroy();
  }
}

/** A new database becomes the demo region, as the service does it. */
async function fillWhereEmpty(
  owner: Database,
  means: Pick<Environment, "sleutels" | "today" | "newId">,
  tell: (line: string) => void,
): Promise<boolean> {
  const found = await owner.selectFrom("regios").select("regioId").limit(1).execute();
  if (found.length > 0) return false;
  tell("De demoregio wordt gevuld …");
  const { insertDemoRegion } = await import("../modules/demo/insert-demo-region.ts"); // only where it is needed
  await insertDemoRegion(owner, { ...means, today: means.today() });
  return true;
}

async function chooseRegio(
  owner: Database,
  wanted: string | undefined,
): Promise<{ regioId: string; isDemo: boolean }> {
  const all = await owner.selectFrom("regios").select(["regioId", "isDemo"]).orderBy("regioId").execute();
  const [first, ...others] = all.filter(({ regioId }) => wanted === undefined || regioId === wanted);
  if (!first)
    throw wrong("regio-onbekend", "Deze regio staat niet in de database. Kies een andere met REGIO.");
  if (others.length > 0)
    throw wrong("regio-keuze", "Er zijn meer regio's in deze database. Kies er een met REGIO.");
  return first;
}

const wrong = (code: string, detail: string) => new Failure("invalid", `opdracht.${code}`, detail);
