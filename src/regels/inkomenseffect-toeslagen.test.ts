import { describe, expect, test } from "vitest";
import { type IsoDate, isoDate } from "#core/dates";
import { cents } from "#core/money";
import type { Situatie } from "#regels/inkomenseffect";
import { maandinkomen } from "#regels/inkomenseffect-maand";
import { toeslagenOp, toetsingsinkomen } from "#regels/inkomenseffect-toeslagen";
import { type Marge, vast } from "#regels/marge";
import { landelijk, type Register } from "#regels/register";
import { IEMAND, registerMetFout } from "../../tests/support/situaties.ts";

const JANUARI = isoDate("2026-01-01");
const NIETS = vast(cents(0));

const partner = (bruto = 0) => ({ geboortedatum: isoDate("1986-01-01"), brutoloonInCenten: cents(bruto) });
const kinderen = (...geboren: string[]) => ({ kinderen: geboren.map(isoDate) });

describe("the toetsingsinkomen of a year (R-263)", () => {
  const maand = (situatie: Situatie, isAanHetWerk: boolean) =>
    maandinkomen({ situatie, isAanHetWerk, maand: JANUARI, peildag: JANUARI, maanden: {} }, landelijk);
  const jaar = (situatie: Situatie, metWerk: number) =>
    toetsingsinkomen(
      situatie,
      Array.from({ length: 12 }, (_, at) => maand(situatie, at < metWerk)),
      JANUARI,
      landelijk,
    );

  test("bijstand alone counts with the tax over it: 16.818,00 is (16.818,00 − 3.115) ÷ 64,25%", () => {
    expect(jaar(IEMAND, 0)).toEqual(vast(cents(21_327_63)));
  });

  test("one month with a wage makes it a range: from with to without the heffingskorting", () => {
    const loon = 1_274_87 + 101_99;
    expect(jaar(IEMAND, 1)).toEqual({
      van: loon + Math.round((11 * 1_401_50 + 336_56 - 3_115_00) / 0.6425),
      tot: loon + Math.round((11 * 1_401_50 + 341_31) / 0.6425),
    });
  });

  test("of a couple each gets half, with a korting of his own; a wage of the partner counts too", () => {
    expect(jaar({ ...IEMAND, partner: partner() }, 0)).toEqual(
      vast(cents(2 * Math.round((6 * 2_002_13 - 3_115_00) / 0.6425))),
    );
    const metLoon = jaar({ ...IEMAND, inkomen: { soort: "geen" }, partner: partner(900_00) }, 12);
    expect(metLoon).toEqual(vast(cents(12 * (1_274_87 + 101_99 + 900_00 + 72_00))));
  });

  test("a wage of the partner alone is a wage beside bijstand", () => {
    const { van, tot } = jaar({ ...IEMAND, partner: partner(900_00) }, 0);
    expect(tot - van).toBeGreaterThan(3_115_00);
  });

  test("WW counts before tax, from its least to its most", () => {
    const inkomen = { soort: "ww", brutoInCenten: cents(1_500_00), brutoNaastWerkInCenten: null } as const;
    const loon = 12 * (1_274_87 + 101_99);
    expect(jaar({ ...IEMAND, inkomen }, 12)).toEqual({ van: loon, tot: loon + 18_000_00 });
  });
});

const op = (
  rest: Partial<Situatie>,
  inkomen: Marge = NIETS,
  dag: IsoDate = JANUARI,
  register: Register = landelijk,
) => toeslagenOp({ ...IEMAND, ...rest }, inkomen, { maand: dag, peildag: dag }, register);

