import fc from "fast-check";
import { expect, test } from "vitest";
import { type Band, band } from "#toekomstplan/waaier";

/** As it is written down: everything in order, and between two places in a straight line. */
function naively(waarden: readonly number[]): Band {
  const sorted = waarden.toSorted((a, b) => a - b);
  const at = (deel: number) => {
    const place = deel * (sorted.length - 1);
    const [low, rest] = [Math.floor(place), place % 1];
    return rest === 0 ? sorted[low]! : sorted[low]! * (1 - rest) + sorted[low + 1]! * rest;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}

test("a band is that of the values in order, also where many are the same (R-402)", () => {
  const values = fc.oneof(
    fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 60 }),
    fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 300 }),
  );
  fc.assert(
    fc.property(values, (drawn) => {
      const waarden = drawn.map((waarde) => waarde + 0); // no negative zero: it is the same place in order
      expect(band(Float64Array.from(waarden))).toEqual(naively(waarden));
    }),
    { numRuns: 300 },
  );
});

test("of eleven futures the second, the sixth and the tenth", () => {
  expect(band(Float64Array.from([7, 3, 11, 1, 9, 5, 2, 10, 4, 8, 6]))).toEqual({ p10: 2, p50: 6, p90: 10 });
  expect(() => band(new Float64Array())).toThrow(RangeError);
});
