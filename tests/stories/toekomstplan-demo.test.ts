import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openDatabase } from "#db/database";
import { leesScenario } from "../../src/modules/scenarios/lees-scenario.ts";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { planToekomst } from "#toekomstplan/plan";
import { type UitgangspuntenJson, uitJson } from "#toekomstplan/uitgangspunten-json";
import { beoordeel, type Punt } from "../../src/modules/scenarios/overgang.ts";
import { copyDatabase } from "../support/database.ts";
import { VANDAAG } from "../support/world.ts";

let copy: Awaited<ReturnType<typeof copyDatabase>>;
let owner: Database;
beforeAll(async () => {
  copy = await copyDatabase("demo");
  owner = openDatabase(copy.url, "meedoen_owner", 2);
}, 240_000);
afterAll(async () => {
  await owner.destroy();
  await copy.drop();
});

test("the demo region starts from its figures, and each scenario that is kept can be calculated (R-370…R-377)", async () => {
  const [row] = await owner.selectFrom("toekomstuitgangspunten").selectAll().execute();
  const uitgangspunten = uitJson(row!.uitgangspunten as UitgangspuntenJson);
  expect(uitgangspunten).toEqual(UITGANGSPUNTEN);
  const versies = await owner
    .selectFrom("toekomstscenarioversies")
    .select(["naam", "versie", "hefbomen", "reden"])
    .orderBy("tijdstip")
    .execute();
  expect(versies).toHaveLength(5);
  expect(new Set(versies.map(({ naam }) => naam)).size).toBe(4);
  for (const { naam, hefbomen } of versies) {
    const { scenario, fouten } = leesScenario({ naam, hefbomen });
    expect(fouten).toEqual([]);
    const jaren = planToekomst({ uitgangspunten, scenario, jaren: 15, motor: "cohort" }, null);
    expect(jaren.every(({ geld }) => Number.isFinite(geld.totaal))).toBe(true);
  }
});

test("fourteen milestones with the days of the documents; the plan itself is late, and holds one up (R-400, R-401)", async () => {
  const rows = await owner
    .selectFrom("mijlpalen")
    .select(["id", "naam", "eersteDatum", "datum", "status", "klaarOp", "bron"])
    .orderBy("eersteDatum")
    .execute();
  const order = await owner.selectFrom("mijlpaalvolgordes").selectAll().execute();
  const punten = rows.map((row) => ({
    ...row,
    na: order.filter(({ mijlpaalId }) => mijlpaalId === row.id).map(({ naId }) => naId),
  })) as (Punt & { readonly naam: string })[];
  const gang = beoordeel(punten, VANDAAG);
  const named = (of: (id: string) => boolean) => punten.filter(({ id }) => of(id)).map(({ naam }) => naam);
  expect(rows).toHaveLength(14);
  expect(rows.slice(0, 6).map(({ eersteDatum }) => eersteDatum)).toEqual([
    "2025-02-13",
    "2025-04-18",
    "2025-05-07",
    "2025-06-25",
    "2025-07-09",
    "2025-12-31",
  ]);
  expect(named((id) => gang.get(id)!.dagenTeLaat > 0)).toEqual(["Toekomstplan af"]);
  expect(named((id) => gang.get(id)!.isKnel)).toEqual(["Uitvoeringsmodel gekozen"]);
  const standen = await owner
    .selectFrom("mijlpaalstanden")
    .select(["nummer", "datum"])
    .orderBy("nummer")
    .execute();
  expect(standen.map(({ nummer }) => nummer)).toEqual([1, 2]);
  expect(rows.every(({ bron }) => bron.length > 20)).toBe(true);
});
