import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { huurtoeslag, type Huurtoeslagvraag } from "#regels/huurtoeslag";
import { GeenWaarde, waarde } from "#regels/parameter";
import { aangevuld, landelijk } from "#regels/register";

const DAG = isoDate("2026-01-01");
const ALLEEN: Huurtoeslagvraag = {
  huurInCenten: cents(650_00),
  personen: 1,
  toetsingsinkomenInCenten: cents(20_000_00),
};

const toeslag = (vraag: Partial<Huurtoeslagvraag> = {}) => huurtoeslag({ ...ALLEEN, ...vraag }, DAG);
const vast = (bedrag: number) => ({ van: bedrag, tot: bedrag });

describe("2026, income below the minimum-inkomensijkpunt (R-263)", () => {
  test.each<[string, Partial<Huurtoeslagvraag>, number]>([
    ["rent 650,00 alone", {}, 334_20],
    ["rent 713,02 alone", { huurInCenten: cents(713_02) }, 375_16],
    ["the highest rent alone: and 40% of 219,91", { huurInCenten: cents(932_93) }, 463_13],
    ["a rent above the highest does not exclude", { huurInCenten: cents(1_200_00) }, 463_13],
    ["rent 498,20 alone", { huurInCenten: cents(498_20) }, 235_53],
    ["a rent below the own share", { huurInCenten: cents(262_67) }, 0],
    ["rent 650,00 with two", { personen: 2 }, 336_01],
    [
      "rent 764,14 with three: 237,34 and 65% of 265,94",
      { personen: 3, huurInCenten: cents(764_14) },
      410_20,
    ],
    ["18 to 20 years: at most 498,20", { isJonger21: true }, 235_53],
  ])("%s", (_, vraag, expected) => {
    expect(toeslag(vraag)).toMatchObject({ perMaand: vast(expected), bronOntbreekt: false });
  });
});

test("for more than one person the third part is not sure: a range", () => {
  const { perMaand } = toeslag({ personen: 2, huurInCenten: cents(932_93) });
  expect(perMaand).toEqual({ van: 376_97, tot: 464_94 });
});

test("above bijstand level the ijkpunt that was not found makes a range, and the steps say so", () => {
  const { perMaand, bronOntbreekt, stappen } = toeslag({ toetsingsinkomenInCenten: cents(25_000_00) });
  expect(bronOntbreekt).toBe(true);
  // 27% of 3.325 and of 1.375, a twelfth
  expect(perMaand).toEqual({ van: 334_20 - 74_81, tot: 334_20 - 30_94 });
  expect(stappen.at(-1)).toMatchObject({ zekerheid: "te controleren" });
  expect(stappen.at(-1)!.toelichting).toContain("bron ontbreekt");
});

test("once the ijkpunt is in the register the amount is exact", () => {
  const register = aangevuld(landelijk, [
    { sleutel: "huurtoeslag.ijkpunt.alleen", waarde: waarde("2026-01-01", 22_000_00, "Stcrt. 2025, 99999") },
  ]);
  const found = huurtoeslag({ ...ALLEEN, toetsingsinkomenInCenten: cents(25_000_00) }, DAG, register);
  expect(found).toMatchObject({ perMaand: vast(334_20 - 67_50), bronOntbreekt: false });
});

test("with more persons 22% of the income goes off", () => {
  const { perMaand } = toeslag({ personen: 2, toetsingsinkomenInCenten: cents(30_950_00) });
  expect(perMaand).toEqual({ van: 336_01 - 50_42, tot: 336_01 - 2_75 });
});

test("too much wealth gives nothing; of a couple the limit is not known", () => {
  expect(toeslag({ vermogenInCenten: cents(38_479_00) }).perMaand.tot).toBe(334_20);
  expect(toeslag({ vermogenInCenten: cents(38_479_01) }).perMaand).toEqual(vast(0));
  expect(toeslag({ vermogenInCenten: cents(38_479_00), heeftPartner: true, personen: 2 }).perMaand.tot).toBe(
    336_01,
  );
  const samen = { vermogenInCenten: cents(38_479_01), heeftPartner: true, personen: 2 };
  expect(() => toeslag(samen)).toThrow(GeenWaarde);
});

test.each(["2025-01-01", "2025-12-31", "2027-01-01"])("on %s it is refused, not guessed", (dag) => {
  expect(() => huurtoeslag(ALLEEN, isoDate(dag))).toThrow(GeenWaarde);
});

test.each([0, 1.5])("a household of %s persons is refused", (personen) => {
  expect(() => toeslag({ personen })).toThrow(RangeError);
});

test("the steps tell the own share and the three parts", () => {
  expect(toeslag({ huurInCenten: cents(932_93) }).stappen.map(({ som }) => som)).toEqual([
    "252,49 − 1,82 + 12,00",
    "498,20 − 262,67",
    "214,82 × 65%",
    "219,91 × 40%",
    "(20.000,00 − 21.675,00 tot 23.625,00) × 27% ÷ 12",
  ]);
});

const someRent = fc.integer({ min: 0, max: 1_200_00 }).map((value) => value as Cents);
const someIncome = fc.integer({ min: 0, max: 60_000_00 }).map((value) => value as Cents);

test("more rent never gives less, more income never more, and never more than the rent", () => {
  const some = fc.record({ personen: fc.integer({ min: 1, max: 7 }), isJonger21: fc.boolean() });
  fc.assert(
    fc.property(some, someRent, someRent, someIncome, someIncome, (vraag, r, s, a, b) => {
      const [low, high] = [Math.min(r, s), Math.max(r, s)].map((huur) => cents(huur)) as [Cents, Cents];
      const [arm, rijk] = [Math.min(a, b), Math.max(a, b)].map((inkomen) => cents(inkomen)) as [Cents, Cents];
      const of = (huurInCenten: Cents, toetsingsinkomenInCenten: Cents) =>
        toeslag({ ...vraag, huurInCenten, toetsingsinkomenInCenten }).perMaand;
      for (const end of ["van", "tot"] as const) {
        expect(of(low, arm)[end]).toBeLessThanOrEqual(of(high, arm)[end]);
        expect(of(low, rijk)[end]).toBeLessThanOrEqual(of(low, arm)[end]);
      }
      expect(of(high, arm).van).toBeLessThanOrEqual(of(high, arm).tot);
      expect(of(high, arm).tot).toBeLessThanOrEqual(high);
    }),
  );
});
