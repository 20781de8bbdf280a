import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Parameter } from "#regels/parameter";
import { landelijk } from "#regels/register";
import { pages } from "../../scripts/docs-pages.ts";
import { DATAKLASSEN, ROLLEN } from "../../src/modules/toegang/matrix.ts";
import { register } from "../../src/modules/verwerkingsactiviteiten.ts";

const generated = pages();

test.for(Object.entries(generated))("%s is what npm run docs writes (S-27)", ([file, text]) => {
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("the page of access has every role and data class, and a data class its tables (S-27)", () => {
  const text = generated["docs/toegang.md"]!;
  for (const rol of ROLLEN) expect(text).toContain(`\n## ${rol}\n`);
  const classes = text.split("\n## ")[2]!;
  expect(DATAKLASSEN.filter((klasse) => !classes.includes(`\n| \`${klasse}\` | `))).toEqual([]);
  const without = DATAKLASSEN.filter((klasse) => classes.includes(`\n| \`${klasse}\` | – |`));
  // the day is made of the others; the rest is asked through functions of the database over tables of other classes
  expect(without.toSorted()).toEqual(WITHOUT_TABLE.toSorted());
  expect(text).toContain("| `persoon` | `inwoners`, `begeleidingen` |");
});

test("every activity of the verwerkingsregister is used by a door (S-27)", () => {
  const parts = generated["docs/verwerkingsregister.md"]!.split("\n## ").slice(1);
  expect(parts.map((part) => part.split("\n")[0])).toEqual(register.map(({ naam }) => naam));
  for (const part of parts) expect(part).toMatch(/\n\| `[a-z.-]+` \| .+ \| (read|change) \|/);
});

test("every status of the database stands among the states, with its values", () => {
  const text = generated["docs/states.md"]!;
  const tables = readFileSync("src/db/tables.ts", "utf8").matchAll(/^ {2}(\w+): \{\n([^}]*)/gm);
  const withStatus = [...tables]
    .filter(([, , columns]) => / status: /.test(columns!))
    .map(([, name]) => name!);
  expect(withStatus.length).toBeGreaterThan(5);
  for (const name of withStatus)
    expect(text).toMatch(new RegExp(`\\| \`${snake(name)}\\.status\` \\| \`\\w+\` · `));
  expect(text).toContain("| `plekken.status` | `open` · `gesloten` |");
});

test("every value of the register stands in the list of amounts, and what has no source comes first (S-27)", () => {
  const [, missing = "", ...rest] = generated["docs/bedragen.md"]!.split("\n## ");
  expect(missing.startsWith("Wat ontbreekt\n")).toBe(true);
  const parameters = Object.entries<Parameter>(landelijk);
  const perLaw = rest.slice(2).join("\n");
  const linesOf = (text: string, sleutel: string) =>
    text.split("\n").filter((line) => line.includes(`| \`${sleutel}\` |`));
  for (const [sleutel, { naam, wet, waarden }] of parameters) {
    const lines = linesOf(perLaw, sleutel);
    expect(lines.map((line) => line.split(" | ")[3])).toEqual(waarden.map(({ vanaf }) => vanaf));
    for (const line of lines) expect(line.startsWith(`| ${naam} | \`${sleutel}\` | ${wet} | `)).toBe(true);
    expect(linesOf(missing, sleutel)).toHaveLength(waarden.filter(({ waarde }) => waarde === null).length);
  }
  const total = parameters.flatMap(([, { waarden }]) => waarden).length;
  expect(perLaw.split("\n").filter((line) => line.startsWith("| ") && line.includes("` | "))).toHaveLength(
    total,
  );
  expect(rest[0]).toContain(` | ${total} |`);
});

/** Classes that no table has. */
const WITHOUT_TABLE = [
  "brpvraag",
  "handelsregister",
  "bedrijf",
  "bezwaarbesluit",
  "statistiekbestand",
  "ggmbestand",
  "correctiebesluit",
  "dag",
  "inzage",
  "marktdag",
  "meekijken",
  "oordeelvraag",
  "regeling",
];

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
