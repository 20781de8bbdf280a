import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { kindgebondenBudget, leeftijdenInMaand } from "#regels/kindgebonden-budget";
import { GeenWaarde } from "#regels/parameter";

const budget = (
  jaar: number,
  leeftijden: readonly number[],
  inkomen: number,
  heeftPartner = false,
  vermogen = 0,
) =>
  kindgebondenBudget(
    { leeftijden, heeftPartner, toetsingsinkomenInCenten: cents(inkomen), vermogenInCenten: cents(vermogen) },
    isoDate(`${jaar}-01-01`),
  );

describe("golden amounts a year, from the text of the law (R-263)", () => {
  test.each<[number, readonly number[], number, boolean, number]>([
    [2026, [4], 29_736_00, false, 5_996_00],
    [2026, [4], 35_000_00, false, 5_595_94],
    [2025, [4], 28_406_00, false, 5_900_00],
    [2024, [4], 26_819_00, false, 5_916_00],
    [2026, [12, 15, 16, 17], 0, true, 4 * 2_580_00 + 2 * 724_00 + 2 * 964_00],
    [2025, [11, 12, 16], 37_545_00, true, 3 * 2_511_00 + 703_00 + 936_00],
    [2025, [11], 38_545_00, true, 2_511_00 - 71_00],
    [2026, [4], 39_141_00, true, 2_580_00],
    [2026, [4], 40_141_00, true, 2_580_00 - 76_00],
    [2026, [4], 200_000_00, false, 0],
  ])("%s, ages %j, income %s, partner %s: %s cent", (jaar, leeftijden, inkomen, heeftPartner, expected) => {
    expect(budget(jaar, leeftijden, inkomen, heeftPartner).perJaarInCenten).toBe(expected);
  });
});

test("without a child below 18 there is nothing, for a parent alone neither", () => {
  expect(budget(2026, [], 0).perJaarInCenten).toBe(0);
  expect(budget(2026, [18, 25], 0).perJaarInCenten).toBe(0);
  expect(budget(2026, [17, 18], 0).perJaarInCenten).toBe(2_580_00 + 964_00 + 3_416_00);
});

test("a child counts, and counts for more, from the month after its birth or birthday up to that of 18", () => {
  const geboren = [isoDate("2014-03-31"), isoDate("2008-03-31"), isoDate("2026-03-31")];
  const in2026 = (maand: string) => leeftijdenInMaand(geboren, isoDate(`2026-${maand}-01`));
  expect(in2026("03")).toEqual([11, 17]);
  expect(in2026("04")).toEqual([12, 0]);
});

test("a child born on the first of a month counts from the next month", () => {
  const geboren = [isoDate("2026-03-01")];
  expect(leeftijdenInMaand(geboren, isoDate("2026-03-15"))).toEqual([]);
  expect(leeftijdenInMaand(geboren, isoDate("2026-04-15"))).toEqual([0]);
});

test("too much wealth gives nothing", () => {
  expect(budget(2026, [4], 0, false, 146_011_00).perJaarInCenten).toBe(5_996_00);
  expect(budget(2026, [4], 0, false, 146_011_01)).toMatchObject({
    perJaarInCenten: 0,
    isBovenVermogensgrens: true,
  });
});

test.each([2023, 2027])("of %s no amounts are known, and none is guessed", (jaar) => {
  expect(() => budget(jaar, [4], 0)).toThrow(GeenWaarde);
});

test("the threshold with a partner is not known in 2024; the amounts of that year are to be checked", () => {
  expect(() => budget(2024, [4], 0, true)).toThrow(GeenWaarde);
  expect(budget(2024, [4], 0).stappen.at(-1)!.zekerheid).toBe("te controleren");
});

test("the steps name each amount with its article", () => {
  const { stappen } = budget(2026, [4, 13, 16], 35_000_00);
  expect(stappen.map(({ som }) => som)).toEqual([
    "3 × 2.580,00",
    "1 × 724,00",
    "1 × 964,00",
    "1 × 3.416,00",
    "5.264,00 × 7,6%",
    "12.844,00 − 400,064",
  ]);
  expect(stappen.every(({ bron }) => bron.startsWith("Wkb art."))).toBe(true);
});

const someIncome = fc.integer({ min: 0, max: 120_000_00 }).map((value) => value as Cents);
const someChildren = fc.array(fc.integer({ min: 0, max: 17 }), { maxLength: 5 });

test("more income never gives more and takes at most 7,6 cent of a euro; another child never gives less", () => {
  fc.assert(
    fc.property(someIncome, someIncome, someChildren, fc.boolean(), (a, b, kinderen, heeftPartner) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      const of = (inkomen: number, leeftijden: readonly number[]) =>
        budget(2026, leeftijden, inkomen, heeftPartner).perJaarInCenten;
      expect(of(low, kinderen)).toBeGreaterThanOrEqual(of(high, kinderen));
      expect(of(low, kinderen) - of(high, kinderen)).toBeLessThanOrEqual((high - low) * 0.076 + 1);
      expect(of(low, [...kinderen, 3])).toBeGreaterThanOrEqual(of(low, kinderen));
    }),
  );
});
