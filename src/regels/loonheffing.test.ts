import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { loonheffing } from "#regels/loonheffing";
import { GeenWaarde } from "#regels/parameter";
import { landelijk } from "#regels/register";

/** The published tables are not part of the repository: where they are at hand they are checked whole. */
const TABELLEN = "../shared/reference";

const heffing = (dag: string, maandloonInCenten: number, metKorting = true) =>
  loonheffing({ maandloonInCenten: cents(maandloonInCenten), metKorting }, isoDate(dag));

describe("the published white month table, row by row (R-263)", () => {
  test.for([2024, 2025, 2026])("%s, every row up to € 6.000, to the cent", (jaar, { skip }) => {
    const file = `${TABELLEN}/loonheffing-maand-${jaar}.csv`;
    skip(!existsSync(file), `the published table ${file} is not here`);
    const rows = readFileSync(file, "utf8").trim().split("\n").slice(1);
    const expected = rows.map((row) => row.split(",").map((cell) => Math.round(Number(cell) * 100)));
    expect(expected.length).toBe(667);
    const found = expected.map(([loon = 0]) => {
      const met = heffing(`${jaar}-07-01`, loon);
      const zonder = heffing(`${jaar}-07-01`, loon, false);
      return [loon, zonder.loonheffingInCenten, met.loonheffingInCenten, met.arbeidskortingInCenten];
    });
    expect(found).toEqual(expected);
  });

  test.each([
    ["2024", 1_102_50, 1_17, 126_25, 407_58],
    ["2024", 1_800_00, 39_75, 345_50, 665_42],
    ["2024", 2_200_50, 108_92, 433_17, 813_50],
    ["2025", 900_00, 0, 66_67, 322_33],
    ["2025", 999_00, 21_67, 80_50, 357_83],
    ["2025", 1_296_00, 42_17, 166_33, 464_17],
    ["2025", 1_602_00, 59_92, 258_25, 573_83],
    ["2025", 1_800_00, 71_33, 317_75, 644_75],
    ["2025", 2_002_50, 83_08, 378_50, 717_25],
    ["2025", 2_200_50, 97_25, 435_25, 788_17],
    ["2025", 2_398_50, 165_58, 439_75, 859_08],
    ["2026", 900_00, 0, 62_17, 321_75],
    ["2026", 999_00, 13_83, 83_67, 357_08],
    ["2026", 1_296_00, 27_92, 175_75, 463_25],
    ["2026", 1_602_00, 42_50, 270_58, 572_67],
    ["2026", 1_800_00, 51_92, 332_00, 643_50],
    ["2026", 2_002_50, 61_42, 394_83, 715_83],
    ["2026", 2_200_50, 84_50, 442_58, 786_67],
    ["2026", 2_398_50, 151_33, 446_50, 857_42],
  ] as const)(
    "%s: %s cent gives %s, arbeidskorting %s, without credits %s",
    (jaar, loon, met, ak, zonder) => {
      const found = heffing(`${jaar}-01-01`, loon);
      expect([found.loonheffingInCenten, found.arbeidskortingInCenten]).toEqual([met, ak]);
      const without = heffing(`${jaar}-01-01`, loon, false);
      expect([without.loonheffingInCenten, without.arbeidskortingInCenten]).toEqual([zonder, 0]);
    },
  );
});

test.each([
  [509_95, 0, 509_95],
  [764_92, 0, 764_92],
  [1_019_89, 14_67, 1_005_22],
  [1_274_87, 26_92, 1_247_95],
  [1_529_84, 38_83, 1_491_01],
  [1_784_81, 51_00, 1_733_81],
  [2_039_79, 63_17, 1_976_62],
  [2_294_76, 114_92, 2_179_84],
])("minimum wage of January 2026, %s cent gross: tax %s, net %s", (bruto, expected, netto) => {
  const found = heffing("2026-01-01", bruto);
  expect([found.loonheffingInCenten, found.nettoInCenten]).toEqual([expected, netto]);
});

test("a wage between two rows pays as the lower one, and no less than the row before", () => {
  expect(heffing("2026-01-01", 999_00).loonheffingInCenten).toBe(13_83);
  expect(heffing("2026-01-01", 1_003_49).loonheffingInCenten).toBe(13_83);
  expect(heffing("2026-01-01", 998_99).tabelloonInCenten).toBe(994_50);
  expect(heffing("2026-01-01", 1_003_50).tabelloonInCenten).toBe(1_003_50);
});

test("a benefit after work gives no arbeidskorting, and says that this is to be checked", () => {
  const vraag = { maandloonInCenten: cents(1_500_00), metKorting: true, isUitkering: true };
  const found = loonheffing(vraag, isoDate("2026-01-01"));
  expect(found.arbeidskortingInCenten).toBe(0);
  expect(found.loonheffingInCenten).toBeGreaterThan(heffing("2026-01-01", 1_500_00).loonheffingInCenten);
  expect(found.stappen.at(-1)!.zekerheid).toBe("te controleren");
});

test.each(["2023-12-31", "2027-01-01"])("on %s there is no table, and none is guessed", (dag) => {
  expect(() => heffing(dag, 1_000_00)).toThrow(GeenWaarde);
});

test("a wage below zero is refused", () => {
  expect(() => heffing("2026-01-01", -1)).toThrow(RangeError);
});

test("the highest wages lose the credits and pay the third bracket", () => {
  const found = heffing("2026-01-01", 15_003_00);
  expect(found.arbeidskortingInCenten).toBe(0);
  // 180.036 a year: 13.900,67 + 14.852,35 down to euros, and 49,5% of 101.610
  expect(found.loonheffingInCenten).toBe(Math.round((13_900_00 + 14_852_00 + 50_296_00) / 12));
});

test("the steps tell the year, the credits and their sources", () => {
  const { stappen } = heffing("2026-01-01", 1_800_00);
  expect(stappen.map(({ naam, bedrag }) => [naam, bedrag])).toEqual([
    ["Loon volgens de tabel", "1800.00"],
    ["Belasting en premie over een jaar", "7722.00"],
    ["Algemene heffingskorting", "3115.00"],
    ["Arbeidskorting", "3984.00"],
    ["Loonheffing", "51.92"],
  ]);
  expect(stappen.every(({ bron }) => bron !== "")).toBe(true);
});

const somewage = fc.integer({ min: 0, max: 12_000_00 }).map((value) => value as Cents);
const someday = fc.constantFrom("2024-03-01", "2025-03-01", "2026-03-01").map(isoDate);

test("net never exceeds gross, tax never falls below zero, and credits never raise the tax", () => {
  fc.assert(
    fc.property(somewage, someday, (maandloonInCenten, dag) => {
      const met = loonheffing({ maandloonInCenten, metKorting: true }, dag, landelijk);
      const zonder = loonheffing({ maandloonInCenten, metKorting: false }, dag, landelijk);
      expect(met.loonheffingInCenten).toBeGreaterThanOrEqual(0);
      expect(met.nettoInCenten).toBeLessThanOrEqual(maandloonInCenten);
      expect(met.loonheffingInCenten).toBeLessThanOrEqual(zonder.loonheffingInCenten);
      expect(met.nettoInCenten + met.loonheffingInCenten).toBe(maandloonInCenten);
    }),
  );
});
