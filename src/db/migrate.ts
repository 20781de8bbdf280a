import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { sql } from "kysely";
import type { Database } from "#db/database";
import { ensureRoles } from "#db/roles";

const FOLDER = new URL("./migrations/", import.meta.url);

/** Applies the files that this database does not have yet, in order. Returns the names of those it applied. */
export async function migrate(db: Database): Promise<string[]> {
  await ensureRoles(db);
  const applied: string[] = [];
  for (const { bestand, statements } of await migrations()) {
    const isNew = await db.transaction().execute((db) => applyOnce(db, bestand, statements));
    if (isNew) applied.push(bestand);
  }
  return applied;
}

/** All of them in the transaction that this connection is in: a database that stays empty when a later step fails. */
export async function migrateWithin(db: Database): Promise<void> {
  for (const { bestand, statements } of await migrations()) await applyOnce(db, bestand, statements);
}

/** The files of this version in order, each with its checksum. */
export async function migrations() {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).toSorted();
  return Promise.all(
    files.map(async (bestand) => {
      const statements = await readFile(new URL(bestand, FOLDER), "utf8");
      return { bestand, statements, checksum: checksumOf(statements) };
    }),
  );
}

const checksumOf = (statements: string) => createHash("sha256").update(statements).digest("hex");

async function applyOnce(db: Database, file: string, statements: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(727001)`.execute(db); // one process at a time
  await sql`set local role meedoen_owner`.execute(db);
  await sql`create table if not exists migraties (
    bestand text primary key, checksum text not null, toegepast timestamptz not null default now())`.execute(
    db,
  );

  const checksum = checksumOf(statements);
  const { rows } = await sql<{ checksum: string }>`
    select checksum from migraties where bestand = ${file}`.execute(db);
  if (rows[0]?.checksum === checksum) return false;
  if (rows[0]) throw new Error(`${file} was changed after it was applied: write a new migration instead`);

  await sql.raw(statements).execute(db);
  await sql`insert into migraties (bestand, checksum) values (${file}, ${checksum})`.execute(db);
  return true;
}
