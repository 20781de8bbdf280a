type Column = { tabel: string; kolom: string; type: string; nullable: boolean; has_default: boolean };

/** Columns whose values have a type of their own in code. */
const DOMAIN: Readonly<Record<string, string>> = {
  bedrag_in_centen: "Cents",
  loonwaarde: "Rate",
  uren_per_week: "Hours",
  voltijd_uren: "Hours",
};

const PLAIN: Readonly<Record<string, string>> = {
  text: "string",
  uuid: "string",
  integer: "number",
  bigint: "number",
  numeric: "number",
  boolean: "boolean",
  date: "IsoDate",
  "timestamp with time zone": "Date",
  "text[]": "readonly string[]",
  "integer[]": "readonly number[]",
  bytea: "Buffer",
  jsonb: "Json",
};

/** The text of `src/db/tables.ts`, from the catalogue of a migrated database. */
export async function describeTables(query: (text: string) => Promise<Column[]>): Promise<string> {
  const columns = await query(`
    select c.relname as tabel, a.attname as kolom, format_type(a.atttypid, a.atttypmod) as type,
           not a.attnotnull as nullable, a.atthasdef or a.attidentity <> '' as has_default
      from pg_attribute a
      join pg_class c on c.oid = a.attrelid and c.relkind = 'r'
     where c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`);
  const tables = Map.groupBy(columns, ({ tabel }) => tabel);
  const body = [...tables].map(
    ([name, columns]) => `  ${camel(name)}: {\n${columns.map(field).join("\n")}\n  };`,
  );
  return `// Written by scripts/tables.mjs from the migrations. Do not edit.
import type { ColumnType, Generated } from "kysely";
import type { IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import type { Cents, Rate } from "#core/money";

/** Comes out as a value, goes in as JSON text. */
export type Json = ColumnType<unknown, string, string>;
type OrNull<T> = ColumnType<T | null, T | null | undefined, T | null>;
type JsonOrNull = ColumnType<unknown, string | null | undefined, string | null>;

/** The tables as code sees them. */
export interface Tables {
${body.join("\n")}
}
`;
}

function field({ kolom, type, nullable, has_default }: Column): string {
  const plain = DOMAIN[kolom] ?? PLAIN[type] ?? "never";
  return `    ${camel(kolom)}: ${wrapped(plain, nullable, has_default)};`;
}

function wrapped(type: string, nullable: boolean, hasDefault: boolean): string {
  if (nullable) return type === "Json" ? "JsonOrNull" : `OrNull<${type}>`;
  if (!hasDefault) return type;
  return type === "Json" ? "ColumnType<unknown, string | undefined, string>" : `Generated<${type}>`;
}

const camel = (name: string) => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