describe("the toeslagen of January 2026 (R-263)", () => {
  test("the least belongs to the highest income: alone with a child of 6, from nothing to € 30.000", () => {
    const { stappen, ...toeslagen } = op(kinderen("2019-03-01"), { van: cents(0), tot: cents(30_000_00) });
    expect(toeslagen).toEqual({
      toetsingsinkomen: { van: 0, tot: 30_000_00 },
      zorgtoeslag: { van: 126_18, tot: 129_20 }, // 13,73% of € 264 less a year
      kindgebondenBudget: { van: 497_99, tot: 499_67 }, // 5.996 − 7,60% of € 264, ÷ 12
      huurtoeslag: { van: 303_01, tot: 336_01 }, // 22% of (30.000 − 28.200) less a year
      samen: { van: 126_18 + 497_99 + 303_01, tot: 129_20 + 499_67 + 336_01 },
      ontbreekt: [],
    });
    expect(stappen.find(({ naam }) => naam === "Zorgtoeslag per jaar")!.bedrag).toBe("1514.20048");
  });

  test("of a couple: both together, without the extra of a parent alone", () => {
    const { zorgtoeslag, kindgebondenBudget } = op({ partner: partner(), ...kinderen("2013-06-01") });
    expect(zorgtoeslag).toEqual(vast(cents(246_89))); // (2 × 2.119 − 4,289% of 29.736) ÷ 12
    expect(kindgebondenBudget).toEqual(vast(cents(275_33))); // (2.580 + 724) ÷ 12
  });

  test("every person in the home changes the rent that counts", () => {
    const huur = (rest: Partial<Situatie>) => op({ huurInCenten: cents(750_00), ...rest }).huurtoeslag;
    const twee = { van: cents(376_97), tot: cents(391_77) }; // the part over 713,02 is not sure for more than one
    const drie = vast(cents(401_01));
    expect(huur({})).toEqual(vast(cents(389_96))); // 235,53 + 139,63 + 40% of 36,98
    expect(huur({ partner: partner() })).toEqual(twee);
    expect(huur(kinderen("2019-03-01"))).toEqual(twee);
    expect(huur({ partner: partner(), ...kinderen("2019-03-01") })).toEqual(drie);
    expect(huur(kinderen("2019-03-01", "2020-03-01"))).toEqual(drie);
    expect(huur(kinderen("2007-12-31"))).toEqual(vast(cents(389_96))); // 18 years does not count
  });

  test("without a rented home it is nothing, and nothing is missing", () => {
    const { huurtoeslag, ontbreekt, samen } = op({ huurInCenten: null, kostendelers: 3 });
    expect([huurtoeslag, ontbreekt, samen]).toEqual([NIETS, [], vast(cents(129_20))]);
    expect(op({ huurInCenten: null }, NIETS, isoDate("2025-07-01")).ontbreekt).toEqual([]);
  });

  test("below 21 alone a lower rent counts, from the birthday or with a child the same as for others", () => {
    const huur = (geboren: string, rest: Partial<Situatie> = {}) =>
      op({ geboortedatum: isoDate(geboren), ...rest }).huurtoeslag;
    expect(huur("2005-01-02")).toEqual(vast(cents(235_53))); // 498,20 − 262,67
    expect(huur("2005-01-01")).toEqual(vast(cents(334_20)));
    expect(huur("2005-01-02", kinderen("2024-03-01"))).toEqual(vast(cents(336_01)));
  });
});

describe("what is not known is named, and counts for nothing", () => {
  const MEDEBEWONERS = "huurtoeslag: inkomen van medebewoners";

  test("the income of others in the home", () => {
    const wie = (rest: Partial<Situatie>) => op(rest).ontbreekt;
    expect(wie({ kostendelers: 1 })).toEqual([]);
    expect(wie({ kostendelers: 2 })).toEqual([MEDEBEWONERS]);
    expect(wie({ kostendelers: 2, partner: partner() })).toEqual([]);
    expect(wie({ kostendelers: 3, partner: partner() })).toEqual([MEDEBEWONERS]);
    const { huurtoeslag, samen } = op({ kostendelers: 2 });
    expect([huurtoeslag, samen]).toEqual([null, vast(cents(129_20))]);
  });

  test("amounts of a year that were not found: 2025 has no huurtoeslag, 2024 only the kindgebonden budget", () => {
    expect(op({}, NIETS, isoDate("2025-07-01"))).toMatchObject({
      zorgtoeslag: vast(cents(131_12)), // (2.112 − 1,896% of 28.406) ÷ 12
      huurtoeslag: null,
      ontbreekt: ["huurtoeslag"],
    });
    const in2024 = isoDate("2024-07-01");
    const alleen = op(kinderen("2019-03-01"), NIETS, in2024);
    expect(alleen.ontbreekt).toEqual(["zorgtoeslag", "huurtoeslag"]);
    expect(alleen.samen).toEqual(vast(cents(493_00))); // (2.436 + 3.480) ÷ 12
    expect(op({ partner: partner() }, NIETS, in2024)).toMatchObject({
      zorgtoeslag: null,
      kindgebondenBudget: null,
      huurtoeslag: null,
      samen: NIETS,
      ontbreekt: ["zorgtoeslag", "kindgebonden budget", "huurtoeslag"],
      stappen: [],
    });
  });

  test("a fault in the register is a fault, not an amount that is missing", () => {
    expect(() => op({}, NIETS, JANUARI, registerMetFout("zorgtoeslag.afbouw"))).toThrow(
      "zorgtoeslag.afbouw cannot be read",
    );
  });
});
