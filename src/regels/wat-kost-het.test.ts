import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { type Hours, hours } from "#core/hours";
import { cents, percent, type Rate } from "#core/money";
import { GeenWaarde } from "#regels/parameter";
import { type Kostenvraag, watKostHet } from "#regels/wat-kost-het";

const vraag: Kostenvraag = {
  dag: isoDate("2026-07-01"),
  urenPerWeek: hours(32),
  voltijdUren: hours(36),
  geboortedatum: null,
  loon: null,
  loonwaarde: percent(60),
  verwachteLoonwaarde: null,
  heeftLks: true,
  lkv: "banenafspraak",
  werkgeverslasten: null,
  jobcoach: null,
};
const kost = (over: Partial<Kostenvraag> = {}) => watKostHet({ ...vraag, ...over });
const bedragen = (over: Partial<Kostenvraag> = {}) =>
  Object.fromEntries(kost(over).regels.map(({ naam, bedragInCenten }) => [naam, bedragInCenten]));

test("a worker of 60% for 32 hours at the minimum wage, line by line (R-277, R-285)", () => {
  expect(bedragen()).toEqual({
    Loon: 2_078_61, // 14,99 × 32 × 52 ÷ 12
    Vakantiebijslag: 166_29,
    Werkgeverslasten: 527_55, // 23,5% of 2.244,90
    Loonkostensubsidie: 1_108_30,
    Loonkostenvoordeel: 140_05, // 1.664 × 1,01 ÷ 12
  });
  expect(kost()).toMatchObject({
    nettoPerMaandInCenten: 1_524_10,
    productieveUren: { van: 83_20, tot: 83_20 }, // 138,67 × 60%
    perProductiefUurInCenten: { van: 18_32, tot: 18_32 },
    gewoonPerUurInCenten: 19_99,
    bronOntbreekt: [],
  });
});

test("the charges are an assumption until the werkgever names them", () => {
  const lasten = (over: Partial<Kostenvraag>) =>
    kost(over).regels.find(({ naam }) => naam === "Werkgeverslasten")!;
  expect(lasten({})).toMatchObject({ zekerheid: "te controleren" });
  expect(lasten({}).toelichting).toContain("aanname");
  expect(lasten({ werkgeverslasten: percent(30) })).toMatchObject({
    zekerheid: "letterlijk",
    bedragInCenten: 673_47,
  });
});

describe("a coach", () => {
  test("without an amount is named as missing, and not in the total", () => {
    const found = kost({ jobcoach: { soort: "extern", perMaandInCenten: null } });
    expect(found.bronOntbreekt).toEqual(["Externe jobcoach"]);
    expect(found.regels.find(({ naam }) => naam === "Externe jobcoach")).toMatchObject({
      bron: "bron ontbreekt",
      bedragInCenten: null,
    });
    expect(found.nettoPerMaandInCenten).toBe(kost().nettoPerMaandInCenten);
  });

  test("with an amount is part of it", () => {
    const found = kost({ jobcoach: { soort: "intern", perMaandInCenten: cents(200_00) } });
    expect(found.nettoPerMaandInCenten).toBe(1_724_10);
    expect(found.regels.map(({ naam }) => naam)).toContain("Begeleiding door een collega");
  });
});

describe("the wage of the werkgever", () => {
  test("above the minimum is for the werkgever: the subsidy stays what it was", () => {
    const hoger = { loon: { per: "uur", bedragInCenten: cents(18_00) } } as const;
    expect(bedragen(hoger)).toMatchObject({ Loon: 2_496_00, Loonkostensubsidie: 1_108_30 });
    expect(bedragen({ loon: { per: "maand", bedragInCenten: cents(2_496_00) } })).toEqual(bedragen(hoger));
  });

  test("is told as it was given: by the hour with its sum, by the month as it is (R-277)", () => {
    const loon = (per: "uur" | "maand", bedrag: number) =>
      kost({ loon: { per, bedragInCenten: cents(bedrag) } }).regels[0]!;
    expect(loon("uur", 18_00)).toEqual({
      naam: "Loon",
      toelichting: "zoals opgegeven",
      som: "18,00 × 32 × 52 ÷ 12",
      bedrag: "2496.00",
      bron: "opgave van de werkgever",
      zekerheid: "letterlijk",
      soort: "kosten",
      bedragInCenten: 2_496_00,
      stappen: [],
    });
    expect(loon("maand", 2_500_00)).toMatchObject({ som: "2.500,00", bedrag: "2500.00" });
  });

  test("below the minimum is refused, to the cent", () => {
    expect(() => kost({ loon: { per: "uur", bedragInCenten: cents(14_98) } })).toThrow(RangeError);
    expect(() => kost({ loon: { per: "maand", bedragInCenten: cents(2_078_60) } })).toThrow(
      "2078.61 a month",
    );
    expect(bedragen({ loon: { per: "maand", bedragInCenten: cents(2_078_61) } })).toEqual(bedragen());
  });

  test("of someone of 18 is that of 18, in wage and in subsidy", () => {
    const jong = bedragen({ geboortedatum: isoDate("2008-07-01") });
    expect([jong["Loon"], jong["Loonkostensubsidie"]]).toEqual([1_040_00, 554_15]); // 7,50 and 1.168,50
  });
});

