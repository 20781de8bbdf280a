import { randomUUID } from "node:crypto";
import type { TSchema } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { createApp } from "#http/app";
import { routes } from "../../src/modules/routes.ts";
import { QUOTA } from "../../src/modules/toegang/profielquota.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, gebruikerId, lotte, ploegSchothorst, REGIO, VANDAAG } from "../support/world.ts";

const PEOPLE = Array.from({ length: 260 }, () => randomUUID());
const BEGIN = Date.parse(`${VANDAAG}T09:00:00Z`);
const HOUR = 3_600_000;

let region: TestApp;
let app: Awaited<ReturnType<typeof createApp>>;
let moment = BEGIN;

beforeAll(async () => {
  region = await startTestApp();
  await insertPeople();
  const contextOf = (userId: string) => ({ ...region.contextOf(userId), now: () => new Date(moment) });
  app = await createApp({ contextOf: async ({ headers }) => contextOf(String(headers["test-user"])) });
});
afterAll(async () => {
  await app.close();
  await region.stop();
});

const open = (rol: Rol, inwoner: string, part = "") =>
  app.inject({ url: `/api/v1/inwoners/${inwoner}${part}`, headers: { "test-user": gebruikerId(rol) } });

/** Opens everyone as fast as it can, with ten requests at once. Whom it got to see. */
async function scrape(rol: Rol, people: readonly string[]): Promise<string[]> {
  const seen: string[] = [];
  const queue = [...people];
  const lane = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      if ((await open(rol, next)).statusCode === 200) seen.push(next);
  };
  await Promise.all(Array.from({ length: 10 }, lane));
  return seen;
}

test("a scraper is stopped at sixty files in an hour, whatever it does at once (S-10)", async () => {
  moment = BEGIN;
  const seen = await scrape("klantmanager", PEOPLE);
  expect(seen).toHaveLength(QUOTA.perUur);

  const unseen = PEOPLE.find((id) => !seen.includes(id))!;
  const refused = await open("klantmanager", unseen);
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["retry-after"]).toBe(String(HOUR / 1000));
  expect(refused.json()).toMatchObject({
    code: "profiel.too-many",
    detail: expect.stringContaining("Over 60 minuten kunt u weer een ander dossier openen."),
  });
  for (const part of ["/helpers", "/tijdlijn", "/volgende-stap"]) // no part of the file is another way in
    expect((await open("klantmanager", unseen, part)).statusCode, part).toBe(429);
  for (const id of seen.slice(0, 5)) expect((await open("klantmanager", id)).statusCode).toBe(200);
});

test("the fg finds the account that opened too many, in one line an hour (S-10)", async () => {
  const { body } = await traced(region, "fg")("GET", "/logboek/audit?handeling=alarm.profielen");
  expect(body.rijen).toHaveLength(1);
  expect(body.rijen[0]).toMatchObject({
    gemeente: "regio",
    object: `gebruiker/${gebruikerId("klantmanager")}`,
    resultaat: "profiel.too-many",
    gebruiker: { id: gebruikerId("klantmanager") },
  });
});

test("who manages accounts finds it in his day at once, and reads nothing of the log (S-10)", async () => {
  const { body } = await traced(region, "beheerder")("GET", "/mijn-dag");
  const alarms = body.vandaag.filter(({ soort }: { soort: string }) => soort === "veel geopend");
  expect(alarms).toHaveLength(1);
  expect(alarms[0]).toMatchObject({
    id: gebruikerId("klantmanager"),
    wie: null,
    wat: expect.stringMatching(/ opende veel dossiers$/),
    naar: `/gebruikers/${gebruikerId("klantmanager")}`,
  });
  const log = await traced(region, "beheerder")("GET", "/logboek/audit?handeling=alarm.profielen");
  expect(log.status).toBe(403);
  const manager = await traced(region, "manager")("GET", "/mijn-dag");
  expect(JSON.stringify(manager.body)).not.toContain("opende veel dossiers");
});

test("an hour later there is room again, and at most two hundred in a day (S-10)", async () => {
  const seen = new Set<string>();
  for (const hour of [0, 1.01, 2.02, 3.03, 4.04, 5.05]) {
    moment = BEGIN + 48 * HOUR + hour * HOUR;
    for (const id of await scrape(
      "gids",
      PEOPLE.filter((id) => !seen.has(id)),
    ))
      seen.add(id);
  }
  expect(seen.size).toBe(QUOTA.perDag);
  moment = BEGIN + 72.5 * HOUR;
  expect((await scrape("gids", PEOPLE)).length).toBe(QUOTA.perUur);
});

