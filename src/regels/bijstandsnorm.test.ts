import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { kostendelers } from "#regels/bijstand-kostendelers";
import { type Bijstandshuishouden, bijstandsnorm } from "#regels/bijstandsnorm";
import { GeenWaarde } from "#regels/parameter";

const ALLEEN: Bijstandshuishouden = { leeftijd: "21-aow", partner: null, heeftKinderen: false };
const SAMEN: Bijstandshuishouden = { ...ALLEEN, partner: { leeftijd: "21-aow" } };
const DAGEN = ["2024-01-01", "2024-07-01", "2025-01-01", "2025-07-01", "2026-01-01", "2026-07-01"] as const;

const norm = (huishouden: Partial<Bijstandshuishouden>, dag: string) =>
  bijstandsnorm({ ...ALLEEN, ...huishouden }, isoDate(dag)).normInCenten;

describe("the norms as published: gemeentewestland.nl, velsen.nl and the text of the law 2025 and 2026", () => {
  test.each<[string, Partial<Bijstandshuishouden>, readonly (number | null)[]]>([
    ["alleenstaand", {}, [1_283_83, 1_308_45, 1_345_45, 1_369_06, 1_401_50, 1_419_46]],
    [
      "alleenstaande ouder",
      { heeftKinderen: true },
      [1_283_83, 1_308_45, 1_345_45, 1_369_06, 1_401_50, 1_419_46],
    ],
    ["gehuwd", SAMEN, [1_834_04, 1_869_21, 1_922_07, 1_955_80, 2_002_13, 2_027_79]],
    ["18-20 alleen", { leeftijd: "18-20" }, [316_94, 323_03, 332_17, 337_98, 345_99, 350_42]],
    [
      "18-20 samen",
      { leeftijd: "18-20", partner: { leeftijd: "18-20" } },
      [633_88, 646_06, 664_34, 675_96, 691_98, 700_84],
    ],
    [
      "een 18-20, een 21+",
      { partner: { leeftijd: "18-20" } },
      [1_233_96, 1_257_64, 1_293_21, 1_315_88, 1_347_06, 1_364_32],
    ],
    [
      "18-20 samen met kinderen",
      { leeftijd: "18-20", partner: { leeftijd: "18-20" }, heeftKinderen: true },
      [null, null, 1_048_75, 1_067_12, 1_092_41, 1_106_40],
    ],
    [
      "een 18-20, een 21+, met kinderen",
      { leeftijd: "18-20", partner: { leeftijd: "21-aow" }, heeftKinderen: true },
      [null, null, 1_677_62, 1_707_04, 1_747_49, 1_769_88],
    ],
    ["AOW alleen", { leeftijd: "aow" }, [1_425_76, 1_456_85, 1_501_07, 1_530_21, 1_564_69, 1_587_34]],
    [
      "AOW samen",
      { leeftijd: "aow", partner: { leeftijd: "aow" } },
      [1_933_98, 1_976_64, 2_053_48, 2_094_98, 2_144_16, 2_176_10],
    ],
    [
      "een AOW",
      { partner: { leeftijd: "aow" } },
      [1_933_98, 1_976_64, 2_053_48, 2_094_98, 2_144_16, 2_176_10],
    ],
    ["in een inrichting", { isInInrichting: true }, [406_51, 414_31, 426_03, 433_49, 443_76, 449_44]],
    [
      "samen in een inrichting",
      { ...SAMEN, isInInrichting: true },
      [632_31, 644_45, 662_69, 674_29, 690_27, 699_11],
    ],
    [
      "18-20 zonder ouders",
      { leeftijd: "18-20", isZonderOuders: true },
      [null, null, null, null, 345_99 + 746_45, 350_42 + 762_24],
    ],
  ])("%s", (_, huishouden, expected) => {
    const found = DAGEN.map((dag) => {
      try {
        return norm(huishouden, dag);
      } catch (error) {
        if (error instanceof GeenWaarde) return null;
        throw error;
      }
    });
    expect(found).toEqual(expected);
  });
});

test.each([
  [2, 934_61],
  [3, 809_99],
  [4, 747_68],
  [5, 710_30],
  [6, 685_38],
])("kostendelersnorm July 2024 with %s persons, as velsen.nl published it", (aantal, expected) => {
  expect(norm({ kostendelers: aantal }, "2024-07-01")).toBe(expected);
  const samen = norm({ ...SAMEN, kostendelers: aantal }, "2024-07-01");
  expect(samen).toBe(aantal === 2 ? 1_869_21 : 2 * expected);
});

test("of a couple of which one is under 21, only the other shares costs (art. 22a lid 3)", () => {
  const gemengd = { partner: { leeftijd: "18-20" }, kostendelers: 3 } as const;
  const deel = norm({ kostendelers: 3 }, "2026-07-01");
  expect(norm(gemengd, "2026-07-01")).toBe(deel + 350_42);
  expect(norm({ ...gemengd, heeftKinderen: true }, "2026-07-01")).toBe(deel + 755_98);
  expect(() => norm({ ...gemengd, heeftKinderen: true }, "2026-01-01")).toThrow(GeenWaarde);
});

