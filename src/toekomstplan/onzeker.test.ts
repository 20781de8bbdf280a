import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Onzeker, trek } from "#toekomstplan/onzeker";
import { toeval } from "#toekomstplan/toeval";

const aValue = (rest: Partial<Onzeker>): Onzeker => ({
  naam: "loonkosten",
  eenheid: "euro",
  p50: 40,
  p10: 30,
  p90: 60,
  verdeling: "driehoek",
  bron: { label: "aanname", ref: "voorbeeld", datum: "2026" },
  ...rest,
});
const N = 40_000;
const drawn = (onzeker: Onzeker) =>
  Array.from({ length: N }, (_, n) => trek(onzeker, toeval(7, n, 1, 0), toeval(7, n, 1, 1))).toSorted(
    (a, b) => a - b,
  );

describe.each(["driehoek", "normaal", "lognormaal"] as const)("a range as %s", (verdeling) => {
  test("one in ten lies below its P10, half below its middle, one in ten above its P90 (R-402)", () => {
    const values = drawn(aValue({ verdeling }));
    const below = (limit: number) => values.filter((value) => value < limit).length / N;
    expect(Math.abs(below(30) - 0.1)).toBeLessThan(0.006);
    expect(Math.abs(below(40) - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(below(60) - 0.9)).toBeLessThan(0.006);
  });

  test("a range that does not lie around its middle is refused, and none at all too", () => {
    expect(() => trek(aValue({ verdeling, p10: 41 }), 0.2, 0.2)).toThrow(RangeError);
    expect(() => trek(aValue({ verdeling, p90: 39 }), 0.2, 0.2)).toThrow(RangeError);
    const { p10: _, ...without } = aValue({ verdeling });
    expect(() => trek(without, 0.2, 0.2)).toThrow(RangeError);
  });
});

test("a triangle grows with its number, and keeps within its ends", () => {
  const u = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
  fc.assert(
    fc.property(u, u, (a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      expect(trek(aValue({}), low, 0)).toBeLessThanOrEqual(trek(aValue({}), high, 0));
    }),
  );
  const ends = 1 - Math.sqrt(0.2);
  expect(trek(aValue({}), 0, 0)).toBeCloseTo(40 - 10 / ends, 10);
  expect(trek(aValue({}), 1 - 1e-15, 0)).toBeCloseTo(40 + 20 / ends, 5);
});

test("a lognormal range lies above zero, and what is fixed stays what it is", () => {
  expect(() => trek(aValue({ verdeling: "lognormaal", p10: 0 }), 0.2, 0.2)).toThrow(RangeError);
  expect(drawn(aValue({ verdeling: "lognormaal" }))[0]).toBeGreaterThan(0);
  expect(trek(aValue({ verdeling: "vast" }), 0.9, 0.3)).toBe(40);
});