test("the same file counts once, with all its parts; who may not be seen does not count", async () => {
  moment = BEGIN + 200 * HOUR;
  const people = PEOPLE.slice(0, QUOTA.perUur);
  for (const id of people) {
    expect((await open("klantmanager", id)).statusCode).toBe(200);
    expect((await open("klantmanager", id, "/helpers")).statusCode).toBe(200);
    expect((await open("klantmanager", lotte)).statusCode).toBe(404);
  }
  expect((await open("klantmanager", PEOPLE[QUOTA.perUur]!)).statusCode).toBe(429);
  expect((await open("klantmanager", lotte)).statusCode).toBe(404); // and not 429: that would tell that she is there
});

test("an employer opens at most thirty people in a day (S-10)", async () => {
  moment = BEGIN;
  await sayYes(PEOPLE.slice(0, 40));
  expect(await scrape("werkgever", PEOPLE.slice(0, 40))).toHaveLength(QUOTA.perDagWerkgever);
  moment = BEGIN + 25 * HOUR;
  expect(await scrape("werkgever", PEOPLE.slice(30, 40))).toHaveLength(10);
});

test("no list names more than fifty people at once (S-10)", () => {
  const unbounded = routes
    .filter(({ door }) => door.kind === "query")
    .filter(({ door, path }) => !(door.name in COUNTED_ELSEWHERE || path.startsWith(OF_ONE)))
    .filter(({ door }) => listsOfPeople(door.output).some((list) => !isBounded(list, door.input)))
    .map(({ door }) => door.name);
  expect(unbounded).toEqual([]);
});

/** Each row of such a list is about the one inwoner that was asked for. */
const OF_ONE = "/inwoners/:id/";

const COUNTED_ELSEWHERE: Readonly<Record<string, string>> = {
  "mijn-dag.get": "33 points, 12 appointments and 5 pieces of news, each with a limit of its own",
  "begeleiding.get": "visits and signals of the one inwoner of a plaatsing",
  "matchsuggestie.get": "choices about the one inwoner that was asked for",
  "matchkeuzes.list": "choices about the one inwoner that was asked for",
};

type Schema = TSchema & {
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly maxItems?: number;
  readonly maximum?: number;
};

/** The arrays in an answer of which each item names a person. */
function listsOfPeople(schema: Schema): Schema[] {
  const inside = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.items ? [schema.items] : []),
  ].flatMap(listsOfPeople);
  const fields = Object.entries(schema.items?.properties ?? {});
  const names = fields.flatMap(([name, { properties = {} }]) => [name, ...Object.keys(properties)]);
  const isPerson = names.some((name) => ["inwonerId", "inwonernaam", "voornaam"].includes(name));
  return schema.type === "array" && isPerson ? [schema, ...inside] : inside;
}

const isBounded = ({ maxItems = Number.POSITIVE_INFINITY }: Schema, input: Schema): boolean =>
  maxItems <= 50 || (input.properties?.["perPagina"]?.maximum ?? Number.POSITIVE_INFINITY) <= 50;

async function insertPeople(): Promise<void> {
  const rows = PEOPLE.map((id, at) => ({
    regioId: REGIO,
    id,
    gemeente: AMERSFOORT,
    nummer: 5000 + at,
    voornaam: "Persoon",
    achternaam: `Nummer ${at}`,
    aangemeldOp: isoDate("2026-01-01"),
  }));
  await region.owner.insertInto("inwoners").values(rows).execute();
}

async function sayYes(people: readonly string[]): Promise<void> {
  const rows = people.map((inwonerId) => ({
    regioId: REGIO,
    id: randomUUID(),
    gemeente: AMERSFOORT,
    inwonerId,
    plekId: ploegSchothorst,
    waarom: "Werkt graag buiten.",
    uitleg: "{}",
    status: "akkoord",
    doorGebruikerId: gebruikerId("klantmanager"),
    doorNaam: "klantmanager",
    voorgesteldOp: VANDAAG,
  }));
  await region.owner.insertInto("voorstellen").values(rows).execute();
}
