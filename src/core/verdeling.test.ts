import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "#core/money";
import { verdeel } from "#core/verdeling";

const bedrag = fc.integer({ min: -1e12, max: 1e12 }).map((amount) => cents(amount));
const gewichten = fc
  .array(fc.nat({ max: 1e9 }), { minLength: 1, maxLength: 12 })
  .filter((weights) => weights.some((weight) => weight > 0));

describe("an amount divided by weights (R-310)", () => {
  test("the cents that are left go to who lost most by rounding down, the first where that is equal", () => {
    expect(verdeel(cents(100), [1, 1, 1])).toEqual([34, 33, 33]);
    expect(verdeel(cents(1000), [1, 2, 3, 1])).toEqual([143, 286, 428, 143]);
    expect(verdeel(cents(-100), [1, 1, 1])).toEqual([-34, -33, -33]);
    expect(verdeel(cents(5), [0, 7])).toEqual([0, 5]);
  });

  test("the parts add up to the cent", () => {
    fc.assert(
      fc.property(bedrag, gewichten, (totaal, weights) => {
        const sum = verdeel(totaal, weights).reduce((total, part) => total + part, 0);
        expect(sum).toBe(totaal);
      }),
    );
  });

  test("each part is less than a cent away from its exact share, and nothing for no weight", () => {
    fc.assert(
      fc.property(bedrag, gewichten, (totaal, weights) => {
        const sum = BigInt(weights.reduce((total, weight) => total + weight, 0));
        for (const [at, part] of verdeel(totaal, weights).entries()) {
          const away = BigInt(part) * sum - BigInt(totaal) * BigInt(weights[at]!);
          expect(away > -sum && away < sum).toBe(true);
          if (weights[at] === 0) expect(part).toBe(0);
        }
      }),
    );
  });

  test("a larger weight never gets less", () => {
    fc.assert(
      fc.property(bedrag, gewichten, (totaal, weights) => {
        const parts = verdeel(totaal, weights).map(Math.abs);
        for (const [a, one] of weights.entries())
          for (const [b, other] of weights.entries())
            if (one > other) expect(parts[a]!).toBeGreaterThanOrEqual(parts[b]!);
      }),
    );
  });

  test("who has no weights, or weights that are no counts, is told so", () => {
    for (const weights of [[], [0, 0], [-1, 2], [0.5, 1], [Number.NaN]])
      expect(() => verdeel(cents(1), weights)).toThrow(RangeError);
  });
});
