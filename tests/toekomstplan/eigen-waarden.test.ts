import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Onzekerheid, ONZEKERHEDEN } from "#toekomstplan/antwoorden/catalogus";
import { planBanden, planReeksen } from "#toekomstplan/banden";
import { eigenIn } from "#toekomstplan/eigen-waarden";
import { type Planvraag, planToekomst, type Vast } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";

const TREKKINGEN = { zaad: 1, trekkingen: 120 };
const vraagMet = (vast: Vast): Planvraag => ({
  uitgangspunten: UITGANGSPUNTEN,
  scenario: null,
  jaren: 6,
  motor: "cohort",
  vast,
});
const named = (sleutel: string) => ONZEKERHEDEN.find((each) => each.sleutel === sleutel)!;
/** The middle of what is assumed, with a range so many times as wide. */
const breder = ({ gebied, sleutel, p10, p50, p90 }: Onzekerheid, times: number): Vast => ({
  [gebied]: { [sleutel]: p50 },
  bereik: { [sleutel]: { p10: p50 - times * (p50 - p10), p90: p50 + times * (p90 - p50) } },
});
const breedte = (vast: Vast) => {
  const { p10, p90 } = planBanden(vraagMet(vast), TREKKINGEN).at(-1)!.bijdrageTotaal;
  return p90 - p10;
};

describe("own ranges in the futures (R-418)", () => {
  test("a wider own range gives a wider band, and a value that is certain a narrower one", () => {
    const assumed = breedte({});
    expect(breedte(breder(named("loonWsw"), 2.5))).toBeGreaterThan(assumed);
    expect(breedte({ geld: { loonWsw: named("loonWsw").p50 } })).toBeLessThan(assumed);
    // wages move with what the state pays: the range of an index counts in its own place among them
    expect(breedte(breder(named("loonindex"), 2.5))).toBeGreaterThan(assumed);
  });

  test("the range that is assumed gives the bands that are assumed, to the last bit", () => {
    for (const sleutel of ["loonWsw", "loonindex", "beschutUit"]) {
      const own = planReeksen(vraagMet(breder(named(sleutel), 1)), TREKKINGEN).waarden;
      expect(own).toStrictEqual(planReeksen(vraagMet({}), TREKKINGEN).waarden);
    }
  });

  test("with middle values an own value is its middle, whatever its range", () => {
    const value = named("beschutUit");
    const { bereik: _, ...certain } = breder(value, 1);
    expect(planToekomst(vraagMet(breder(value, 2)), null)).toStrictEqual(
      planToekomst(vraagMet(certain), null),
    );
  });

  test("what is drawn stays what it can be: a share up to 1, and above zero what lies there", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ONZEKERHEDEN.filter(({ p10 }) => p10 > 0)),
        fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true })),
        fc.nat(5_000),
        ({ gebied, sleutel, eenheid, p90 }, [low, high], trekking) => {
          const most = eenheid.startsWith("deel") ? 1 : p90 * 3;
          const p10 = low * most * 0.5;
          const p50 = p10 + high * (most - p10) * 0.5;
          const vast = { [gebied]: { [sleutel]: p50 }, bereik: { [sleutel]: { p10, p90: most } } };
          const drawn: Readonly<Record<string, number>> = eigenIn(vast, { zaad: 1, trekking })![gebied]!;
          expect(drawn[sleutel]).toBeGreaterThan(0);
          if (eenheid.startsWith("deel")) expect(drawn[sleutel]).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 200 },
    );
  });
});
