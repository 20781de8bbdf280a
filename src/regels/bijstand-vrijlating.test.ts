import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { bijstandAanvulling } from "#regels/bijstand-aanvulling";
import { bufferbudgetOp, giftenDieTellen, vermogenstoets, vrijePremie } from "#regels/bijstand-vermogen";
import { type Vrijlatingsvraag, vrijlating } from "#regels/bijstand-vrijlating";
import { vast } from "#regels/marge";
import { GeenWaarde } from "#regels/parameter";

const IEMAND: Vrijlatingsvraag = {
  nettoloonInCenten: cents(1_005_22),
  leeftijd: 40,
  isAlleenstaandeOuderMetJongKind: false,
  isMedischUrenbeperkt: false,
  metLoonkostensubsidie: true,
  maanden: {},
};

function found(vraag: Partial<Vrijlatingsvraag> = {}, dag = "2026-03-01") {
  const { onderdeel, bedrag, maandenOver } = vrijlating({ ...IEMAND, ...vraag }, isoDate(dag));
  return [onderdeel, bedrag.van, bedrag.tot, maandenOver];
}

const zesMaanden = { maanden: { n: 6 } };

test.each([
  [1_005_22, 251_31, 150_78],
  [1_247_95, 285_00, 180_19],
])("net %s in 2026: n gives %s, z gives %s (derived steps of 2026)", (netto, n, z) => {
  const nettoloonInCenten = cents(netto);
  expect(found({ nettoloonInCenten })).toEqual(["n", n, n, 6]);
  expect(found({ nettoloonInCenten, ...zesMaanden })).toEqual(["z", z, z, 12]);
});

describe("the highest amounts as published", () => {
  test.each([
    ["2024-07-01", 269_00, 167_79, 170_18],
    ["2025-07-01", 278_00, 173_87, 176_35],
    ["2026-01-01", 285_00, 177_66, 180_19],
    ["2026-12-31", 285_00, 177_66, 180_19],
  ])("%s: n %s, r %s, y, z and aa %s", (dag, n, r, lks) => {
    const nettoloonInCenten = cents(1_900_00);
    const most = (vraag: Partial<Vrijlatingsvraag>) => found({ nettoloonInCenten, ...vraag }, dag)[2];
    expect(most({})).toBe(n);
    const ouder = { isAlleenstaandeOuderMetJongKind: true, metLoonkostensubsidie: false };
    expect(most({ ...zesMaanden, ...ouder })).toBe(r);
    expect(most({ ...zesMaanden, isMedischUrenbeperkt: true })).toBe(lks);
    expect(most(zesMaanden)).toBe(lks);
    expect(most({ maanden: { n: 6, z: 12 }, isUitbreidingOnmogelijk: true })).toBe(lks);
  });
});

describe("which exemption holds, and how long", () => {
  test.each<[string, Partial<Vrijlatingsvraag>, readonly unknown[]]>([
    ["the last month of n", { maanden: { n: 5 } }, ["n", 1]],
    ["n comes before y", { isMedischUrenbeperkt: true }, ["n", 6]],
    ["y comes before z, without an end", { ...zesMaanden, isMedischUrenbeperkt: true }, ["y", null]],
    ["z comes before r", { ...zesMaanden, isAlleenstaandeOuderMetJongKind: true }, ["z", 12]],
    ["the last month of z", { maanden: { n: 6, z: 11 } }, ["z", 1]],
    ["after z nothing", { maanden: { n: 6, z: 12 } }, [null, null]],
    [
      "after z, r for a single parent",
      { maanden: { n: 6, z: 12 }, isAlleenstaandeOuderMetJongKind: true },
      ["r", 30],
    ],
    [
      "aa when more hours cannot be",
      { maanden: { n: 6, z: 12 }, isUitbreidingOnmogelijk: true },
      ["aa", null],
    ],
    [
      "r ends after 30 months",
      { maanden: { n: 6, r: 30 }, metLoonkostensubsidie: false, isAlleenstaandeOuderMetJongKind: true },
      [null, null],
    ],
    [
      "without loonkostensubsidie nothing after n",
      { ...zesMaanden, metLoonkostensubsidie: false },
      [null, null],
    ],
    [
      "below 27 no n and no r",
      { leeftijd: 26, metLoonkostensubsidie: false, isAlleenstaandeOuderMetJongKind: true },
      [null, null],
    ],
    ["below 27 y at once", { leeftijd: 26, isMedischUrenbeperkt: true }, ["y", null]],
    ["27 itself has n", { leeftijd: 27 }, ["n", 6]],
    [
      "n only if it helps, r neither",
      { draagtBij: false, metLoonkostensubsidie: false, isAlleenstaandeOuderMetJongKind: true },
      [null, null],
    ],
    ["pension age: n without an end", { heeftAowLeeftijd: true, maanden: { n: 20 } }, ["n", null]],
  ])("%s", (_, vraag, [onderdeel, over]) => {
    const result = found(vraag);
    expect([result[0], result[3]]).toEqual([onderdeel, over]);
    if (onderdeel === null) expect(result[2]).toBe(0);
  });
});

