import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { shownAmount } from "./amounts.ts";
import { nextWorkday } from "./first-day.ts";
import { lawLink } from "./sources.ts";

const plain = (exact: string) => {
  const { amount, isRounded } = shownAmount(exact);
  return [amount.replace("\u00a0", " "), isRounded];
};

test.each([
  ["2337.00", ["€ 2.337,00", false]],
  ["2523.96", ["€ 2.523,96", false]],
  ["1009.584", ["€ 1.009,58", true]],
  ["1108.29888", ["€ 1.108,30", true]],
  ["0.005", ["€ 0,01", true]],
  ["999.999", ["€ 1.000,00", true]],
  ["12.5", ["€ 12,50", false]],
  ["12.500", ["€ 12,50", false]],
])("a step of %s euro is shown in cents, and says when that is rounded (R-184)", (exact, shown) => {
  expect(plain(exact)).toEqual(shown);
});

test.each([
  ["WML art. 8, Stcrt. 2026, 16505", "https://wetten.overheid.nl/jci1.3:c:BWBR0002638&artikel=8"],
  ["Pw art. 10d lid 4", "https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=10d&lid=4"],
  ["Regeling loonkostensubsidie Participatiewet 2021, art. 1", undefined],
])("the source %s leads to its article", (bron, link) => {
  expect(lawLink(bron)).toBe(link);
});

test.each([
  ["2026-11-20", "2026-11-23", "a Friday is followed by Monday"],
  ["2026-11-22", "2026-11-23", "a Sunday is followed by Monday"],
  ["2026-11-23", "2026-11-24", "the first day is not today"],
  ["2026-12-24", "2026-12-28", "Christmas falls on Friday and Saturday"],
  ["2026-12-31", "2027-01-04", "New Year is a Friday"],
  ["2027-03-25", "2027-03-26", "Good Friday is an ordinary working day"],
  ["2027-03-26", "2027-03-30", "Easter Monday"],
  ["2027-05-05", "2027-05-07", "Ascension Day"],
  ["2027-05-14", "2027-05-18", "Whit Monday"],
  ["2027-04-26", "2027-04-28", "King's Day"],
  ["2031-04-25", "2031-04-28", "King's Day would be a Sunday, so it is the Saturday before"],
  ["2025-05-02", "2025-05-06", "Liberation Day is free once in five years"],
  ["2026-05-04", "2026-05-05", "and an ordinary day in the other years"],
])("after %s the next working day is %s: %s", (day, next) => {
  expect(nextWorkday(isoDate(day))).toBe(next);
});
