import { sql } from "kysely";
import type { Database } from "#db/database";

/**
 * Fills tables without keeping their indexes and foreign keys up to date row by row: these are taken off first and put
 * back as they were, which checks every row at once. For a transaction of the owner in which nobody else looks.
 */
export async function bulkLoad(
  db: Database,
  tables: readonly string[],
  load: () => Promise<void>,
): Promise<void> {
  const { rows: references } = await sql<{ tabel: string; naam: string; definitie: string }>`
    select conrelid::regclass::text as tabel, conname as naam, pg_get_constraintdef(oid) as definitie
      from pg_constraint where contype = 'f' and conrelid::regclass::text = any (${tables}) order by 1, 2`.execute(
    db,
  );
  const { rows: indexes } = await sql<{ naam: string; definitie: string }>`
    select i.indexrelid::regclass::text as naam, pg_get_indexdef(i.indexrelid) as definitie
      from pg_index i where i.indrelid::regclass::text = any (${tables})
       and not exists (select from pg_constraint c where c.conindid = i.indexrelid) order by 1`.execute(db);

  for (const { tabel, naam } of references)
    await sql`alter table ${sql.id(tabel)} drop constraint ${sql.id(naam)}`.execute(db);
  for (const { naam } of indexes) await sql`drop index ${sql.id(naam)}`.execute(db);
  await load();
  for (const { definitie } of indexes) await sql.raw(definitie).execute(db);
  for (const { tabel, naam, definitie } of references)
    await sql`alter table ${sql.id(tabel)} add constraint ${sql.id(naam)} ${sql.raw(definitie)}`.execute(db);
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db); // or the next questions think them empty
}
