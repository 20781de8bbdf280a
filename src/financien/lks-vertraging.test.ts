import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "#core/money";
import { lksVertraging, type Lksjaar } from "#financien/lks-vertraging";

const jaar = (jaar: number, a: number, b: number): Lksjaar => ({
  jaar,
  lasten: { Amersfoort: cents(a), Baarn: cents(b) },
  landelijk: cents(1_000_00),
  macrobudget: cents(1_000_00),
});

describe("the money for loonkostensubsidie comes a year later (R-302)", () => {
  test("who places more people pays first", () => {
    const lines = lksVertraging([
      jaar(2024, 100_00, 50_00),
      jaar(2025, 150_00, 50_00),
      jaar(2026, 150_00, 40_00),
    ]);
    const of = (gemeente: string) =>
      lines
        .filter((line) => line.gemeente === gemeente)
        .map(({ budget, verschil, voorgeschoten }) => [budget, verschil, voorgeschoten]);
    expect(of("Amersfoort")).toEqual([
      [null, null, null],
      [100_00, -50_00, -50_00],
      [150_00, 0, -50_00],
    ]);
    expect(of("Baarn")).toEqual([
      [null, null, null],
      [50_00, 0, 0],
      [50_00, 10_00, 10_00],
    ]);
  });

  test("nothing is lost or made: where payments stay equal and the budget is what is paid, nothing is advanced", () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 1e8 }),
        fc.nat({ max: 1e8 }),
        fc.integer({ min: 1, max: 1e9 }),
        (a, b, others) => {
          const landelijk = cents(a + b + others);
          const years = [2024, 2025, 2026].map((jaar) => ({
            jaar,
            lasten: { a: cents(a), b: cents(b) },
            landelijk,
            macrobudget: landelijk,
          }));
          for (const { verschil } of lksVertraging(years)) expect(verschil ?? 0).toBe(0);
        },
      ),
    );
  });

  test("a missing year, or more than the country paid, is refused", () => {
    expect(() => lksVertraging([jaar(2024, 1, 1), jaar(2026, 1, 1)])).toThrow(
      "A year is missing before 2026",
    );
    expect(() => lksVertraging([jaar(2024, 900_00, 200_00), jaar(2025, 1, 1)])).toThrow(RangeError);
  });
});
