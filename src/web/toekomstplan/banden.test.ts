import fc from "fast-check";
import { expect, test } from "vitest";
import { planBanden } from "#toekomstplan/banden";
import { uitJson, naarJson } from "#toekomstplan/uitgangspunten-json";
import { band } from "#toekomstplan/waaier";
import { leesScenario } from "../../modules/scenarios/lees-scenario.ts";
import { UITGANGSPUNTEN } from "../../modules/demo/toekomstplan.ts";
import { bandenUit, controlegetal } from "./banden.ts";
import { type Berekening, deelVan, nieuwGeheugen } from "./berekening.ts";
import { figurenVan } from "./figuren.ts";
import { alsAdres, alsBewaard, geenKeuzes, hefbomenVan, type Keuzes, uitAdres } from "./keuzes.ts";
import { SCHUIVEN } from "./hefbomen.ts";
import { samen, ZAAD } from "./rekenaar.ts";

const leeg = geenKeuzes(UITGANGSPUNTEN);
const keuzes: Keuzes = { ...leeg, waarden: { beschutPlekken: 120, deelBuiten: 0.55 } };
const scenario = { naam: "", hefbomen: hefbomenVan(UITGANGSPUNTEN, null, keuzes) };
const berekening: Berekening = {
  uitgangspunten: UITGANGSPUNTEN,
  scenarios: [null, scenario],
  jaren: 6,
  vast: {},
};
const inParts = (parts: readonly number[]) => {
  let vanaf = 0;
  return samen(
    berekening,
    parts.map((trekkingen) => {
      const deel = deelVan(berekening, { zaad: ZAAD, vanaf, trekkingen }, nieuwGeheugen());
      vanaf += trekkingen;
      return deel;
    }),
  );
};

test("two workers with half of the futures each give the bands of the plan itself, to the last bit (R-402)", () => {
  const { banden, verschillen } = inParts([20, 20]);
  const whole = planBanden(
    { uitgangspunten: UITGANGSPUNTEN, scenario, jaren: 6, motor: "cohort" },
    { zaad: ZAAD, trekkingen: 40 },
  );
  const at = (sleutel: string) =>
    figurenVan(UITGANGSPUNTEN).findIndex((figuur) => figuur.sleutel === sleutel);
  for (const [jaar, plan] of whole.entries()) {
    const mine = banden[1]![jaar]!;
    expect(mine[at("wacht op beschut")]).toEqual(plan.personen["wacht op beschut"]);
    expect(mine[at("fte wsw")]).toEqual(plan.fte.wsw);
    expect(mine[at("WSW")]).toEqual(plan.blokken.WSW);
    expect(mine[at("bijdrage")]).toEqual(plan.bijdrageTotaal);
    expect(mine[at("GM0307")]).toEqual(plan.bijdrage["Amersfoort"]);
  }
  expect(controlegetal(inParts([7, 33]).banden[1]!)).toBe(controlegetal(banden[1]!));
  expect(controlegetal(banden[0]!)).not.toBe(controlegetal(banden[1]!));
  // in the same futures the Wsw is the same: nothing that was chosen is about the Wsw
  expect(verschillen[0]![5]![at("wsw")]).toEqual({ p10: 0, p50: 0, p90: 0 });
  expect(verschillen[0]![5]![at("wacht op beschut")]!.p90).toBeLessThan(0);
});

test("bands of parts are the band of all values together, however they were parted", () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(values, fc.integer({ min: 0, max: 40 }), (drawn, cut) => {
      const all = drawn.map((value) => value + 0); // no negative zero: it is the same place in order
      const delen = [all.slice(0, cut), all.slice(cut)].map((part) => ({
        waarden: Float64Array.from(part),
        trekkingen: part.length,
      }));
      expect(bandenUit(delen, 1, 1)[0]![0]).toEqual(band(Float64Array.from(all)));
    }),
    { numRuns: 200 },
  );
});

test("what was chosen stands in the address and comes back from it, without a point that reads as a file", () => {
  const values = fc.record(
    Object.fromEntries(
      SCHUIVEN.map(({ naam, min, max, schaal }) => [
        naam,
        fc.integer({ min, max }).map((shown) => shown / schaal),
      ]),
    ),
    { requiredKeys: [] },
  );
  const chosen = fc.record({
    pakket: fc.constantFrom("", "voorbeeld:breed", "scenario:0190a000"),
    bereikt: fc.integer({ min: 2026, max: 2040 }),
    kijkjaar: fc.integer({ min: 2026, max: 2040 }),
    waarden: values,
    verkoop: fc.constantFrom({}, { hal: 2030 }),
    sleutel: fc.constantFrom(null, "inwoners" as const),
  });
  fc.assert(
    fc.property(chosen, (made) => {
      const address = alsAdres(made, leeg);
      expect(address).not.toContain(".");
      expect(uitAdres(new URLSearchParams(address), leeg)).toEqual(made);
    }),
    { numRuns: 200 },
  );
});

test("an address that says something else is as the base there", () => {
  const said = uitAdres(
    new URLSearchParams("beschutPlekken=veel&kijkjaar=1990&sleutel=x&deelBuiten=999"),
    leeg,
  );
  expect(said).toEqual({ ...leeg, waarden: { deelBuiten: 0.9 } });
});

test("what is kept of the choices is read back as the same levers (R-399)", () => {
  const hefbomen = hefbomenVan(UITGANGSPUNTEN, null, {
    ...keuzes,
    verkoop: { hal: 2030 },
    sleutel: "solidair",
  });
  const { scenario, fouten } = leesScenario({ naam: "Proef", hefbomen: alsBewaard(hefbomen) });
  expect(fouten).toEqual([]);
  expect(scenario.hefbomen).toEqual(hefbomen);
  expect(uitJson(naarJson(UITGANGSPUNTEN))).toEqual(UITGANGSPUNTEN);
});
