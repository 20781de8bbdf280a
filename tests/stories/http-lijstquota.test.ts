import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { createApp } from "#http/app";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { IN_LIJSTEN, QUOTA } from "../../src/modules/toegang/profielquota.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, gebruikerId, REGIO, unitGroen, VANDAAG } from "../support/world.ts";

const HOUR = 3_600_000;
const BEGIN = Date.parse(`${VANDAAG}T09:00:00Z`);
/** Twenty names of fifty people, who are in nobody's unit; and a unit as large as the largest of the region. */
const NAMEN = Array.from({ length: 20 }, (_, at) => `Kanarie${String.fromCodePoint(97 + at)}`);
const UNIT = 310;

let region: TestApp;
let app: Awaited<ReturnType<typeof createApp>>;
let moment = BEGIN;
beforeAll(async () => {
  region = await startTestApp();
  await insertPeople();
  app = await createApp({
    contextOf: async ({ headers }) => ({
      ...region.contextOf(String(headers["test-user"])),
      now: () => new Date(moment),
    }),
  });
});
afterAll(async () => {
  await app.close();
  await region.stop();
});

const headers = (rol: Rol) => ({ "test-user": gebruikerId(rol) });
const get = (rol: Rol, path: string) => app.inject({ url: `/api/v1${path}`, headers: headers(rol) });
const find = (rol: Rol, tekst: string) =>
  app.inject({ method: "POST", url: "/api/v1/inwoners/_zoek", headers: headers(rol), body: { tekst } });
/** Searches one name after the other; how many answers named fifty people. */
async function scrape(rol: Rol): Promise<number> {
  let answered = 0;
  for (const naam of NAMEN) {
    const response = await find(rol, naam);
    if (response.statusCode !== 200) continue;
    expect(response.json().rijen).toHaveLength(50);
    answered += 1;
  }
  return answered;
}

test("fifty names, twenty times, is stopped after three hundred people and seen by the fg and the beheerder (S-10)", async () => {
  expect(await scrape("klantmanager")).toBe(6);
  const refused = await find("klantmanager", NAMEN[19]!);
  expect(refused.statusCode).toBe(429);
  expect(refused.headers["retry-after"]).toBe(String(HOUR / 1000));
  expect(refused.json()).toMatchObject({ code: "profielen.too-many" });
  expect(refused.json().detail).toContain("Over 60 minuten kunt u weer anderen bekijken.");
  expect((await find("klantmanager", NAMEN[0]!)).statusCode).toBe(200); // whom he saw he may see

  const { body } = await traced(region, "fg")("GET", "/logboek/audit?handeling=alarm.profielen");
  expect(body.rijen).toHaveLength(1);
  expect(body.rijen[0]).toMatchObject({
    resultaat: "profielen.too-many",
    gebruiker: { id: gebruikerId("klantmanager") },
  });
  for (const rol of ["fg", "beheerder"] as const) {
    const day = (await traced(region, rol)("GET", "/mijn-dag")).text;
    expect(day, rol).toContain("klantmanager GM0307 zag veel mensen in lijsten");
  }
});

test("requests at the same time find no gap, and what was refused names nobody in the log of uses (S-10)", async () => {
  const statuses = await Promise.all(NAMEN.map(async (naam) => (await find("gids", naam)).statusCode));
  expect(statuses.filter((status) => status === 200)).toHaveLength(6);
  const used = await region.owner
    .selectFrom("dataverwerkingen")
    .select("dataSubjectId")
    .distinct()
    .where("gebruikerId", "=", gebruikerId("gids"))
    .execute();
  expect(used).toHaveLength(300);
});

test("an hour later there is room again, and at most six hundred in a day (S-10)", async () => {
  moment = BEGIN + 100 * HOUR;
  let seen = 0;
  for (const hour of [0, 1.01, 2.02, 3.03]) {
    moment = BEGIN + (100 + hour) * HOUR;
    const others = NAMEN.slice(seen);
    for (const naam of others) if ((await find("klantmanager", naam)).statusCode === 200) seen += 1;
  }
  expect(seen * 50).toBe(600);
});

test("the normal day of who leads the largest unit raises no alarm, whole lists twice in an hour (S-10)", async () => {
  moment = BEGIN;
  const seen = new Set<string>();
  for (const _ of [1, 2])
    for (const path of ["/mijn-dag", ...pages("/caseload"), ...pages("/plaatsingen")]) {
      const response = await get("unitleider", path);
      expect(response.statusCode, path).toBe(200);
      for (const { id } of response.json().rijen ?? []) seen.add(id);
    }
  expect(seen.size).toBeGreaterThan(UNIT);
  expect(IN_LIJSTEN.unitleider!.perUur).toBeGreaterThan(UNIT * 1.5);
});

test("a region with larger units asks for more room, and an employer never gets the people of a region (S-10)", () => {
  expect(QUOTA.lijstenInProcent).toBe(100);
  expect(IN_LIJSTEN.werkgever!.perDag).toBeLessThanOrEqual(100);
});

const pages = (path: string) =>
  [1, 2, 3, 4, 5, 6, 7].map((pagina) => `${path}?perPagina=50&pagina=${pagina}`);

async function insertPeople(): Promise<void> {
  const people = NAMEN.flatMap((achternaam) => Array.from({ length: 50 }, () => achternaam));
  const all = [...people, ...Array.from({ length: UNIT }, () => "Vanploeg")].map((achternaam, at) => ({
    regioId: REGIO,
    id: randomUUID(),
    gemeente: AMERSFOORT,
    nummer: 5000 + at,
    voornaam: `Persoon${at}`,
    achternaam,
    aangemeldOp: isoDate("2026-01-01"),
  }));
  await region.owner.insertInto("inwoners").values(all).execute();
  const workers = all.slice(people.length).map(({ id }) => ({
    regioId: REGIO,
    id: randomUUID(),
    gemeente: AMERSFOORT,
    inwonerId: id,
    unitId: unitGroen,
    functie: "Medewerker groen",
    werkvorm: "intern",
    urenPerWeek: hours(24),
    startdatum: isoDate("2026-09-01"),
    rapportgroep: "Bijstand",
    via: "ontwikkelbedrijf",
    geregistreerdOp: isoDate("2026-09-01"),
  }));
  await region.owner.insertInto("plaatsingen").values(workers).execute();
}
