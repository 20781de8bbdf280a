import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { inForce, type Version } from "#core/parameters";

const versions: readonly Version<string>[] = [
  { from: isoDate("2025-01-01"), value: "first", source: "Stcrt. 1", zekerheid: "letterlijk" },
  { from: isoDate("2025-07-01"), value: "second", source: "Stcrt. 2", zekerheid: "afgeleid" },
];

test.each([
  ["2025-01-01", "first"],
  ["2025-06-30", "first"],
  ["2025-07-01", "second"],
  ["2030-01-01", "second"],
])("on %s the %s value is in force", (day, value) => {
  expect(inForce(versions, isoDate(day)).value).toBe(value);
});

test("before the first value a rule throws rather than guess", () => {
  expect(() => inForce(versions, isoDate("2024-12-31"))).toThrow("2024-12-31");
  expect(() => inForce([], isoDate("2026-01-01"))).toThrow(RangeError);
});

test("a quarter of an hour is exact in hundredths", () => {
  expect(hours(31.25)).toBe(3125);
  expect(hours(0.1) * 3).toBe(hours(0.3)); // which 0.1 * 3 is not
});
