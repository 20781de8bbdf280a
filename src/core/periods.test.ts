import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { includes, overlap, type Period } from "#core/periods";

const START = isoDate("2026-01-01");
const day = (number: number) => addDays(START, number);

const aPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.nat({ max: 20 }), fc.option(fc.nat({ max: 10 })))
  .map(([first, length]) => ({
    startdatum: day(first),
    einddatum: length === null ? null : day(first + length),
  }));

test("both the first and the last day belong to a period", () => {
  const period = { startdatum: day(5), einddatum: day(7) };
  expect([4, 5, 7, 8].map((number) => includes(period, day(number)))).toEqual([false, true, true, false]);
});

test("two periods overlap exactly when some day belongs to both", () => {
  const days = Array.from({ length: 40 }, (_, number) => day(number));
  fc.assert(
    fc.property(aPeriod, aPeriod, (a, b) => {
      expect(overlap(a, b)).toBe(days.some((date) => includes(a, date) && includes(b, date)));
    }),
  );
});
