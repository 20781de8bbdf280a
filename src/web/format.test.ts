import { expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import * as format from "./format.ts";

test("an amount keeps its euro sign on the same line and counts in cents", () => {
  expect(format.euros(cents(110_830))).toBe("€\u00a01.108,30");
  expect(format.euros(cents(-250))).toBe("€\u00a0\u22122,50");
  expect(format.wholeEuros(cents(110_830))).toBe("€\u00a01.108");
  expect(format.millions(cents(130_000_000))).toBe("€\u00a01,3 miljoen");
});

test("a step of a calculation shows every digit and rounds nothing", () => {
  expect(format.exactEuros("1108.29888")).toBe("€\u00a01.108,29888");
  expect(format.exactEuros("2337")).toBe("€\u00a02.337,00");
  expect(format.exactEuros("-1234567.5")).toBe("\u2212€\u00a01.234.567,50");
});

test("a difference always shows its sign, with a real minus", () => {
  expect([12, -3, 0].map((value) => format.signed(value))).toEqual(["+12", "\u22123", "0"]);
});

test("a date in a list names its year only when it is another year, and never breaks over two lines", () => {
  expect(format.shortDate("2026-11-24", "2026-12-01")).toBe("24\u00a0nov");
  expect(format.shortDate("2025-03-01", "2026-12-01")).toBe("1\u00a0mrt\u00a02025");
  expect(format.longDate("2026-11-24")).toBe("24\u00a0november\u00a02026");
});

test("a moment is shown on the Dutch clock, summer and winter", () => {
  expect(format.time("2026-07-01T12:30:00Z")).toBe("14.30 uur");
  expect(format.dateAndTime("2026-12-31T23:30:00Z")).toBe("1 januari 2027 om 0.30 uur");
});

test("a near day is said in words", () => {
  const today = isoDate("2026-11-24");
  const said = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-21"].map((day) =>
    format.relativeDay(isoDate(day), today),
  );
  expect(said).toEqual(["gisteren", "vandaag", "morgen", "over 2 dagen", "3 dagen geleden"]);
});

test.for([
  ["1.450,50", 1450.5, "points group thousands, a comma starts the decimals"],
  [" 32 ", 32, "spaces around it do not matter"],
  ["€ 1.450", 1450, "a euro sign may be typed along"],
  ["7.5", 7.5, "a point that groups nothing is a decimal point"],
  ["paar dagen", null, "words are no number"],
  ["", null, "nothing is no number"],
] as const)("%s is read as %s: %s", ([typed, value]) => {
  expect(format.numberFrom(typed)).toBe(value);
});

test("initials skip the small words of a name", () => {
  expect(["Yonas Berhanu", "Saar van Buuren", "Ilse"].map(format.initialsOf)).toEqual(["YB", "SB", "I"]);
});
