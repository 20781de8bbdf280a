import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXPORTTABELLEN } from "../../src/modules/exporten/export.ts";
import { isPerJaar } from "../../src/modules/exporten/tabellen.ts";
import type { Route } from "../../src/modules/route.ts";
import { routes } from "../../src/modules/routes.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { leesAlles } from "../support/tabellen.ts";
import { REGIO } from "../support/world.ts";
import { canariesIn, insertCanaries } from "./canaries.ts";
import { examples, idFor } from "./examples.ts";
import { idOfTarget } from "./relations.ts";

// Issue 7: who steers cannot take a person along. Every door of a report and every export, by the names of what it answers and by
// what it answers in a region where every fact about every person can be recognised.

const STUREN = ["beleidsadviseur", "manager", "raadslid"] as const;
const KLASSEN = new Set<string>(["rapport", "uitvoer", "kerncijfer"]);
const deuren = routes.filter(({ door }) => KLASSEN.has(door.dataklasse));

/** What a field about one person is called. */
const PERSOONLIJK =
  /^(voornaam|voorletters|tussenvoegsel|achternaam|roepnaam|geboortedatum|geboorteplaats|bsn|inwoner|inwonerId|inwonerNummer|persoonId|klantnummer|adres|straat|huisnummer|postcode|woonplaats|telefoon|telefoonnummer|email|emailadres|iban|opmerking|notitie|verslag|plaatsingId|voorstelId|trajectId|deelnameId)$/i;

let app: TestApp;
let herkenbaar: readonly string[];
beforeAll(async () => {
  app = await startTestApp();
  await insertCanaries(app.owner);
  const { rows } = await sql<{ id: string; achternaam: string; geboren: string | null }>`
    select id, achternaam, geboortedatum::text as geboren from inwoners where regio_id = ${REGIO}`.execute(
    app.owner,
  );
  herkenbaar = rows.flatMap(({ id, achternaam, geboren }) => [id, achternaam, ...(geboren ? [geboren] : [])]);
}, 120_000);
afterAll(() => app.stop());

/** What in a text is about a person. */
const overIemand = (text: string): string[] => [
  ...canariesIn(text).map(({ klasse, person }) => `${klasse} of ${person}`),
  ...herkenbaar.filter((word) => text.includes(word)),
];

test("no answer of a report or an export has a field about one person (S-14)", () => {
  expect(deuren.length).toBeGreaterThan(25);
  const found = deuren.flatMap(({ door }) =>
    fieldsOf(door.output)
      .filter((veld) => PERSOONLIJK.test(veld))
      .map((veld) => `${door.name}: ${veld}`),
  );
  // behind a cell of the report, on the page, the placements that the reader may see one by one: of his own gemeente
  expect(found).toEqual(["rapport.plaatsingen-cel: plaatsingId", "rapport.plaatsingen-cel: inwoner"]);
});

test("every report is answered to who steers without a word about anyone (S-14)", {
  timeout: 60_000,
}, async () => {
  const answered = new Set<string>();
  for (const route of deuren.filter(({ door }) => door.kind === "query"))
    for (const rol of STUREN) {
      const answer = await ask(route, rol);
      if (answer.statusCode !== 200) continue;
      answered.add(route.path);
      expect(overIemand(answer.body), `${route.path}, ${rol}`).toEqual([]);
    }
  expect(answered.size).toBeGreaterThan(18);
});

test("every table that leaves the system, as page, as CSV and as workbook, names nobody (S-14)", {
  timeout: 60_000,
}, async () => {
  for (const rol of ["beleidsadviseur", "manager"] as const)
    for (const tabel of EXPORTTABELLEN)
      for (const kring of ["binnen", "buiten"]) {
        const vraag = { tabel, kring, doel: "sturen in de regio", ...(isPerJaar(tabel) && { jaar: 2026 }) };
        const made = await app.as(rol).post("/exporten", vraag);
        if (made.statusCode === 403) continue; // who may not export takes nothing along
        expect(made.statusCode, `${tabel}, ${made.body}`).toBe(201);
        const { id } = made.json<{ id: string }>();
        const page = await app.as(rol).get(`/exporten/${id}`);
        const csv = await app.as(rol).post(`/exporten/${id}/_csv`);
        const werkboek = await app.as(rol).post(`/exporten/${id}/_werkboek`);
        const gelezen = await leesAlles(new Uint8Array(werkboek.rawPayload), "export.xlsx");
        const text = [page.body, csv.body, JSON.stringify(gelezen)].join("\n");
        expect(text.length).toBeGreaterThan(200);
        expect(overIemand(text), `${tabel}, ${kring}`).toEqual([]);
      }
});

test("what is looked for is there: a door about people is recognised", async () => {
  const { body } = await app.as("klantmanager").get(`/inwoners/${idOfTarget.amina}/persoonsgegevens`);
  expect(overIemand(body).length).toBeGreaterThan(0);
});

function ask(route: Route, rol: (typeof STUREN)[number]) {
  const example = examples[`${route.method} ${route.path}`]!;
  const path = route.path.replaceAll(
    /:([a-z]+)/gi,
    (_, field: string) => example.path?.[field] ?? example.id?.("amina", rol) ?? idFor(route.path, "amina"),
  );
  const query = new URLSearchParams(example.query?.("amina") ?? {}).toString();
  const address = query ? `${path}?${query}` : path;
  return route.method === "GET"
    ? app.as(rol).get(address)
    : app.as(rol).post(address, example.body?.("amina", rol) ?? {});
}

/** The names of all fields in a schema. */
function fieldsOf(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(fieldsOf);
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "properties"
      ? [...Object.keys(value as object), ...fieldsOf(Object.values(value as object))]
      : fieldsOf(value),
  );
}
