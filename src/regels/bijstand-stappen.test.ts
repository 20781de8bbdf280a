import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { kostendelers } from "#regels/bijstand-kostendelers";
import { vrijePremie } from "#regels/bijstand-vermogen";
import { vrijlating, type Vrijlatingsvraag } from "#regels/bijstand-vrijlating";
import { type Bijstandshuishouden, bijstandsnorm } from "#regels/bijstandsnorm";
import { GeenWaarde } from "#regels/parameter";

const ALLEEN: Bijstandshuishouden = { leeftijd: "21-aow", partner: null, heeftKinderen: false };
const JULI = isoDate("2026-07-01");

const norm = (over: Partial<Bijstandshuishouden>, dag = JULI) => bijstandsnorm({ ...ALLEEN, ...over }, dag);
const namen = (over: Partial<Bijstandshuishouden>) =>
  norm(over).stappen.map(({ naam, bron, zekerheid }) => `${naam} (${bron}; ${zekerheid})`);

const VAKANTIE = "Waarvan vakantietoeslag (Pw art. 19 lid 3, wettekst 2025-01-01; letterlijk)";
const KOSTENDELERS =
  "Kostendelersnorm per persoon (Pw art. 22a lid 1; Pw art. 21 onder b, wettekst 2026-07-01; afgeleid)";

describe("the steps of a norm, each with its article (R-302)", () => {
  test("a couple that shares costs: one person, both together", () => {
    expect(namen({ partner: { leeftijd: "21-aow" }, kostendelers: 3 })).toEqual([
      KOSTENDELERS,
      "Samen (Pw art. 22a lid 2; afgeleid)",
      VAKANTIE,
    ]);
  });

  test("a couple of which one is under 21: the norm of one, and a part for the other", () => {
    expect(namen({ partner: { leeftijd: "18-20" }, kostendelers: 2 })).toEqual([
      KOSTENDELERS,
      "Deel van de partner van 18 tot en met 20 jaar (Pw art. 20, wettekst 2026-07-01; letterlijk)",
      VAKANTIE,
    ]);
  });

  test("a parent with a partner without a right: half, and the twelfth of the ALO-kop", () => {
    expect(namen({ partner: { leeftijd: "21-aow", heeftRecht: false }, heeftKinderen: true })).toEqual([
      "Bijstandsnorm: gehuwd, beiden 21 jaar tot AOW (Pw art. 21 onder b, wettekst 2026-07-01; letterlijk)",
      "Uw deel (Pw art. 24; letterlijk)",
      "Verhoging voor een ouder met een partner zonder recht (Pw art. 24a; Wkb art. 2 lid 6; letterlijk)",
      VAKANTIE,
    ]);
  });

  test("the extra without parents is a step of who is under 21 only", () => {
    expect(namen({ leeftijd: "18-20", isZonderOuders: true })).toEqual([
      "Bijstandsnorm: alleenstaand, 18 tot en met 20 jaar (Pw art. 20, wettekst 2026-07-01; letterlijk)",
      "Geen hulp van ouders (Pw art. 20 lid 3, wettekst 2026-07-01; letterlijk)",
      VAKANTIE,
    ]);
    expect(namen({ isZonderOuders: true })).toHaveLength(2);
    expect(namen({ partner: { leeftijd: "18-20" }, isZonderOuders: true })).toHaveLength(3);
  });
});

