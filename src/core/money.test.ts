import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents, exactly, type Fraction, inEuros, multiply, percent, round, times, WHOLE } from "#core/money";

test.each([0.5, Number.NaN, Infinity, 2 ** 53])("%s is not a whole number of cents", (value) => {
  expect(() => cents(value)).toThrow(RangeError);
});

test.each([
  [23.5, 235_000],
  [39.5, 395_000],
  [0.0001, 1],
  [100, WHOLE],
])("%s%% is exact in millionths", (value, millionths) => {
  expect(percent(value)).toBe(millionths);
});

describe("half a cent rounds away from zero", () => {
  test.each([
    [1, 1],
    [3, 2],
    [-1, -1],
    [-3, -2],
  ])("%s half cents", (halves, expected) => {
    expect(times(cents(halves), [1, 2])).toBe(expected);
  });
});

const someCents = fc.maxSafeInteger().map((value) => cents(value % 10 ** 12));
const aFraction = fc.tuple(fc.integer({ min: 0, max: WHOLE * 2 }), fc.integer({ min: 1, max: WHOLE }));
const someFractions = fc.array<Fraction>(aFraction, { maxLength: 4 });

/** Rounding said once more, as plainly as it can be: the whole cents, and one more from half a cent on. */
function specification(amount: number, fractions: readonly Fraction[]): bigint {
  const top = fractions.reduce((product, [numerator]) => product * BigInt(numerator), BigInt(amount));
  const bottom = fractions.reduce((product, [, denominator]) => product * BigInt(denominator), 1n);
  const size = top < 0n ? -top : top;
  const whole = size / bottom;
  const rounded = (size % bottom) * 2n >= bottom ? whole + 1n : whole;
  return top < 0n ? -rounded : rounded;
}

test("a product is rounded once, whatever the factors (R-302)", () => {
  fc.assert(
    fc.property(someCents, someFractions, (amount, fractions) => {
      const expected = specification(amount, fractions);
      fc.pre(Number.isSafeInteger(Number(expected)));
      expect(BigInt(times(amount, ...fractions))).toBe(expected);
    }),
  );
});

test("the order of the factors does not change the outcome", () => {
  fc.assert(
    fc.property(someCents, someFractions, (amount, fractions) => {
      const forwards = multiply(exactly(amount), ...fractions);
      expect(multiply(exactly(amount), ...fractions.toReversed())).toEqual(forwards);
    }),
  );
});

test("an amount beyond what a number can hold is refused, not cut off", () => {
  expect(() => round(multiply(exactly(cents(2 ** 53 - 1)), [2, 1]))).toThrow(RangeError);
});

test.each([
  [2_337_00, [], "2337.00"],
  [2_523_96, [[400_000, WHOLE]], "1009.584"],
  [100_00, [[1, 3]], "33.333333"],
  [-5, [], "-0.05"],
  [0, [], "0.00"],
] as const)("%s cents times %j is shown in full: %s", (amount, fractions, text) => {
  expect(inEuros(multiply(exactly(cents(amount)), ...fractions))).toBe(text);
});