describe("while the loonwaarde is not measured", () => {
  test("nobody knows what an hour of output costs", () => {
    const found = kost({ loonwaarde: "forfaitair" });
    expect(found.regels.find(({ naam }) => naam === "Loonkostensubsidie")!.bedragInCenten).toBe(1_385_37);
    expect([found.productieveUren, found.perProductiefUurInCenten]).toEqual([null, null]);
  });

  test("the expectation of the werkgever gives a range", () => {
    const verwachteLoonwaarde = { van: percent(40), tot: percent(80) };
    const found = kost({ loonwaarde: "forfaitair", verwachteLoonwaarde });
    expect(found).toMatchObject({
      nettoPerMaandInCenten: 1_247_03,
      productieveUren: { van: 55_47, tot: 110_93 },
      perProductiefUurInCenten: { van: 11_24, tot: 22_48 },
    });
  });
});

test("each line of the minimum wage, the subsidy and the benefit says how it came about (R-277)", () => {
  const regels = Object.fromEntries(kost().regels.map((regel) => [regel.naam, regel]));
  expect(regels["Loon"]).toMatchObject({
    toelichting: "het minimumloon",
    som: "14,99 × 32 × 52 ÷ 12",
    bron: "WML art. 11 lid 1",
    zekerheid: "afgeleid",
  });
  expect(regels["Loonkostensubsidie"]!.bedrag).toMatch(/^1108\.29/);
  expect(regels["Loonkostenvoordeel"]).toMatchObject({
    toelichting: "één keer per jaar betaald, hier per maand",
    som: "1.680,64 ÷ 12",
    soort: "vergoeding",
  });
  expect(regels["Werkgeverslasten"]!.bron).toContain("Regeling loonkostensubsidie");
  const gegeven = kost({ werkgeverslasten: percent(30) }).regels[2]!;
  expect([gegeven.toelichting, gegeven.bron]).toEqual(["zoals opgegeven", "opgave van de werkgever"]);
});

test("without subsidy and benefit, only the costs remain", () => {
  expect(Object.keys(bedragen({ heeftLks: false, lkv: null }))).toEqual([
    "Loon",
    "Vakantiebijslag",
    "Werkgeverslasten",
  ]);
});

test("an output of nothing has no price for an hour of it", () => {
  expect(kost({ loonwaarde: 0 as Rate }).perProductiefUurInCenten).toBeNull();
});

test("every line has a source, and is as sure as the least sure step behind it", () => {
  for (const { bron, stappen, zekerheid, naam } of kost().regels) {
    expect([naam, bron]).not.toContain("");
    if (stappen.some((step) => step.zekerheid === "te controleren")) expect(zekerheid).toBe("te controleren");
  }
});

test("a day without known amounts is refused", () => {
  expect(() => kost({ dag: isoDate("2027-01-01") })).toThrow(GeenWaarde);
});

test("the lines add up, no more output costs more, and the wage never pays for itself", () => {
  const aLoonwaarde = fc.integer({ min: 10_000, max: 1_000_000 });
  fc.assert(
    fc.property(aLoonwaarde, aLoonwaarde, fc.integer({ min: 100, max: 3600 }), (a, b, uren) => {
      const [low, high] = a <= b ? [a, b] : [b, a];
      const found = (loonwaarde: number) =>
        kost({ loonwaarde: loonwaarde as Rate, urenPerWeek: uren as Hours, lkv: null });
      const { regels, nettoPerMaandInCenten } = found(low);
      const sum = regels.reduce(
        (total, { soort, bedragInCenten }) => total + (soort === "kosten" ? 1 : -1) * bedragInCenten!,
        0,
      );
      expect(sum).toBe(nettoPerMaandInCenten);
      expect(nettoPerMaandInCenten).toBeGreaterThan(0);
      expect(found(high).nettoPerMaandInCenten).toBeGreaterThanOrEqual(nettoPerMaandInCenten);
    }),
  );
});
