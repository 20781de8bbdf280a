import { describe, expect, test } from "vitest";
import { jarenUiteen } from "#toekomstplan/geld/taken";
import { waardeOp } from "#toekomstplan/hefbomen";
import { UITVOERINGSMODELLEN } from "#toekomstplan/modellen/uitvoeringsmodellen";
import { opMaat, type Voorbeeld } from "#toekomstplan/modellen/voorbeeld";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import { planToekomst } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { leesScenario } from "../../src/modules/scenarios/lees-scenario.ts";

const JAREN = 15;
const plan = (voorbeeld: Voorbeeld | null, uitgangspunten = UITGANGSPUNTEN) =>
  planToekomst(
    { uitgangspunten, scenario: voorbeeld?.scenario ?? null, jaren: JAREN, motor: "cohort" },
    null,
  );
const bij = (sleutel: string) => {
  const found = VOORBEELDEN.find((each) => each.sleutel === sleutel);
  if (!found) throw new Error(`No example ${sleutel}`);
  return found;
};
const BASIS = plan(null);

describe("the five execution models (R-385, R-386, R-387, R-388, R-389)", () => {
  test("send on as many as was assumed, from hardly anyone up to four in five (R-393)", () => {
    expect(
      UITVOERINGSMODELLEN.map(({ sleutel, scenario }) => [
        sleutel,
        waardeOp(scenario.hefbomen.doorverwijzing!, 2030),
      ]),
    ).toEqual([
      ["klassiek", 0.05],
      ["beschut-only", 0.15],
      ["partieel", 0.35],
      ["integraal", 0.7],
      ["gecombineerd", 0.8],
    ]);
  });

  test("differ in what lies with the company: beschut werk, the Werkdeel and the Inkomensdeel (R-391)", () => {
    const op2030 = ({ scenario }: Voorbeeld) =>
      (["beschut", "werkdeel", "inkomen"] as const).map((taak) =>
        waardeOp(scenario.hefbomen.taken![taak]!, 2030),
      );
    expect(UITVOERINGSMODELLEN.map(op2030)).toEqual([
      [0, 0, 0],
      [1, 0, 0],
      [1, 0.5, 0],
      [1, 1, 0],
      [1, 1, 1],
    ]);
  });

  test("keep income and re-integration together or say in which years not (R-392)", () => {
    const apart = UITVOERINGSMODELLEN.filter(
      ({ scenario }) => jarenUiteen(scenario.hefbomen.taken!, { vanaf: 2029, jaren: 12 }).length > 0,
    );
    expect(apart.map(({ sleutel }) => sleutel)).toEqual(["partieel", "integraal"]);
  });

  test("with more sent on, more people come through a traject to work (R-393)", () => {
    const regulier = UITVOERINGSMODELLEN.map((model) => plan(model)[9]!.personen.regulier.eind);
    expect(regulier).toEqual(regulier.toSorted((a, b) => a - b));
  });
});

describe("the examples", () => {
  test.each(VOORBEELDEN.map((voorbeeld) => [voorbeeld.sleutel, voorbeeld] as const))(
    "%s can be reckoned, says what it assumes, and names only levers and buildings that exist",
    (_, voorbeeld) => {
      for (const { geld, personen } of plan(voorbeeld)) {
        expect(Number.isFinite(geld.totaal)).toBe(true);
        for (const { eind } of Object.values(personen)) expect(eind).toBeGreaterThanOrEqual(0);
      }
      expect(voorbeeld.aannames.length).toBeGreaterThan(0);
      const panden = UITGANGSPUNTEN.bedrijf.panden.map(({ naam }) => naam);
      expect(panden).toEqual(expect.arrayContaining(Object.keys(voorbeeld.scenario.hefbomen.verkoop ?? {})));
    },
  );

  test("have keys of their own, and read back as people would write them", () => {
    expect(new Set(VOORBEELDEN.map(({ sleutel }) => sleutel)).size).toBe(VOORBEELDEN.length);
    const geschreven = (waarde: unknown): unknown =>
      Array.isArray(waarde)
        ? Object.fromEntries(waarde as [number, number][])
        : typeof waarde === "object" && waarde !== null
          ? Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, geschreven(deel)]))
          : waarde;
    for (const { scenario } of VOORBEELDEN) {
      const { scenario: gelezen, fouten } = leesScenario({
        naam: scenario.naam,
        hefbomen: geschreven(scenario.hefbomen),
      });
      expect(fouten).toEqual([]);
      expect(gelezen).toEqual(scenario);
    }
  });

  test("a broad company has more people in beschut werk and fewer who wait, a narrow one the other way round (R-370, R-371, R-372)", () => {
    const [breed, smal] = [plan(bij("breed"))[9]!.personen, plan(bij("smal"))[9]!.personen];
    const nu = BASIS[9]!.personen;
    expect(breed.beschut.eind).toBeGreaterThan(nu.beschut.eind + 100);
    expect(breed["wacht op beschut"].eind).toBeLessThan(nu["wacht op beschut"].eind / 2);
    expect(smal.beschut.eind).toBeLessThan(nu.beschut.eind);
    expect(smal.tussengroep.eind).toBe(0);
  });

  test("from production to services: three kinds of work are left and 72% is outside, as with AM match (R-408, R-410)", () => {
    const { geld } = plan(bij("dienstverlener"))[6]!;
    expect(geld.werksoorten).toBe(3);
    expect(geld.deelBuiten).toBeCloseTo(0.72, 9);
  });

  test("to muddle through is the base; better national policy is said to be a supposition (R-403)", () => {
    expect(plan(bij("capel-doormodderen")).map(({ geld }) => geld.totaal)).toEqual(
      BASIS.map(({ geld }) => geld.totaal),
    );
    expect(bij("capel-rijksbeleid").aannames.join(" ")).toContain("niemand heeft dat toegezegd");
    expect(plan(bij("capel-rijksbeleid"))[9]!.geld.bijdrage).toBeLessThan(
      plan(bij("breed"))[9]!.geld.bijdrage,
    );
  });

  test("for a region half the size have half the places, and never fewer than there are people now", () => {
    const half = {
      ...UITGANGSPUNTEN,
      gemeenten: UITGANGSPUNTEN.gemeenten.map((each) => ({ ...each, inwoners: each.inwoners / 2 })),
    };
    const scaled = opMaat(bij("breed"), half);
    expect(scaled.aannames[0]).toContain("keer 0,5.");
    const { beschutPlekken, eenmalig } = scaled.scenario.hefbomen;
    expect(beschutPlekken).toEqual([
      [2026, 29], // twenty by its size, but twenty-nine work there
      [2030, 50],
      [2035, 80],
    ]);
    expect(eenmalig!["2027"]).toBeCloseTo(150_500, 0);
    expect(opMaat(bij("breed"), UITGANGSPUNTEN)).toBe(bij("breed"));
  });
});
