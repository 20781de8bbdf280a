import fc from "fast-check";
import { expect, test } from "vitest";
import { cos, exp, ln } from "#toekomstplan/reken";

/** How many of the smallest steps of a number lie between two of them. */
const steps = (a: number, b: number): number =>
  Math.abs(a - b) / (2 ** -52 * Math.max(Math.abs(a), 2 ** -1022));

test("they are those of the machine, but for the last bit of either", () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), (x) => {
      expect(steps(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 1e12, noNaN: true }), (x) => {
      expect(steps(ln(x), Math.log(x))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }), (x) => {
      expect(Math.abs(cos(x) - Math.cos(x))).toBeLessThanOrEqual(2 ** -52);
    }),
    { numRuns: 300 },
  );
});

test("the values that everything hangs on", () => {
  expect([exp(0), exp(1), ln(1), cos(0), cos(Math.PI)]).toEqual([1, Math.E, 0, 1, -1]);
});