test("below 27 the law does not say whether z waits for n: a range from nothing", () => {
  expect(found({ leeftijd: 26 })).toEqual(["z", 0, 150_78, 12]);
  const { stappen, uitleg } = vrijlating({ ...IEMAND, leeftijd: 26 }, isoDate("2026-03-01"));
  expect(stappen[0]!.zekerheid).toBe("te controleren");
  expect(uitleg).toContain("de wet zegt niet");
});

describe("from 2027 one rule, to be checked (art. 34a)", () => {
  test.each<[string, Partial<Vrijlatingsvraag>, readonly unknown[]]>([
    ["15% without a maximum, twelve months", {}, ["34a", 150_78, 12]],
    ["below 27 too", { leeftijd: 20 }, ["34a", 150_78, 12]],
    ["the last month", { maanden: { "34a": 11 } }, ["34a", 150_78, 1]],
    ["then nothing", { maanden: { "34a": 12 } }, [null, 0, null]],
    [
      "longer when more hours cannot be",
      { maanden: { "34a": 12 }, isUitbreidingOnmogelijk: true },
      ["34a", 150_78, null],
    ],
    [
      "without an end for medical reasons",
      { maanden: { "34a": 40 }, isMedischUrenbeperkt: true },
      ["34a", 150_78, null],
    ],
    ["pension age: 25%, at most € 226", { heeftAowLeeftijd: true }, ["34a", 226_00, null]],
    ["not if it does not help", { draagtBij: false }, [null, 0, null]],
  ])("%s", (_, vraag, expected) => {
    const [onderdeel, , tot, over] = found(vraag, "2027-01-01");
    expect([onderdeel, tot, over]).toEqual(expected);
  });

  test("its source and its start are to be checked", () => {
    const { stappen } = vrijlating(IEMAND, isoDate("2027-01-01"));
    expect(stappen[0]).toMatchObject({
      naam: "Vrijlating",
      zekerheid: "te controleren",
      som: "1.005,22 × 15%",
    });
    expect(bufferbudgetOp(isoDate("2027-01-01"))).toMatchObject({
      waarde: 1_000_00,
      zekerheid: "te controleren",
    });
    expect(() => bufferbudgetOp(isoDate("2026-12-31"))).toThrow(GeenWaarde);
  });
});

test.each(["2024-06-30", "2025-01-01", "2025-06-30"])(
  "on %s the amounts are not known, and none is guessed",
  (dag) => {
    expect(() => found({}, dag)).toThrow(GeenWaarde);
  },
);

test("bijstand beside a wage is the norm less what counts, and never below nothing", () => {
  const over = (netto: number, aanspraak: number, vrij: number) =>
    bijstandAanvulling({
      normInCenten: cents(1_401_50),
      nettoInCenten: cents(netto),
      vakantieaanspraak: vast(cents(aanspraak)),
      vrijlating: vast(cents(vrij)),
    }).bijstand;
  expect(over(1_005_22, 81_59, 251_31)).toEqual(vast(cents(566_00)));
  expect(over(2_179_84, 183_58, 285_00)).toEqual(vast(cents(0)));
  expect(over(0, 0, 285_00)).toEqual(vast(cents(1_401_50)));
});

