import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
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
  expect(without).toEqual([]);
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
  for (const name of withStatus) expect(text).toMatch(new RegExp(`\\| \`${name}\\.status\` \\| \`\\w+\` · `));
  expect(text).toContain("| `plekken.status` | `open` · `gesloten` |");
});
