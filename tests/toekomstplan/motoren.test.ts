import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { uitEigenCijfers } from "#toekomstplan/eigen-cijfers";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import { type Motor, PERSONENGROEPEN, type Personenjaar } from "#toekomstplan/personen";
import { type Hefbomen, type Planvraag, planToekomst, type Scenario } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";

const MOTOREN: readonly Motor[] = ["cohort", "individueel"];
const KLEIN = uitEigenCijfers({ velden: {}, gemeenten: [{ naam: "Klein", inwoners: 40_000 }] })
  .uitgangspunten!;

/** A path with one or two points in the first years of the plan. */
const pad = (min: number, max: number) =>
  fc
    .tuple(fc.double({ min, max, noNaN: true }), fc.double({ min, max, noNaN: true }), fc.boolean())
    .map(([van, tot, once]) =>
      once
        ? ([[2026, van]] as const)
        : ([
            [2026, van],
            [2030, tot],
          ] as const),
    );
const scenarios: fc.Arbitrary<Scenario> = fc
  .record<Partial<Hefbomen>>(
    {
      beschutPlekken: pad(0, 80),
      tussengroepPlekken: pad(0, 60),
      trajectPlekken: pad(0, 60),
      doorverwijzing: pad(0, 1),
      terugvalOpvang: pad(0, 1),
      werkgeversaanpak: pad(0.3, 2),
      deelBuiten: pad(0.05, 0.95),
      overhead: pad(0.5, 1.5),
      spanwijdte: pad(0.7, 1.5),
      impulsbudget: pad(0, 1),
      rijksbeleid: pad(0.5, 1.5),
      reserve: pad(0, 1e6),
      taken: fc.record({ beschut: pad(0, 1), werkdeel: pad(0, 1), inkomen: pad(0, 1) }),
      werksoorten: fc.record({ productie: pad(0, 1), groen: pad(0, 2) }),
    },
    { requiredKeys: [] },
  )
  .map((hefbomen) => ({ naam: "willekeurig", hefbomen }));

describe("the two engines", () => {
  test("agree in expectation on fifty random scenarios: the mean of whole people within three standard errors", () => {
    const [JAREN, TREKKINGEN] = [5, 30];
    let looked = 0;
    let beyond = 0;
    for (const scenario of fc.sample(scenarios, { numRuns: 50, seed: 8 })) {
      const differences = Array.from({ length: TREKKINGEN }, (_, trekking) => {
        const [expected, whole] = MOTOREN.map((motor) => last({ scenario, motor, jaren: JAREN }, trekking));
        return PERSONENGROEPEN.map((groep) => whole![groep].eind - expected![groep].eind);
      });
      for (const at of PERSONENGROEPEN.keys()) {
        const values = differences.map((each) => each[at]!);
        const mean = values.reduce((sum, value) => sum + value, 0) / TREKKINGEN;
        const spread = Math.sqrt(
          values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (TREKKINGEN - 1),
        );
        // where hardly anyone is expected nobody may be drawn at all: then the chance of one counts
        const error = Math.sqrt(Math.max(spread ** 2, Math.abs(mean)) / TREKKINGEN);
        looked += 1;
        if (Math.abs(mean) > 3 * error + 1e-9) beyond += 1;
        expect(Math.abs(mean)).toBeLessThanOrEqual(5 * error + 1e-9);
      }
    }
    expect(looked).toBe(500);
    expect(beyond / looked).toBeLessThan(0.012); // of thirty draws of a right model 0,5% lies beyond three
  });

  test("lose nobody under any scenario: start and inflow is who is there or has left", () => {
    const start = Object.values(KLEIN.begin.groepen).reduce((sum, mensen) => sum + mensen, 0);
    const total = (jaar: Personenjaar) =>
      PERSONENGROEPEN.filter((groep) => groep !== "wsw").reduce((sum, groep) => sum + jaar[groep].eind, 0);
    fc.assert(
      fc.property(scenarios, fc.nat(1_000), (scenario, trekking) => {
        const [expected, whole] = MOTOREN.map((motor) =>
          total(last({ scenario, motor, jaren: 5 }, trekking)),
        );
        expect(expected!).toBeGreaterThan(start);
        expect(Number.isInteger(whole)).toBe(true);
        expect(Math.abs(whole! - expected!)).toBeLessThanOrEqual(1); // inflow comes in whole people
      }),
      { numRuns: 40 },
    );
  });

  test("never make money out of nothing: blocks, total and contributions fit under any scenario", () => {
    fc.assert(
      fc.property(scenarios, fc.nat(1_000), (scenario, trekking) => {
        for (const { geld } of planToekomst(
          { uitgangspunten: KLEIN, scenario, jaren: 8, motor: "cohort" },
          { zaad: 2, trekking },
        )) {
          const { BUIG, WSW, Participatiebudget, Bedrijfsvoering } = geld.blokken;
          const rest = WSW.resultaat + Participatiebudget.resultaat + Bedrijfsvoering.resultaat;
          expect(geld.totaal).toBeCloseTo(BUIG.resultaat + rest, 3);
          const paid = Object.values(geld.perGemeente).reduce((sum, { bijdrage }) => sum + bijdrage, 0);
          expect(paid).toBeCloseTo(geld.bijdrage, 3);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function last({ scenario, motor, jaren }: Omit<Planvraag, "uitgangspunten">, trekking: number): Personenjaar {
  const plan = planToekomst({ uitgangspunten: KLEIN, scenario, jaren, motor }, { zaad: 7, trekking });
  return plan.at(-1)!.personen;
}

test("the same seed gives the same bytes, on every machine: a change of this hash is a change of the model", () => {
  const hash = createHash("sha256");
  for (const voorbeeld of VOORBEELDEN.slice(0, 3))
    for (const motor of MOTOREN)
      for (let trekking = 0; trekking < 5; trekking++)
        hash.update(
          JSON.stringify(
            planToekomst(
              { uitgangspunten: UITGANGSPUNTEN, scenario: voorbeeld.scenario, jaren: 15, motor },
              { zaad: 1, trekking },
            ),
          ),
        );
  expect(hash.digest("hex")).toBe("d81c6a3e6d5fd3ac6f674f98447c5a1132f0f1c343de60d67420e87baeffbc3e");
});