test("what is not known of the holiday allowance is a range of bijstand, from the least to the most", () => {
  const { bijstand, stappen } = bijstandAanvulling({
    normInCenten: cents(1_401_50),
    nettoInCenten: cents(1_005_22),
    vakantieaanspraak: { van: cents(70_00), tot: cents(81_59) },
    vrijlating: vast(cents(251_31)),
  });
  expect(bijstand).toEqual({ van: 566_00, tot: 577_59 });
  expect(stappen[0]!.zekerheid).toBe("te controleren");
});

test("wealth below the limit does not count; the limit of 2025 is not known", () => {
  const toets = (vermogen: number, isAlleenstaandZonderKinderen: boolean, dag: string) =>
    vermogenstoets({ vermogenInCenten: cents(vermogen), isAlleenstaandZonderKinderen }, isoDate(dag));
  expect(toets(7_575_00, true, "2024-05-01")).toMatchObject({ isOnderGrens: true, teVeelInCenten: 0 });
  expect(toets(15_150_01, false, "2024-05-01")).toMatchObject({ isOnderGrens: false, teVeelInCenten: 1 });
  expect(toets(8_500_00, true, "2026-05-01")).toMatchObject({ isOnderGrens: false, teVeelInCenten: 500_00 });
  expect(toets(16_000_00, false, "2026-05-01").isOnderGrens).toBe(true);
  expect(() => toets(0, true, "2025-05-01")).toThrow(GeenWaarde);
});

test("gifts up to € 1.200 and a premium up to € 3.398 a year do not count (art. 31 lid 2 m and j)", () => {
  const dag = isoDate("2026-03-01");
  expect(giftenDieTellen(cents(1_200_00), dag)).toBe(0);
  expect(giftenDieTellen(cents(1_500_00), dag)).toBe(300_00);
  const premie = (leeftijd: number, isDoelgroepLoonkostensubsidie: boolean) =>
    vrijePremie({ premieInCenten: cents(4_000_00), leeftijd, isDoelgroepLoonkostensubsidie }, dag);
  expect([premie(40, false), premie(26, false), premie(26, true)]).toEqual([3_398_00, 0, 3_398_00]);
});

const someNetto = fc.integer({ min: 0, max: 3_000_00 }).map((value) => value as Cents);
const someMonths = fc.record({ n: fc.nat(8), r: fc.nat(32), z: fc.nat(14) });

test("an exemption never exceeds its maximum nor a quarter of the wage, and income never falls by working", () => {
  const some = fc.record({
    nettoloonInCenten: someNetto,
    leeftijd: fc.integer({ min: 18, max: 66 }),
    isAlleenstaandeOuderMetJongKind: fc.boolean(),
    isMedischUrenbeperkt: fc.boolean(),
    metLoonkostensubsidie: fc.boolean(),
    isUitbreidingOnmogelijk: fc.boolean(),
    maanden: someMonths,
  });
  fc.assert(
    fc.property(some, (vraag) => {
      const result = vrijlating(vraag, isoDate("2026-03-01"));
      const { onderdeel, bedrag } = result;
      const most = onderdeel === "n" ? 285_00 : onderdeel === "r" ? 177_66 : 180_19;
      expect(bedrag.van).toBeLessThanOrEqual(bedrag.tot);
      expect(bedrag.tot).toBeLessThanOrEqual(onderdeel === null ? 0 : most);
      expect(bedrag.tot * 4).toBeLessThanOrEqual(vraag.nettoloonInCenten + 4);
      const { bijstand } = bijstandAanvulling({
        normInCenten: cents(1_401_50),
        nettoInCenten: vraag.nettoloonInCenten,
        vakantieaanspraak: vast(cents(0)),
        vrijlating: bedrag,
      });
      expect(vraag.nettoloonInCenten + bijstand.van).toBeGreaterThanOrEqual(1_401_50);
    }),
  );
});
