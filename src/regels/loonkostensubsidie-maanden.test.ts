import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { percent, times, type Rate } from "#core/money";
import { loonkostensubsidie, type LksVraag } from "#regels/loonkostensubsidie";
import { loonkostensubsidieMaanden } from "#regels/loonkostensubsidie-maanden";

const vraag: LksVraag = {
  startdatum: isoDate("2025-10-16"),
  loonwaarde: percent(60),
  urenPerWeek: hours(32),
  voltijdUren: hours(36),
};
const maanden = (over: Partial<LksVraag>, laatsteDag: string) =>
  loonkostensubsidieMaanden({ ...vraag, ...over }, isoDate(laatsteDag));

describe("a placement month by month over a year boundary (R-302)", () => {
  const found = maanden({}, "2026-03-10");

  test("has one line for each calendar month, cut off at the first and the last day", () => {
    expect(found.map(({ maand, vanaf, tot }) => [maand, vanaf, tot])).toEqual([
      ["2025-10", "2025-10-16", "2025-10-31"],
      ["2025-11", "2025-11-01", "2025-11-30"],
      ["2025-12", "2025-12-01", "2025-12-31"],
      ["2026-01", "2026-01-01", "2026-01-31"],
      ["2026-02", "2026-02-01", "2026-02-28"],
      ["2026-03", "2026-03-01", "2026-03-10"],
    ]);
  });

  test("pays a whole month its amount, and the first and last by their days", () => {
    // 2.246,40 of July 2025 gives 1.065,33 a month; 2.294,40 of January 2026 gives 1.088,10
    expect(found.map(({ bedragInCenten }) => bedragInCenten)).toEqual([
      549_85, // 1.065,33 × 16 ÷ 31 = 549,8477
      1_065_33,
      1_065_33,
      1_088_10,
      1_088_10,
      351_00, // 1.088,10 × 10 ÷ 31
    ]);
  });
});

test("the flat rate turns into the measured loonwaarde in the middle of a month", () => {
  const found = maanden(
    {
      startdatum: isoDate("2026-01-15"),
      loonwaarde: "forfaitair",
      nieuweLoonwaarden: [{ vanaf: isoDate("2026-07-15"), loonwaarde: percent(60) }],
    },
    "2026-07-31",
  );
  expect(found.at(-1)!.delen).toEqual([
    { vanaf: "2026-07-01", tot: "2026-07-14", dagen: 14, dagenInMaand: 31, bedragPerMaandInCenten: 1_360_12 },
    { vanaf: "2026-07-15", tot: "2026-07-31", dagen: 17, dagenInMaand: 31, bedragPerMaandInCenten: 1_088_10 },
  ]);
  expect(found.at(-1)!.bedragInCenten).toBe(1_210_95); // (1.360,12 × 14 + 1.088,10 × 17) ÷ 31 = 1.210,9477
});

test("months without a published wage are unknown, to the last one", () => {
  const found = maanden({ startdatum: isoDate("2026-11-01") }, "2027-02-28");
  expect(found.map(({ maand, bedragInCenten }) => [maand, bedragInCenten])).toEqual([
    ["2026-11", 1_108_30],
    ["2026-12", 1_108_30],
    ["2027-01", null],
    ["2027-02", null],
  ]);
});

test("months after the flat rate without a measured loonwaarde are unknown, the month it ends in as well", () => {
  const found = maanden({ startdatum: isoDate("2026-01-15"), loonwaarde: "forfaitair" }, "2026-08-31");
  expect(found.slice(-3).map(({ bedragInCenten }) => bedragInCenten)).toEqual([1_360_12, null, null]);
});

test("a day more never costs less, and the days of a month add up to the month", () => {
  const start = isoDate("2025-01-01");
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 700 }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 1_000_000 }),
      (offset, length, loonwaarde) => {
        const startdatum = addDays(start, offset % 365);
        const laatsteDag = addDays(startdatum, length % 365);
        const asked = { ...vraag, startdatum, loonwaarde: loonwaarde as Rate };
        const sum = (tot: typeof laatsteDag) =>
          loonkostensubsidieMaanden(asked, tot).reduce((total, m) => total + m.bedragInCenten!, 0);
        expect(sum(addDays(laatsteDag, 1))).toBeGreaterThanOrEqual(sum(laatsteDag));
        for (const { delen, bedragInCenten, vanaf, tot } of loonkostensubsidieMaanden(asked, laatsteDag)) {
          const whole = vanaf.endsWith("-01") && addMonths(vanaf, 1) === addDays(tot, 1);
          const perMaand = loonkostensubsidie(asked, vanaf).bedragInCenten;
          const dagen = delen.reduce((total, deel) => total + deel.dagen, 0);
          expect(bedragInCenten).toBe(whole ? perMaand : times(perMaand, [dagen, delen[0]!.dagenInMaand]));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("a job that ends on the first of a month has one day in it", () => {
  const found = maanden({}, "2026-03-01").at(-1)!;
  expect([found.maand, found.delen[0]!.dagen, found.bedragInCenten]).toEqual(["2026-03", 1, 35_10]);
});