describe("norms at the edges of the law", () => {
  const bedrag = (over: Partial<Bijstandshuishouden>, dag = JULI) => norm(over, dag).normInCenten;

  test("with a partner of AOW-leeftijd costs are shared from the norm of pensioners", () => {
    expect(bedrag({ partner: { leeftijd: "aow" }, kostendelers: 3 })).toBe(2 * 942_98); // 130% ÷ 3 of 2.176,10
  });

  test("whoever of the two is under 21, the other shares", () => {
    const een = bedrag({ leeftijd: "18-20", partner: { leeftijd: "21-aow" }, kostendelers: 3 });
    expect(een).toBe(878_71 + 350_42); // 130% ÷ 3 of 2.027,79
    expect(bedrag({ partner: { leeftijd: "18-20" }, kostendelers: 3 })).toBe(een);
  });

  test("half of the norm of two of 18 to 20, with a partner of that age without a right", () => {
    expect(bedrag({ leeftijd: "18-20", partner: { leeftijd: "18-20", heeftRecht: false } })).toBe(350_42);
  });

  test("the ALO-kop counts from the first of January 2026 on", () => {
    const ouder = { partner: { leeftijd: "21-aow", heeftRecht: false }, heeftKinderen: true } as const;
    expect(bedrag(ouder, isoDate("2026-01-01"))).toBe(1_001_07 + 284_67);
    expect(bedrag(ouder, isoDate("2025-12-31"))).toBe(977_90);
  });

  test("of AOW-leeftijd with a partner under 21 no norm is known, and it says so", () => {
    for (const over of [
      { leeftijd: "aow", partner: { leeftijd: "18-20" } },
      { leeftijd: "18-20", partner: { leeftijd: "aow" } },
    ] as const) {
      expect(() => norm(over)).toThrow(GeenWaarde);
      expect(() => norm(over)).toThrow("AOW-leeftijd met een partner onder 21");
    }
  });

  test.each([0, 1.5])("%s persons cannot share costs", (kostendelers) => {
    expect(() => norm({ kostendelers })).toThrow(`who share costs: ${kostendelers}`);
  });

  test("a medebewoner shares from the day on which he is 27", () => {
    const delen = (geboren: string) =>
      kostendelers({ medebewoners: [{ geboortedatum: isoDate(geboren) }], metPartnerVan21: false }, JULI);
    expect([delen("1999-07-01"), delen("1999-07-02")]).toEqual([2, 1]);
  });

  test("a premium does not count from 27 on (art. 31 lid 5)", () => {
    const vrij = (leeftijd: number) =>
      vrijePremie({ premieInCenten: cents(500_00), leeftijd, isDoelgroepLoonkostensubsidie: false }, JULI);
    expect([vrij(26), vrij(27)]).toEqual([0, 500_00]);
  });
});

describe("an exemption and why, in words (R-302)", () => {
  const IEMAND: Vrijlatingsvraag = {
    nettoloonInCenten: cents(1_000_00),
    leeftijd: 40,
    isAlleenstaandeOuderMetJongKind: false,
    isMedischUrenbeperkt: false,
    metLoonkostensubsidie: false,
    maanden: {},
  };
  const vrij = (over: Partial<Vrijlatingsvraag>, dag = JULI) => vrijlating({ ...IEMAND, ...over }, dag);
  const GEEN = "voor u geldt geen vrijlating";
  const VOORBIJ = "de maanden met vrijlating zijn voorbij";

  test("its name, its sum and its article", () => {
    expect(vrij({}).stappen).toEqual([
      {
        naam: "Vrijlating, onderdeel n",
        toelichting: "de eerste 6 maanden dat u werkt naast bijstand",
        som: "1.000,00 × 25%, hoogstens 285,00",
        bedrag: "250.00",
        bron: "Pw art. 31 lid 2 onder n, wettekst 2026-01-01 en 2026-07-01",
        zekerheid: "letterlijk",
      },
    ]);
    expect(vrij({}, isoDate("2027-01-01")).stappen[0]).toMatchObject({
      naam: "Vrijlating",
      som: "1.000,00 × 15%",
      zekerheid: "te controleren",
    });
  });

  test("where the law leaves it open the step is to be checked", () => {
    const [stap] = vrij({ leeftijd: 26, metLoonkostensubsidie: true }).stappen;
    expect(stap).toMatchObject({ naam: "Vrijlating, onderdeel z", zekerheid: "te controleren" });
  });

  test("none: because it does not hold, or because its months are over", () => {
    const waarom = (over: Partial<Vrijlatingsvraag>) => [vrij(over).onderdeel, vrij(over).uitleg];
    expect(waarom({ leeftijd: 26 })).toEqual([null, GEEN]);
    expect(waarom({ leeftijd: 26, maanden: { n: 6 } })).toEqual([null, GEEN]);
    expect(waarom({ draagtBij: false })).toEqual([null, GEEN]);
    expect(waarom({ maanden: { n: 6 } })).toEqual([null, VOORBIJ]);
  });

  test("below 27 a parent alone has no r, also when the months of n are over", () => {
    const ouder = { isAlleenstaandeOuderMetJongKind: true, maanden: { n: 6 } };
    expect([vrij({ ...ouder, leeftijd: 26 }).onderdeel, vrij({ ...ouder, leeftijd: 27 }).onderdeel]).toEqual([
      null,
      "r",
    ]);
  });

  test("from the AOW-leeftijd on art. 34a gives a quarter, up to its most", () => {
    const { onderdeel, bedrag, maandenOver } = vrij({ heeftAowLeeftijd: true }, isoDate("2027-01-01"));
    expect([onderdeel, bedrag.tot, maandenOver]).toEqual(["34a", 226_00, null]);
  });
});
