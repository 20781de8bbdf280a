import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { planToekomst, type Uitgangspunten } from "#toekomstplan/plan";
import { samengaan } from "#toekomstplan/samengaan";
import { som } from "#toekomstplan/wsw/leeftijdsopbouw";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";
import { NIJKERK_APART, NIJKERK_DOET_MEE } from "../../src/modules/demo/toekomstplan-nijkerk.ts";

const plan = (uitgangspunten: Uitgangspunten) =>
  planToekomst({ uitgangspunten, scenario: null, jaren: 10, motor: "cohort" }, null);

describe("Nijkerk", () => {
  test("stands apart: not in the plan of the six, with a plan of its own (R-033, R-034)", () => {
    expect(UITGANGSPUNTEN.gemeenten.map(({ naam }) => naam)).not.toContain("Nijkerk");
    expect(NIJKERK_APART.gemeenten.map(({ naam, code }) => [naam, code])).toEqual([["Nijkerk", "GM0267"]]);
    expect(Object.keys(plan(NIJKERK_APART)[0]!.geld.perGemeente)).toEqual(["GM0267"]);
    expect(NIJKERK_APART.bronnen!["begin.wsw.aantal"]!.label).toBe("aanname");
  });

  test("that takes part gives one company for seven, with the people and the Wsw of both", () => {
    const [six, alone, seven] = [UITGANGSPUNTEN, NIJKERK_APART, NIJKERK_DOET_MEE].map(
      (each) => plan(each)[9]!,
    );
    expect(seven!.personen.wsw.eind).toBeCloseTo(six!.personen.wsw.eind + alone!.personen.wsw.eind, 6);
    expect(NIJKERK_DOET_MEE.gemeenten).toHaveLength(7);
    expect(seven!.geld.blokken.WSW.baten).toBeCloseTo(
      six!.geld.blokken.WSW.baten + alone!.geld.blokken.WSW.baten,
      2,
    );
  });
});

test("two companies as one lose nobody, and every share is still a whole", () => {
  const own = fc
    .record({
      wsw: fc.integer({ min: 0, max: 900 }),
      beschut: fc.integer({ min: 0, max: 200 }),
      buiten: fc.integer({ min: 5, max: 90 }),
      inwoners: fc.integer({ min: 5_000, max: 300_000 }),
    })
    .map(({ inwoners, ...velden }) => {
      const { uitgangspunten } = uitEigenCijfers({ velden, gemeenten: [{ naam: "A", inwoners }] });
      return uitgangspunten!;
    });
  fc.assert(
    fc.property(own, own, (een, ander) => {
      const samen = samengaan("Samen", een, ander);
      expect(samen.begin.wsw.aantal).toBe(een.begin.wsw.aantal + ander.begin.wsw.aantal);
      expect(som(samen.begin.wsw.leeftijden.aantallen)).toBeCloseTo(samen.begin.wsw.aantal, 6);
      for (const deel of ["wsw", "beschut", "zoekt"] as const)
        expect(samen.gemeenten.reduce((sum, each) => sum + each.deel[deel], 0)).toBeCloseTo(1, 9);
      for (const mix of Object.values(samen.bedrijf.mix))
        expect(Object.values(mix).reduce((sum, deel) => sum + deel, 0)).toBeCloseTo(1, 9);
      const m2 = ({ bedrijf }: Uitgangspunten) => bedrijf.panden.reduce((sum, pand) => sum + pand.m2, 0);
      expect(m2(samen)).toBe(m2(een) + m2(ander));
      expect(new Set(samen.bedrijf.panden.map(({ naam }) => naam)).size).toBe(samen.bedrijf.panden.length);
    }),
    { numRuns: 50 },
  );
  const later = { ...UITGANGSPUNTEN, begin: { ...UITGANGSPUNTEN.begin, beginjaar: 2030 } };
  expect(() => samengaan("Samen", UITGANGSPUNTEN, later)).toThrow(RangeError);
});
