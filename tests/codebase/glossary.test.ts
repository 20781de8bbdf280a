import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

/** So many tables are named one by one; more are counted. */
const NAMED = 6;

const glossary = readFileSync("docs/glossary.md", "utf8");
const rows = glossary
  .split("\n")
  .filter((line) => /^\| (?!Term|---)/.test(line))
  .map((line) => line.slice(2, -2).split(" | "));
const columns = columnsByName();

test("every word of the glossary has its term, identifier, gloss, source and place", () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter((row) => row.length !== 5 || row.some((cell) => cell.trim() === ""))).toEqual([]);
});

test("every table stands in the glossary, and no table that is gone", () => {
  expect(identifiersIn("Tables")).toEqual(tableNames());
});

test("every column stands in the glossary once, with the tables that have it", () => {
  expect(identifiersIn("Columns")).toEqual([...columns.keys()].toSorted());
  for (const [column, tables] of columns) {
    const where =
      tables.length > NAMED ? `${tables.length} tables` : tables.map((table) => `\`${table}\``).join(", ");
    expect([column, whereOf(column)]).toEqual([column, where]);
  }
});

test("every file of the law stands in the glossary", () => {
  const files = globSync("src/regels/*.ts").filter((file) => !file.endsWith(".test.ts"));
  expect(files.length).toBeGreaterThan(1);
  const missing = files.filter(
    (file) => !glossary.includes(`\`${file}\``) || !glossary.includes(`\`${path.basename(file, ".ts")}\``),
  );
  expect(missing).toEqual([]);
});

function section(title: string): string[] {
  const [, rest = ""] = glossary.split(`\n## ${title}\n`);
  return rest
    .split("\n## ")[0]!
    .split("\n")
    .filter((line) => /^\| (?!Term|---)/.test(line));
}

const identifiersIn = (title: string) =>
  section(title)
    .map((line) => (line.split(" | ")[1] ?? "").replaceAll("`", ""))
    .toSorted();

const whereOf = (column: string) =>
  section("Columns")
    .find((line) => line.split(" | ")[1] === `\`${column}\``)
    ?.split(" | ")[4]
    ?.replace(/ \|$/, "");

function tablesInCode(): [string, string][] {
  const source = readFileSync("src/db/tables.ts", "utf8");
  return [...source.matchAll(/^ {2}(\w+): \{\n([^}]*)\n {2}\};/gm)].map(([, table = "", body = ""]) => [
    snake(table),
    body,
  ]);
}

const tableNames = () =>
  tablesInCode()
    .map(([table]) => table)
    .toSorted();

function columnsByName(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [table, body] of tablesInCode())
    for (const [, field = ""] of body.matchAll(/^ {4}(\w+):/gm))
      found.set(snake(field), [...(found.get(snake(field)) ?? []), table].toSorted());
  return found;
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
