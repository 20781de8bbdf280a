import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { dutchDate, dutchDecimal, dutchFactor, dutchPercent } from "#core/dutch";
import { percent } from "#core/money";

test.each([
  ["2523.96", "2.523,96"],
  ["1108.29888", "1.108,29888"],
  ["1234567.00", "1.234.567,00"],
  ["-1234.5", "-1.234,5"],
  [32, "32"],
  [31.25, "31,25"],
])("%s is written as %s", (value, text) => {
  expect(dutchDecimal(value)).toBe(text);
});

test("a rate is written without the noise of floating point", () => {
  expect([23.5, 8, 39.5, 0, 70].map((value) => dutchPercent(percent(value)))).toEqual([
    "23,5%",
    "8%",
    "39,5%",
    "0%",
    "70%",
  ]);
  expect(dutchFactor(percent(123.5))).toBe("1,235");
  expect(dutchFactor(percent(108))).toBe("1,08");
});

test("a date is written with the name of the month", () => {
  expect(dutchDate(isoDate("2026-07-01"))).toBe("1 juli 2026");
  expect(dutchDate(isoDate("2026-12-31"))).toBe("31 december 2026");
});
