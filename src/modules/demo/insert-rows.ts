import { type Selectable, sql } from "kysely";
import type { Database } from "#db/database";
import type { Tables } from "#db/tables";

/** A row as it is read; a column that is left out of all rows gets its default. */
export type Row<Name extends keyof Tables> = Partial<Selectable<Tables[Name]>>;

const ROWS_AT_ONCE = 4_000;

/** Inserts many rows of the same columns, which go to PostgreSQL as one JSON text at a time. */
export async function insertRows<Name extends keyof Tables>(
  db: Database,
  table: Name,
  rows: readonly Row<Name>[],
): Promise<void> {
  const fields = Object.keys(rows[0] ?? {}).map((field) => [field, snake(field)] as const);
  const name = sql.id(snake(table));
  const columns = sql.join(fields.map(([, column]) => sql.id(column)));
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const text = JSON.stringify(rows.slice(from, from + ROWS_AT_ONCE).map((row) => inSnakeCase(row, fields)));
    await sql`
      insert into ${name} (${columns})
      select ${columns} from json_populate_recordset(null::${name}, ${text}::json)`.execute(db);
  }
}

const inSnakeCase = (row: object, fields: readonly (readonly [string, string])[]) =>
  Object.fromEntries(
    fields.map(([field, column]) => [column, (row as Record<string, unknown>)[field] ?? null]),
  );

const snake = (text: string) => text.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
