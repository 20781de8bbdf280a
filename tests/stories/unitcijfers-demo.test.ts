import { sql } from "kysely";
import type { Static } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { getLoonkosten } from "../../src/modules/financien/get-loonkosten.ts";
import type { getUnitcijfers } from "../../src/modules/unitcijfers/get-unitcijfers.ts";
import type { getWerkroutes } from "../../src/modules/unitcijfers/get-werkroutes.ts";
import type { listUnitcijfers } from "../../src/modules/unitcijfers/list-unitcijfers.ts";
import { signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startTestService({}, "demo");
}, 180_000);
afterAll(() => service.stop());

async function read<Answer>(who: string, path: string): Promise<Answer> {
  const answer = await (await signInClient(service.address, who)).get(path);
  return (await answer.json()) as Answer;
}
type Lijst = Static<(typeof listUnitcijfers)["output"]>;
type Cijfers = Static<(typeof getUnitcijfers)["output"]>;
type Routes = Static<(typeof getWerkroutes)["output"]>;
type Loonkosten = Static<(typeof getLoonkosten)["output"]>;

const AMOUNTS = ["omzet", "directeKosten", "toegevoegdeWaarde", "overigeKosten", "resultaat"] as const;

test("the eleven units are the two companies, and these the region, to the cent; every figure says that it is assumed", async () => {
  const { units, organisaties, totaal } = await read<Lijst>("wilma", "/units/cijfers");
  expect([units.length, organisaties.length]).toEqual([11, 2]);
  for (const what of AMOUNTS) {
    const sum = (rows: readonly Record<typeof what, number>[]) =>
      rows.reduce((total, row) => total + row[what], 0);
    expect([what, sum(units), sum(organisaties)]).toEqual([what, totaal[what], totaal[what]]);
  }
  const { rows } = await sql<{ zekerheid: string }>`select distinct zekerheid from unitcijfers`.execute(
    service.owner,
  );
  expect(rows).toEqual([{ zekerheid: "aanname" }]);
});

test("staff falls and the turnover with it: most of the fall goes with the staff (R-325)", async () => {
  const { vergelijking } = await read<Lijst>("wilma", "/units/cijfers");
  const { verschil, doorFte, doorOmzetPerFte } = vergelijking!.verklaring!;
  expect(vergelijking!.maanden).toBe(12);
  expect(verschil).toBeLessThan(0);
  expect(doorFte).toBeLessThan(0);
  expect(Math.abs(doorFte)).toBeGreaterThan(Math.abs(doorOmzetPerFte));
});

test("who leads a unit sees each group of his people; a manager sees none below ten, nor what it follows from (R-452)", async () => {
  const { units } = await read<Lijst>("wilma", "/units/cijfers");
  const eemfors = units.find(({ naam }) => naam === "Eemfors")!;
  const own = await read<Cijfers>("hassan", `/units/${eemfors.id}/cijfers`);
  expect(own.mix?.isBeschermd).toBe(false);
  expect(own.mix?.groepen.reduce((sum, { mensen }) => sum + (mensen ?? 0), 0)).toBe(own.mix?.totaal);
  for (const { mix } of units) {
    expect(mix?.isBeschermd).toBe(true);
    for (const { mensen } of mix?.groepen ?? [])
      if (mensen !== null) expect(mensen).toBeGreaterThanOrEqual(10);
    const shown = (mix?.groepen ?? []).flatMap(({ mensen }) => (mensen === null ? [] : [mensen]));
    const rest = (mix?.totaal ?? 0) - shown.reduce((sum, mensen) => sum + mensen, 0);
    if (mix?.totaal !== null && shown.length === 1) expect(rest).toBeGreaterThanOrEqual(10);
  }
  expect(units.some(({ mix }) => mix?.groepen.some(({ mensen }) => mensen !== null))).toBe(true);
});

test("two routes to work stand beside each other with their margins, and what that does not prove (R-453)", async () => {
  const { routes, nietBewezen } = await read<Routes>("bas", "/werkroutes");
  expect(routes.map(({ route }) => route)).toEqual(["direct", "ontwikkeling"]);
  expect(nietBewezen.length).toBeGreaterThan(1);
  for (const { mensen, momenten } of routes) {
    expect(mensen % 5).toBe(0);
    for (const { aandeel, laag, hoog } of momenten)
      if (aandeel !== null) expect([laag! <= aandeel, aandeel <= hoog!]).toEqual([true, true]);
  }
});

test("the money for loonkostensubsidie follows a year later: the shares of a year are those of the year before", async () => {
  const { land, gemeenten, samen, afgeschermd } = await read<Loonkosten>("wilma", "/financien/loonkosten");
  expect(land.map(({ zekerheid }) => zekerheid)).toEqual(land.map(() => "aanname"));
  expect(gemeenten.length + afgeschermd.length).toBeGreaterThan(0);
  for (const { jaren } of gemeenten)
    for (const [at, { jaar, budget, lasten, verschil, voorgeschoten }] of jaren.entries()) {
      if (at === 0) {
        expect([budget, verschil, voorgeschoten]).toEqual([null, null, null]);
        continue;
      }
      const before = jaren[at - 1]!;
      const year = land.find((each) => each.jaar === jaar)!;
      const then = land.find((each) => each.jaar === before.jaar)!;
      expect(Math.abs(budget! - (year.macrobudget * before.lasten) / then.landelijk)).toBeLessThanOrEqual(1);
      expect(verschil).toBe(budget! - lasten);
      expect(voorgeschoten).toBe((before.voorgeschoten ?? 0) + verschil!);
    }
  for (const { jaar, lasten } of samen)
    expect(lasten).toBe(
      gemeenten.reduce((sum, { jaren }) => sum + jaren.find((each) => each.jaar === jaar)!.lasten, 0),
    );
  const direct = await read<{ status: number }>("hassan", "/financien/loonkosten");
  expect(direct.status).toBe(403);
});
