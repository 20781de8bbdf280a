import fc from "fast-check";
import { expect, test } from "vitest";
import { planBanden } from "#toekomstplan/banden";
import { bewaarLoten } from "#toekomstplan/loten";
import type { Scenario } from "#toekomstplan/plan";
import { uitJson, naarJson } from "#toekomstplan/uitgangspunten-json";
import { band } from "#toekomstplan/waaier";
import { leesScenario } from "../../modules/scenarios/lees-scenario.ts";
import { UITGANGSPUNTEN } from "../../modules/demo/toekomstplan.ts";
import { bandenUit, controlegetal } from "./banden.ts";
import { BLIJFT, eindjaarVan } from "./bedrijfskeuzes.ts";
import { type Berekening, deelVan } from "./berekening.ts";
import { bewaarScenarios, type Uitkomst } from "./bewaard.ts";
import { figurenVan } from "./figuren.ts";
import { alsAdres, alsBewaard, geenKeuzes, hefbomenVan, type Keuzes, uitAdres } from "./keuzes.ts";
import { SCHUIVEN } from "./hefbomen.ts";
import { ZAAD } from "./rekenaar.ts";

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
  return bewaarScenarios().uitkomst(
    berekening,
    parts.map((trekkingen) => {
      const deel = deelVan(berekening, { zaad: ZAAD, vanaf, trekkingen });
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
    const mine = (sleutel: string) => banden[1]!.band(jaar, at(sleutel));
    expect(mine("wacht op beschut")).toEqual(plan.personen["wacht op beschut"]);
    expect(mine("fte wsw")).toEqual(plan.fte.wsw);
    expect(mine("WSW")).toEqual(plan.blokken.WSW);
    expect(mine("bijdrage")).toEqual(plan.bijdrageTotaal);
    expect(mine("GM0307")).toEqual(plan.bijdrage["Amersfoort"]);
  }
  expect(controlegetal(inParts([7, 33]).banden[1]!)).toBe(controlegetal(banden[1]!));
  expect(controlegetal(banden[0]!)).not.toBe(controlegetal(banden[1]!));
  // in the same futures the Wsw is the same: nothing that was chosen is about the Wsw
  expect(verschillen[0]!.band(5, at("wsw"))).toEqual({ p10: 0, p50: 0, p90: 0 });
  expect(verschillen[0]!.band(5, at("wacht op beschut")).p90).toBeLessThan(0);
});

test("a scenario is reckoned once: only what is new is asked, and the answer is as without anything kept (B3)", () => {
  const geheugen = bewaarScenarios();
  const loten = bewaarLoten();
  const other = { naam: "", hefbomen: { beschutPlekken: [[2026, 60]] } } satisfies Scenario;
  const reken = (asked: Berekening) => deelVan(asked, { zaad: ZAAD, trekkingen: 20 }, loten);
  const getallen = ({ banden, verschillen }: Uitkomst) => [...banden, ...verschillen].map(controlegetal);
  const asked = [
    { scenarios: berekening.scenarios, nieuw: 2 },
    { scenarios: [null, other], nieuw: 1 },
    { scenarios: [null], nieuw: 0 },
    { scenarios: [other, null, scenario, other], nieuw: 0 },
    { scenarios: [null], nieuw: 1, vast: { geld: { loonindex: 0.04 } } },
    { scenarios: [scenario, null], nieuw: 2 },
  ];
  for (const { nieuw, ...rest } of asked) {
    const vraag: Berekening = { ...berekening, ...rest };
    const missing = geheugen.nieuw(vraag);
    expect(missing.scenarios.length).toBe(nieuw);
    const found = geheugen.uitkomst(vraag, [reken(missing)]);
    expect(getallen(found)).toEqual(
      getallen(bewaarScenarios().uitkomst(vraag, [reken(bewaarScenarios().nieuw(vraag))])),
    );
  }
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
      expect(bandenUit(delen, { jaren: 1, figuren: 1 }).band(0, 0)).toEqual(band(Float64Array.from(all)));
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
    verkoop: fc.constantFrom<Keuzes["verkoop"]>({}, { hal: 2030 }, { hal: 0 }),
    werksoorten: fc.constantFrom<Keuzes["werksoorten"]>({}, { metaal: 2028, post: 0 }),
    taken: fc.constantFrom<Keuzes["taken"]>({}, { beschut: 0.6, inkomen: 1 }, { werkdeel: 0 }),
    eenmalig: fc.constantFrom<Keuzes["eenmalig"]>({}, { "2027": 400_000, "2029": 0 }),
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
    new URLSearchParams(
      "beschutPlekken=veel&kijkjaar=1990&sleutel=x&deelBuiten=999&werksoorten=bakkerij@2028,metaal@1999,post&taken=wsw@50,beschut@101&eenmalig=2027@veel,1990@4,2028@9999999",
    ),
    leeg,
  );
  expect(said).toEqual({ ...leeg, waarden: { deelBuiten: 0.9 } });
});

test("what is kept of the choices is read back as the same levers (R-399)", () => {
  const hefbomen = hefbomenVan(UITGANGSPUNTEN, null, {
    ...keuzes,
    verkoop: { hal: 2030 },
    werksoorten: { metaal: 2028 },
    taken: { beschut: 0.5 },
    eenmalig: { "2027": 400_000 },
    sleutel: "solidair",
  });
  const { scenario, fouten } = leesScenario({ naam: "Proef", hefbomen: alsBewaard(hefbomen) });
  expect(fouten).toEqual([]);
  expect(scenario.hefbomen).toEqual(hefbomen);
  expect(uitJson(naarJson(UITGANGSPUNTEN))).toEqual(UITGANGSPUNTEN);
});

test("tasks, own work and costs of changing are chosen on top of what it is begun with, which can be taken back (R-391, R-408)", () => {
  const pakket = {
    naam: "Pakket",
    hefbomen: {
      werksoorten: { metaal: [[2028, 0]], textiel: [[2029, 0]] },
      verkoop: { hal: 2031 },
      eenmalig: { "2027": 300_000, "2028": 100_000 },
    },
  } satisfies Scenario;
  const chosen = {
    ...leeg,
    bereikt: 2030,
    werksoorten: { metaal: BLIJFT, post: 2030 },
    verkoop: { hal: BLIJFT },
    taken: { werkdeel: 0.4 },
    eenmalig: { "2028": 0, "2029": 50_000 },
  };
  const { beginjaar } = UITGANGSPUNTEN.begin;
  const found = hefbomenVan(UITGANGSPUNTEN, pakket, chosen);
  expect(found).toEqual({
    werksoorten: {
      metaal: [[beginjaar, 1]],
      textiel: [[2029, 0]],
      post: [
        [beginjaar, 1],
        [2030, 0],
      ],
    },
    verkoop: {},
    taken: {
      werkdeel: [
        [beginjaar, 1],
        [2030, 0.4],
      ],
    },
    eenmalig: { "2027": 300_000, "2029": 50_000 },
  });
  expect(hefbomenVan(UITGANGSPUNTEN, pakket, leeg)).toEqual(pakket.hefbomen);
  expect([eindjaarVan(found.werksoorten!.post), eindjaarVan(found.werksoorten!.metaal)]).toEqual([
    2030,
    BLIJFT,
  ]);
});