test("nobody under 21 gets a kostendelersnorm, and for pensioners it counts from their own norm", () => {
  expect(norm({ leeftijd: "18-20", kostendelers: 4 }, "2026-07-01")).toBe(350_42);
  expect(norm({ leeftijd: "aow", kostendelers: 2 }, "2026-07-01")).toBe(1_088_05); // half of 2.176,10
  expect(() => norm({ kostendelers: 0 }, "2026-07-01")).toThrow(RangeError);
});

test("a partner without a right: half the norm, and for a parent a twelfth of the ALO-kop since 2026 (art. 24 and 24a)", () => {
  const partner = { leeftijd: "21-aow", heeftRecht: false } as const;
  expect(norm({ partner }, "2026-07-01")).toBe(1_013_90); // 2.027,79 ÷ 2 = 1.013,895
  expect(norm({ partner, heeftKinderen: true }, "2026-07-01")).toBe(1_013_90 + 284_67); // 3.416 ÷ 12
  expect(norm({ partner, heeftKinderen: true }, "2025-07-01")).toBe(977_90);
  const gedeeld = norm({ partner, kostendelers: 3 }, "2026-07-01");
  expect(gedeeld).toBe(norm({ kostendelers: 3 }, "2026-07-01"));
});

test("the extra without parents ends at the norm of someone of 21 (art. 20 lid 4)", () => {
  const samen = { partner: { leeftijd: "18-20" }, isZonderOuders: true } as const;
  expect(norm(samen, "2026-07-01")).toBe(2_027_79);
  expect(norm({ isZonderOuders: true }, "2026-07-01")).toBe(1_419_46);
});

test("vakantietoeslag is 5% of the norm up to 2024 and 4,8% after it (art. 19 lid 3)", () => {
  const toeslag = (dag: string) => bijstandsnorm(ALLEEN, isoDate(dag)).vakantietoeslagInCenten;
  expect([toeslag("2024-12-31"), toeslag("2026-07-01")]).toEqual([65_42, 68_13]);
});

test("the amount on top in an inrichting is given where it is known, and is not guessed elsewhere (art. 23 lid 2)", () => {
  const verhoging = (dag: string, huishouden: Bijstandshuishouden) =>
    bijstandsnorm({ ...huishouden, isInInrichting: true }, isoDate(dag)).verhogingInInrichtingInCenten;
  expect(verhoging("2026-07-01", ALLEEN)).toBe(47_00);
  expect(verhoging("2026-07-01", SAMEN)).toBe(106_00);
  expect(verhoging("2026-01-01", ALLEEN)).toBeNull();
  expect(bijstandsnorm(ALLEEN, isoDate("2026-07-01")).verhogingInInrichtingInCenten).toBeNull();
});

test("medebewoners share from 27 on, unless an exception of art. 19a holds", () => {
  const dag = isoDate("2026-07-01");
  const wie = (geboortedatum: string, uitzondering?: "huurcontract" | "opleiding") => ({
    geboortedatum: isoDate(geboortedatum),
    ...(uitzondering ? { uitzondering } : {}),
  });
  const medebewoners = [
    wie("1999-07-01"),
    wie("1999-07-02"),
    wie("1980-01-01", "huurcontract"),
    wie("1990-01-01", "opleiding"),
  ];
  expect(kostendelers({ medebewoners, metPartnerVan21: false }, dag)).toBe(2);
  expect(kostendelers({ medebewoners, metPartnerVan21: true }, dag)).toBe(3);
});

test.each(["2023-12-31", "2027-01-01"])("on %s no norm is known, and none is guessed", (dag) => {
  expect(() => norm({}, dag)).toThrow(GeenWaarde);
});

test("the steps name the article and the half year", () => {
  const { stappen, tot } = bijstandsnorm({ ...SAMEN, kostendelers: 3 }, isoDate("2026-07-01"));
  expect(stappen.map(({ som }) => som)).toEqual([
    "(40% + 3 × 30%) ÷ 3 × 2.027,79",
    "2 × 878,71",
    "1.757,42 × 4,8%",
  ]);
  expect(stappen.every(({ bron }) => bron.startsWith("Pw art."))).toBe(true);
  expect(tot).toBe("2026-12-31");
});

test("sharing with more persons never raises a norm, and a couple has less than two alone", () => {
  fc.assert(
    fc.property(fc.constantFrom(...DAGEN), fc.integer({ min: 1, max: 12 }), (dag, aantal) => {
      expect(norm({ kostendelers: aantal + 1 }, dag)).toBeLessThanOrEqual(
        norm({ kostendelers: aantal }, dag),
      );
      expect(norm(SAMEN, dag)).toBeLessThan(2 * norm({}, dag));
    }),
  );
});
