import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { GeenWaarde } from "#regels/parameter";
import { zorgtoeslag } from "#regels/zorgtoeslag";

const toeslag = (jaar: number, inkomen: number, heeftPartner = false, vermogen = 0) =>
  zorgtoeslag(
    { toetsingsinkomenInCenten: cents(inkomen), heeftPartner, vermogenInCenten: cents(vermogen) },
    isoDate(`${jaar}-01-01`),
  );

/** As the tables show it. */
const inHeleEuros = (jaar: number, inkomen: number, heeftPartner = false) =>
  Math.floor(toeslag(jaar, inkomen, heeftPartner).perMaandInCenten / 100);

describe("the amounts of 2026 as published, metronieuws.nl quoting Rijksoverheid (R-263)", () => {
  test.each([
    [29_500_00, 129],
    [30_000_00, 126],
    [30_500_00, 120],
    [31_000_00, 114],
    [32_000_00, 103],
    [33_000_00, 91],
    [34_000_00, 80],
    [36_000_00, 57],
    [38_000_00, 34],
    [40_000_00, 11],
    [41_000_00, 0],
  ])("an income of %s cent gives € %s a month", (inkomen, expected) => {
    expect(inHeleEuros(2026, inkomen)).toBe(expected);
  });

  test("at most € 246 with a partner", () => {
    expect(inHeleEuros(2026, 0, true)).toBe(246);
  });
});

test("the highest amounts of 2025 as published: € 131 alone, € 250 with a partner", () => {
  expect([inHeleEuros(2025, 28_406_00), inHeleEuros(2025, 28_406_00, true)]).toEqual([131, 250]);
  // 2.112 − 1,896% × 28.406 = 1.573,42224, and 4.224 − 4,273% × 28.406 = 3.010,21162
  expect(toeslag(2025, 0).perJaarInCenten).toBe(1_573_42);
  expect(toeslag(2025, 0, true).perJaarInCenten).toBe(3_010_21);
});

test("above the threshold 13,7% of the income goes off, in 2025", () => {
  expect(toeslag(2025, 30_406_00).perJaarInCenten).toBe(1_299_42); // 274 less
});

test("too much wealth gives nothing, the limit itself still everything", () => {
  expect(toeslag(2026, 0, false, 146_011_00).perJaarInCenten).toBeGreaterThan(0);
  expect(toeslag(2026, 0, false, 146_011_01)).toMatchObject({
    perJaarInCenten: 0,
    isBovenVermogensgrens: true,
  });
  expect(toeslag(2026, 0, true, 184_633_00).perJaarInCenten).toBeGreaterThan(0);
});

test.each([2024, 2027])("of %s the percentages are not known, and none is guessed", (jaar) => {
  expect(() => toeslag(jaar, 20_000_00)).toThrow(GeenWaarde);
});

test("the steps tell the premium, the own share and the sources", () => {
  const { stappen } = toeslag(2026, 31_736_00, true);
  expect(stappen.map(({ som }) => som)).toEqual([
    "2 × 2.119,00",
    "29.736,00 × 4,289%",
    "2.000,00 × 13,73%",
    "4.238,00 − 1.549,97704",
  ]);
  expect(stappen.every(({ bron }) => bron.startsWith("Wzt art."))).toBe(true);
});

const someIncome = fc.integer({ min: 0, max: 80_000_00 }).map((value) => value as Cents);

test("more income never gives more, and takes at most 13,73 cent of a euro", () => {
  fc.assert(
    fc.property(someIncome, someIncome, fc.boolean(), (a, b, heeftPartner) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      const minder =
        toeslag(2026, low, heeftPartner).perJaarInCenten - toeslag(2026, high, heeftPartner).perJaarInCenten;
      expect(minder).toBeGreaterThanOrEqual(0);
      expect(minder).toBeLessThanOrEqual((high - low) * 0.1373 + 1);
    }),
  );
});
