import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { naarJson } from "#toekomstplan/uitgangspunten-json";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const bas = () => app.as("beleidsadviseur");
const mijlpaal = {
  naam: "Visie",
  resultaat: "Een besluit",
  eigenaar: "Wethouder",
  organisatie: null,
  datum: addDays(VANDAAG, 30),
  budgetInCenten: 5_000_00,
  scenarioId: null,
  na: [] as string[],
  bron: "Planning",
};
const plan = async (over: object = {}) =>
  (await bas().post("/toekomstplan/mijlpalen", { ...mijlpaal, ...over })).json();
const { naam: _naam, bron: _bron, ...afspraak } = mijlpaal;
const bijwerken = (id: string, over: object) =>
  bas().post(`/toekomstplan/mijlpalen/${id}/_bijwerken`, {
    ...afspraak,
    status: "gepland",
    klaarOp: null,
    opVersie: 1,
    reden: "Bijgewerkt",
    ...over,
  });

test("a milestone that moves keeps what it was; what waits for it is seen to be held up (R-399, R-400, R-401)", async () => {
  const visie = await plan({ naam: "Visie op tijd", datum: addDays(VANDAAG, 10) });
  const besluit = await plan({ naam: "Besluit van de raad", datum: addDays(VANDAAG, 20), na: [visie.id] });
  expect(besluit).toMatchObject({ wachtOp: [{ naam: "Visie op tijd" }], isKnel: false });
  const moved = (
    await bijwerken(visie.id, { datum: addDays(VANDAAG, 40), reden: "De griffie heeft meer tijd nodig" })
  ).json();
  expect(moved).toMatchObject({
    mijlpaal: { versie: 2, dagenVerschoven: 30, raakt: 1, eersteDatum: addDays(VANDAAG, 10) },
    standen: [{ nummer: 1, datum: addDays(VANDAAG, 10), reden: "De griffie heeft meer tijd nodig" }],
  });
  const list = (await app.as("unitleider").get("/toekomstplan/mijlpalen")).json();
  const held = list.rijen.find((each: { id: string }) => each.id === besluit.id);
  expect(held).toMatchObject({ isKnel: true, opZijnVroegst: addDays(VANDAAG, 40) });
  expect((await bijwerken(visie.id, {})).statusCode).toBe(412);
  const early = await bijwerken(besluit.id, { na: [visie.id], status: "gedaan", klaarOp: VANDAAG });
  expect([early.statusCode, early.json().detail]).toEqual([400, expect.stringContaining("Visie op tijd")]);
  const done = await bijwerken(visie.id, { opVersie: 2, status: "gedaan", klaarOp: VANDAAG });
  expect(done.json().mijlpaal).toMatchObject({ status: "gedaan", dagenTeLaat: 0 });
  await expect(sql`delete from mijlpaalstanden`.execute(app.owner)).rejects.toMatchObject({
    constraint: "mijlpaalstanden_vast",
  });
});

test("no milestone waits for itself, by way of others neither: the door says so, and the database alone refuses (R-400)", async () => {
  const [a, b] = [await plan({ naam: "A" }), await plan({ naam: "B" })];
  const c = await plan({ naam: "C", na: [b.id] });
  expect((await bijwerken(b.id, { na: [a.id] })).statusCode).toBe(201);
  const circle = await bijwerken(a.id, { na: [c.id] });
  expect([circle.statusCode, circle.json().velden]).toEqual([400, ["na"]]);
  expect((await bijwerken(a.id, { na: [a.id] })).json().velden).toEqual(["na"]);
  expect((await bijwerken(a.id, { na: [randomUUID()] })).json().velden).toEqual(["na"]);
  const insert = sql`insert into mijlpaalvolgordes select regio_id, ${a.id}::uuid, ${c.id}::uuid from mijlpalen where id = ${a.id}::uuid`;
  await expect(insert.execute(app.owner)).rejects.toMatchObject({
    constraint: "mijlpaalvolgordes_geen_kring",
  });
  expect((await bas().get(`/toekomstplan/mijlpalen/${a.id}`)).json().mijlpaal).toMatchObject({
    na: [],
    versie: 1,
  });
});

test.for([
  [{ status: "gedaan" }, "klaarOp"],
  [{ klaarOp: VANDAAG }, "klaarOp"],
  [{ status: "gedaan", klaarOp: addDays(VANDAAG, 1) }, "klaarOp"],
  [{ scenarioId: "00000000-0000-4000-8000-000000000009" }, "scenarioId"],
  [{ reden: " " }, "reden"],
  [{ datum: "2026-02-30" }, "datum"],
  [{ datum: "1999-12-31" }, "datum"],
  [{ budgetInCenten: -1 }, "budgetInCenten"],
  [{ budgetInCenten: 1e15 }, "budgetInCenten"],
] as const)("an update that cannot be says which field: %o", async ([over, veld]) => {
  const { id } = await plan({ naam: randomUUID() });
  const refused = await bijwerken(id, over);
  expect(refused.statusCode).toBe(400);
  expect(refused.json().velden).toContain(veld);
});

test("what is late stands first; the budget and the list add up (R-401)", async () => {
  const uitgangspunten = naarJson(UITGANGSPUNTEN);
  const grond = {
    id: null,
    opVersie: null,
    naam: "RWA/Amfors",
    toelichting: "Begroting 2026",
    uitgangspunten,
  };
  expect((await bas().post("/toekomstplan/uitgangspunten", grond)).statusCode).toBe(201);
  const breed = { naam: "Eigen lijst", toelichting: "Meer plekken", hefbomen: { overhead: 0.9 } };
  const { id: scenarioId } = (await bas().post("/toekomstplan/scenarios", breed)).json();
  await plan({ naam: "Later", scenarioId, budgetInCenten: 1_50 });
  await plan({ naam: "Te laat", scenarioId, datum: addDays(VANDAAG, -3), organisatie: "RWA/Amfors" });
  const list = (await bas().get(`/toekomstplan/mijlpalen?scenario=${scenarioId}`)).json();
  expect(
    list.rijen.map(({ naam, dagenTeLaat }: { naam: string; dagenTeLaat: number }) => [naam, dagenTeLaat]),
  ).toEqual([
    ["Te laat", 3],
    ["Later", 0],
  ]);
  expect(list).toMatchObject({
    aantallen: { totaal: 2, gedaan: 0, open: 2, teLaat: 1, knel: 0 },
    budgetInCenten: 5_001_50,
    budgetGedaanInCenten: 0,
    organisaties: ["RWA/Amfors"],
  });
  expect(list.verloop.at(-1)).toMatchObject({ plan: 0, verwacht: 0 });
  expect((await plan({ naam: "Later", scenarioId })).code).toBe("mijlpaal.bestaat");
  expect((await app.as("unitleider").post("/toekomstplan/mijlpalen", mijlpaal)).statusCode).toBe(403);
});
