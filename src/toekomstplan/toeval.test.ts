import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normaal, toeval } from "#toekomstplan/toeval";

const series = (aantal: number, at: (n: number) => number) => Array.from({ length: aantal }, (_, n) => at(n));
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const PLAATSEN = {
  trekking: (n: number) => toeval(1, n, 5, 0),
  wie: (n: number) => toeval(1, 5, n, 0),
  keer: (n: number) => toeval(1, 5, 5, n),
  zaad: (n: number) => toeval(n, 5, 5, 5),
};
const N = 100_000;

describe.each(Object.entries(PLAATSEN))("along %s", (_, at) => {
  const values = series(N, at);

  test("every tenth holds a tenth, and neighbours do not depend on each other (R-402)", () => {
    const tenths = Array.from<number>({ length: 10 }).fill(0);
    for (const value of values) tenths[Math.floor(value * 10)]! += 1;
    const chiSquare = tenths.reduce((sum, count) => sum + (count - N / 10) ** 2 / (N / 10), 0);
    expect(chiSquare).toBeLessThan(33.7); // one in ten thousand with nine degrees of freedom
    const together = mean(values.slice(1).map((value, at) => (value - 0.5) * (values[at]! - 0.5)));
    expect(Math.abs(together) * 12 * Math.sqrt(N)).toBeLessThan(4);
  });
});

test("the same place has the same number, and it lies from 0 up to 1", () => {
  const whole = fc.integer({ min: 0, max: 2 ** 31 });
  fc.assert(
    fc.property(whole, whole, whole, fc.nat(1000), (zaad, trekking, wie, keer) => {
      const value = toeval(zaad, trekking, wie, keer);
      expect(value).toBe(toeval(zaad, trekking, wie, keer));
      expect(value >= 0 && value < 1).toBe(true);
    }),
  );
});

test("these are the numbers everywhere: a plan that was shared is computed again as it was", () => {
  expect([toeval(0, 0, 0, 0), toeval(1, 2, 3, 4), toeval(2 ** 31, 1, 1, 1)]).toMatchInlineSnapshot(`
    [
      0.5372956956925166,
      0.1299035927973209,
      0.6427076660545943,
    ]
  `);
});

test("normal numbers have mean 0, spread 1, and 80% between the P10 and the P90", () => {
  const values = series(N, (n) => normaal(toeval(1, n, 0, 0), toeval(1, n, 0, 1)));
  expect(Math.abs(mean(values))).toBeLessThan(0.013);
  expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
  const inside = values.filter((value) => Math.abs(value) < 1.2815515655).length / N;
  expect(Math.abs(inside - 0.8)).toBeLessThan(0.005);
});
