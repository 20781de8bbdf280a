import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Door } from "../../src/modules/door.ts";
import { opdrachtDoors } from "../../src/modules/opdrachten.ts";
import { routes } from "../../src/modules/routes.ts";
import { taakDoors } from "../../src/modules/taken/soorten.ts";
import { DATAKLASSEN, matrix, REIKWIJDTEN, ROLLEN } from "../../src/modules/toegang/matrix.ts";
import { register } from "../../src/modules/verwerkingsactiviteiten.ts";

/** Every file that defines a door, with the doors that it exports. */
const files = await Promise.all(
  globSync("src/modules/**/*.ts")
    .filter(
      (file) =>
        /define(Action|Query|Taak)\(\{/.test(readFileSync(file, "utf8")) && !file.endsWith("define-taak.ts"),
    )
    .map(async (file) => {
      const exported = (await import(path.resolve(file))) as Readonly<Record<string, unknown>>;
      return { file, doors: Object.values(exported).filter(isDoor) };
    }),
);
const doors: readonly Door[] = files.flatMap(({ doors }) => doors);
const known = new Set<unknown>(doors);
const inRoutes = new Set<unknown>(routes.map(({ door }) => door));
const asJob = new Set<unknown>(taakDoors);
const asCommand = new Set<unknown>(opdrachtDoors);
const useOf = ({ kind }: Door) => (kind === "action" ? "change" : "read");

test("a file has one door", () => {
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter(({ doors }) => doors.length !== 1).map(({ file }) => file)).toEqual([]);
});

test("every door can be reached: by a route, as a job, or by the command line alone", () => {
  const unreachable = files.filter(
    ({ doors }) => !doors.every((door) => inRoutes.has(door) || asJob.has(door) || asCommand.has(door)),
  );
  expect(unreachable.map(({ file }) => file)).toEqual([]);
});

test("no door is reached that the search for files did not find, and none has two names or two addresses", () => {
  expect(routes.filter(({ door }) => !known.has(door))).toEqual([]);
  expect(duplicates(doors.map(({ name }) => name))).toEqual([]);
  expect(duplicates(routes.map(({ method, path }) => `${method} ${path}`))).toEqual([]);
});

test.for(doors.map((door) => [door.name, door] as const))(
  "%s names a purpose from the register, and data that somebody may use (S-05, S-01)",
  ([, door]) => {
    expect(register).toContain(door.verwerkingsactiviteit);
    expect(DATAKLASSEN).toContain(door.dataklasse);
    const rows = matrix.filter(([, klasse, use]) => klasse === door.dataklasse && use === useOf(door));
    expect(rows.length).toBeGreaterThan(0);
  },
);

test.for(doors.map((door) => [door.name, door] as const))(
  "%s says in one Dutch line what it does",
  ([, door]) => {
    expect(door.name).toMatch(/^[a-z][a-z-]*(\.[a-z][a-z-]*)+$/);
    expect(door.summary).toMatch(/^\p{Lu}.{6,118}[^.\s]$/u);
    expect(door.summary).not.toMatch(/\b(the|of the|with|your|list|get|create|update)\b/i);
  },
);

test("a door that changes takes POST, PUT or DELETE; one that reads takes GET, or POST for what may not stand in an address", () => {
  for (const { method, path, door } of routes) {
    if (door.kind === "action") expect([path, method]).not.toContain("GET");
    else expect(["GET", "POST"]).toContain(method);
    if (door.kind === "query" && method === "POST") expect(path).toMatch(/\/_[a-z-]+$/);
  }
});

test("an address holds no personal data: only ids, codes and words (S-19)", () => {
  for (const { path } of routes) expect(path).toMatch(/^(\/(:?[a-z][A-Za-z]*|_?[a-z]+(-[a-z]+)*))+$/);
  const personal = /naam|bsn|geboorte|telefoon|email|adres|postcode/i;
  for (const { method, path, door } of routes)
    if (method === "GET") {
      const asked = Object.keys(door.input.properties).filter((field) => personal.test(field));
      expect([path, asked]).toEqual([path, []]);
    }
});

test("what a door takes knows its fields: anything else is refused", () => {
  for (const door of doors)
    expect([door.name, door.input]).toMatchObject([door.name, { additionalProperties: false }]);
});

test("the matrix names roles, data classes and scopes that exist, and no row twice (S-01)", () => {
  for (const [rol, klasse, use, reikwijdte] of matrix) {
    expect(ROLLEN).toContain(rol);
    expect(DATAKLASSEN).toContain(klasse);
    expect(["read", "change"]).toContain(use);
    expect(REIKWIJDTEN).toContain(reikwijdte);
  }
  expect(duplicates(matrix.map((row) => row.join(" ")))).toEqual([]);
});

test("every data class is used by a door, and every role opens one", () => {
  const used = new Set(doors.map(({ dataklasse }) => dataklasse));
  expect(DATAKLASSEN.filter((klasse) => !used.has(klasse) && !WITHOUT_A_DOOR.has(klasse))).toEqual([]);
  const closed = ROLLEN.filter(
    (rol) =>
      !doors.some((door) =>
        matrix.some(([r, klasse, use]) => r === rol && klasse === door.dataklasse && use === useOf(door)),
      ),
  );
  expect(closed).toEqual([]);
});

test("only asking how far one's own work is leaves no line in the audit (S-06)", () => {
  const polled = doors.filter(({ isPolled }) => isPolled);
  expect(polled.map(({ name, dataklasse }) => [name, dataklasse])).toEqual([["taak.get", "taak"]]);
});

/** Names that stand on other pages only; the class serves row-level security. */
const WITHOUT_A_DOOR: ReadonlySet<string> = new Set(["gemeente"]);

function isDoor(value: unknown): value is Door {
  return (
    typeof value === "object" && value !== null && "kind" in value && "dataklasse" in value && "run" in value
  );
}

const duplicates = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);
