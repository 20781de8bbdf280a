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
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".sql")).toSorted();
  for (const file of files) {
    const statements = await readFile(new URL(file, FOLDER), "utf8");
    const isNew = await db.transaction().execute((db) => applyOnce(db, file, statements));
    if (isNew) applied.push(file);
  }
  return applied;
}

async function applyOnce(db: Database, file: string, statements: string): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(727001)`.execute(db); // one process at a time
  await sql`set local role meedoen_owner`.execute(db);
  await sql`create table if not exists migraties (
    bestand text primary key, checksum text not null, toegepast timestamptz not null default now())`.execute(
    db,
  );

  const checksum = createHash("sha256").update(statements).digest("hex");
  const { rows } = await sql<{ checksum: string }>`
    select checksum from migraties where bestand = ${file}`.execute(db);
  if (rows[0]?.checksum === checksum) return false;
  if (rows[0]) throw new Error(`${file} was changed after it was applied: write a new migration instead`);

  await sql.raw(statements).execute(db);
  await sql`insert into migraties (bestand, checksum) values (${file}, ${checksum})`.execute(db);
  return true;
}
