import { spawn } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { inject } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { listDoelstellingen } from "../../src/modules/doelen/list-doelstellingen.ts";
import { type AnyQuery, ask, type Context } from "../../src/modules/door.ts";
import { listCaseload } from "../../src/modules/inwoners/list-caseload.ts";
import { checkLogboek } from "../../src/modules/logboek/check-logboek.ts";
import { listKerncijfers } from "../../src/modules/sturing/list-kerncijfers.ts";
import type { User } from "../../src/modules/toegang/toegang.ts";
import { sleutels } from "./sleutels.ts";
import { REGIO, VANDAAG } from "./world.ts";

export type Result = { readonly code: number | null; readonly out: string; readonly err: string };

/** The command line with these environment variables; `onError` sees what it says while it works. */
export function meedoen(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  onError?: (said: string, kill: () => void) => void,
): Promise<Result> {
  const child = spawn(process.execPath, ["src/cli/meedoen.ts", ...args], {
    env: { ...process.env, DATABASE_URL: "", ...env },
  });
  const text = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (text.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => {
    text.err += chunk.toString();
    onError?.(text.err, () => child.kill("SIGKILL"));
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, ...text })));
}

/** A database with nothing in it, on the server of the tests. */
export async function emptyDatabase(more = ""): Promise<{ url: string; drop(): Promise<void> }> {
  const serverUrl = inject("serverUrl");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const onServer = async (statement: string) => {
    const server = openDatabase(serverUrl, undefined, 1);
    await sql.raw(statement).execute(server);
    await server.destroy();
  };
  await onServer(`create database ${name} template template0 ${more}`);
  return {
    url: Object.assign(new URL(serverUrl), { pathname: name }).href,
    drop: () => onServer(`drop database if exists ${name} (force)`),
  };
}

/** Looks in a database as the owner, or before it has one as its user, and leaves it. */
export async function look<T>(
  url: string,
  run: (db: Database) => Promise<T>,
  role?: "meedoen_owner" | "meedoen_app",
): Promise<T> {
  const db = openDatabase(url, role, 1);
  try {
    return await run(db);
  } finally {
    await db.destroy();
  }
}

/** How many tables, views and sequences are in it, apart from those of the queue. */
export const tablesIn = (url: string): Promise<number> =>
  look(url, async (db) => {
    const { rows } = await sql<{ aantal: number }>`
      select count(*)::int as aantal from pg_class
       where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S')`.execute(db);
    return rows[0]!.aantal;
  });

/** What the service answers over this database, through its doors and behind its row-level security. */
export async function answersOf(url: string): Promise<Record<string, unknown>> {
  const owner = openDatabase(url, "meedoen_owner", 1);
  const db = openDatabase(url, "meedoen_app", 2);
  const answer = async (rol: string, door: AnyQuery, input: object = {}) =>
    ask(door, await contextOf(owner, db, rol), input);
  try {
    const klantmanager = await contextOf(owner, db, "klantmanager");
    return {
      kerncijfers: await answer("beleidsadviseur", listKerncijfers),
      doelen: await answer("beleidsadviseur", listDoelstellingen),
      caseload: await ask(listCaseload, klantmanager, {}),
      logboek: await answer("fg", checkLogboek),
    };
  } finally {
    await db.destroy();
    await owner.destroy();
  }
}

async function contextOf(owner: Database, db: Database, rol: string): Promise<Context> {
  const row = await owner
    .selectFrom("gebruikers")
    .selectAll()
    .where(sql<boolean>`${rol} = any (rollen)`)
    .orderBy("id")
    .executeTakeFirstOrThrow();
  const sessieId = randomUUID();
  await sql`insert into sessies (regio_id, id, gebruiker_id, soort, verloopt)
            values (${REGIO}, ${sessieId}, ${row.id}, 'opdracht', now() + interval '1 hour')`.execute(owner);
  return {
    db,
    user: { ...row, machtiging: null } as unknown as User,
    sessie: { regioId: REGIO, sessieId },
    traceId: randomBytes(16).toString("hex"),
    herkomst: "test",
    now: () => new Date(`${VANDAAG}T09:10:00Z`),
    today: () => VANDAAG,
    newId: randomUUID,
    sleutels,
  };
}
