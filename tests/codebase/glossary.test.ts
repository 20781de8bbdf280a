import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { DATAKLASSEN, REIKWIJDTEN, ROLLEN } from "../../src/modules/toegang/matrix.ts";

type Row = { readonly group: string; readonly identifier: string; readonly rest: readonly string[] };

/** Term · identifier · English · source · where used, under the heading of its group. */
const rows: readonly Row[] = readFileSync("docs/glossary.md", "utf8")
  .split("\n## ")
  .slice(1)
  .flatMap((part) => {
    const [group = "", ...lines] = part.split("\n");
    return lines
      .filter((line) => /^\| .+ \| `/.test(line))
      .map((line) => {
        const [, term = "", identifier = "", ...rest] = line.split("|").map((cell) => cell.trim());
        return { group, identifier: identifier.slice(1, -1), rest: [term, ...rest.slice(0, 3)] };
      });
  });

const identifiersOf = (group: string) =>
  rows.filter((row) => row.group.startsWith(group)).map(({ identifier }) => identifier);

const tables = [...readFileSync("src/db/tables.ts", "utf8").matchAll(/^ {2}(\w+): \{\n([^}]*)/gm)];
const columns = tables.flatMap(([, , text = ""]) =>
  [...text.matchAll(/^ +(\w+):/gm)].map(([, name]) => name!),
);

const names: Readonly<Record<string, readonly string[]>> = {
  "Tables:": tables.map(([, name]) => name!),
  "Columns:": columns,
  "Rules:": filesOf("regels"),
  "Matching:": filesOf("matching"),
  Rollen: ROLLEN,
  Dataklassen: DATAKLASSEN,
  Reikwijdten: REIKWIJDTEN,
  "Modules:": globSync("src/modules/*/").map((folder) => path.basename(folder)),
};

test.for(Object.entries(names))("every name has a line in the glossary: %s", ([group, expected]) => {
  expect(expected.length).toBeGreaterThan(2);
  const known = new Set(identifiersOf(group));
  expect([...new Set(expected)].filter((name) => !known.has(name))).toEqual([]);
});

test.for(["Tables:", "Columns:", "Rollen", "Dataklassen", "Reikwijdten"])(
  "the glossary has no name that is gone, and none twice: %s",
  (group) => {
    const known = identifiersOf(group);
    expect(known.filter((name) => !names[group]!.includes(name))).toEqual([]);
    expect(known.filter((name, at) => known.indexOf(name) !== at)).toEqual([]);
  },
);

test("every line says what it is, where the word comes from and where it is used", () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ rest }) => rest.some((cell) => cell === ""))).toEqual([]);
});

function filesOf(folder: string): readonly string[] {
  return globSync(`src/${folder}/*.ts`, { exclude: ["**/*.test.ts"] }).map((file) =>
    path.basename(file, ".ts"),
  );
}
