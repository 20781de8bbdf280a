import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { vangnet } from "#regels/vangnet";
import { type Bedrijf, type Bedrijfshefbomen, ZOALS_HET_IS } from "#toekomstplan/geld/bedrijf";
import { behoudVan, vangnetInEuros } from "#toekomstplan/geld/buig";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import { BLOKKEN, type Geldvraag, geldVan } from "#toekomstplan/geld/jaren";
import { GELD, type Geldwaarden } from "#toekomstplan/geld/parameters";
import { deelBuiten, metDeelBuiten, type Mix, WERKVORMEN } from "#toekomstplan/geld/werkvormen";
import { middens } from "#toekomstplan/getrokken";
import { type Onzeker, trek } from "#toekomstplan/onzeker";
import { PERSONENGROEPEN, type Personengroep, type Personenjaar } from "#toekomstplan/personen";

/** Panteia, Wsw-statistiek 2022: intern 57%, groepsdetachering 18,5%, individueel 17,5%, begeleid werken 7%; on location apart. */
const MIX: Mix = {
  intern: 0.37,
  "op locatie": 0.2,
  groepsdetachering: 0.185,
  "individuele detachering": 0.175,
  "begeleid werken": 0.07,
};
const BEDRIJF: Bedrijf = {
  mix: { wsw: MIX, beschut: MIX, tussengroep: MIX, terugvalplek: MIX },
  werksoorten: {
    groen: 0.25,
    schoonmaak: 0.15,
    productie: 0.3,
    metaal: 0.05,
    elektromontage: 0.1,
    post: 0.06,
    catering: 0.05,
    textiel: 0.04,
  },
  overhead: 3_200_000,
  panden: [
    { naam: "hoofdgebouw", m2: 9_000 },
    { naam: "hal", m2: 4_000 },
  ],
  reserve: 1_000_000,
};
const HEFBOMEN: Bedrijfshefbomen = {
  deelBuiten: null,
  overhead: [[2026, 1]],
  verkoop: {},
  doorbetaling: [[2026, 0.5]],
  samenwerking: [[2026, 0]],
  ...ZOALS_HET_IS,
};
const GEMEENTEN: readonly Gemeente[] = [
  {
    code: "GM0307",
    naam: "Amersfoort",
    inwoners: 161_000,
    bijstand: 3_400,
    deel: { wsw: 0.6, beschut: 0.6, zoekt: 0.6 },
  },
  {
    code: "GM0308",
    naam: "Baarn",
    inwoners: 25_000,
    bijstand: 350,
    deel: { wsw: 0.15, beschut: 0.1, zoekt: 0.12 },
  },
  {
    code: "GM0351",
    naam: "Woudenberg",
    inwoners: 14_500,
    bijstand: 110,
    deel: { wsw: 0.25, beschut: 0.3, zoekt: 0.28 },
  },
];
const BEGIN: Record<Personengroep, number> = {
  wsw: 710,
  zoekt: 2_289,
  "wacht op beschut": 28,
  beschut: 29,
  tussengroep: 0,
  traject: 40,
  "bij werkgever": 2_308,
  terugvalplek: 0,
  regulier: 0,
  weg: 0,
};
const jaarVan = (aantallen: Partial<Record<Personengroep, number>>): Personenjaar =>
  Object.fromEntries(
    PERSONENGROEPEN.map((groep) => {
      const aantal = aantallen[groep] ?? BEGIN[groep];
      return [groep, { eind: aantal, gemiddeld: aantal }];
    }),
  ) as Personenjaar;
const WAARDEN: Geldwaarden = middens(GELD);
const vraag = (rest: Partial<Geldvraag> = {}): Geldvraag => ({
  beginjaar: 2026,
  gemeenten: GEMEENTEN,
  bedrijf: BEDRIJF,
  hefbomen: { ...HEFBOMEN, sleutels: { se: 1, inwoners: 0, clienten: 0 } },
  waarden: WAARDEN,
  sePerPersoon: 0.89,
  takenBegin: {},
  begin: BEGIN,
  markt: Array.from({ length: 20 }, () => 1),
  ...rest,
});
const met = (hefbomen: Partial<Geldvraag["hefbomen"]>, rest: Partial<Geldvraag> = {}) =>
  vraag({ hefbomen: { ...vraag().hefbomen, ...hefbomen }, ...rest });

describe("the vangnet", () => {
  test.each([
    [0.075, 0],
    [0.1, 0.0125],
    [0.125, 0.025],
    [0.15, 0.05],
  ])("at a shortage of %f of the budget is %f of it (R-305)", (tekort, deel) => {
    expect(vangnetInEuros({ budget: 1e6, lasten: 1e6 * (1 + tekort) })).toBeCloseTo(1e6 * deel, 6);
  });

  test("is the rule of the law, to the cent (R-305)", () => {
    const amount = fc.integer({ min: 1, max: 100_000_000_00 });
    fc.assert(
      fc.property(amount, amount, (budget, lasten) => {
        const law = vangnet(
          { budget: cents(budget), lasten: cents(lasten) },
          isoDate("2026-07-01"),
        ).uitkering;
        const mine = vangnetInEuros({ budget: budget / 100, lasten: lasten / 100 });
        expect(Math.abs(mine * 100 - law)).toBeLessThanOrEqual(0.51);
      }),
    );
  });

  test("a large gemeente keeps two thirds of a benefit that it saves, a small one a third", () => {
    const share = { groot: 0.67, klein: 0.3 };
    expect([14_500, 27_500, 161_000].map((inwoners) => behoudVan(inwoners, share))).toEqual([
      0.3, 0.485, 0.67,
    ]);
  });
});

describe("the forms of work", () => {
  const mixes = fc
    .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 })
    .map((values) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      return Object.fromEntries(WERKVORMEN.map((werkvorm, at) => [werkvorm, values[at]! / total])) as Mix;
    });

  test("with another share outside they still add up to one, inside and outside in their own proportions", () => {
    fc.assert(
      fc.property(mixes, fc.double({ min: 0, max: 1, noNaN: true }), (mix, buiten) => {
        const other = metDeelBuiten(mix, buiten);
        expect(WERKVORMEN.reduce((sum, werkvorm) => sum + other[werkvorm], 0)).toBeCloseTo(1, 10);
        expect(deelBuiten(other)).toBeCloseTo(buiten, 10);
        expect(other.intern * mix["op locatie"]).toBeCloseTo(other["op locatie"] * mix.intern, 10);
      }),
    );
  });

  test("where nobody works outside it is not known in what form others would", () => {
    const inside: Mix = {
      ...MIX,
      intern: 0.8,
      groepsdetachering: 0,
      "individuele detachering": 0,
      "begeleid werken": 0,
    };
    expect(() => metDeelBuiten(inside, 0.3)).toThrow(RangeError);
  });
});

describe("the money of a year", () => {
  const amounts = fc.record({
    wsw: fc.integer({ min: 0, max: 900 }),
    beschut: fc.integer({ min: 0, max: 300 }),
    tussengroep: fc.integer({ min: 0, max: 200 }),
    zoekt: fc.integer({ min: 500, max: 4_000 }),
  });

  test("four blocks add up to the total, and what gemeenten pay to what the company is short (R-309)", () => {
    const weight = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(amounts, weight, weight, (people, se, inwoners) => {
        const question = met({ sleutels: { se, inwoners, clienten: 1 } });
        for (const jaar of geldVan(question, [jaarVan(people), jaarVan({})])) {
          const blocks = BLOKKEN.map((naam) => jaar.blokken[naam]);
          for (const { baten, lasten, resultaat } of blocks) expect(resultaat).toBeCloseTo(baten - lasten, 6);
          expect(jaar.totaal).toBeCloseTo(
            blocks.reduce((sum, { resultaat }) => sum + resultaat, 0),
            4,
          );
          const paid = Object.values(jaar.perGemeente).reduce((sum, { bijdrage }) => sum + bijdrage, 0);
          expect(paid).toBeCloseTo(jaar.bijdrage, 4);
          const buig = Object.values(jaar.perGemeente).reduce((sum, { buig }) => sum + buig, 0);
          expect(buig).toBeCloseTo(jaar.blokken.BUIG.resultaat, 4);
        }
      }),
    );
  });

  test("the vangnet of each gemeente apart is at least that of all together", () => {
    const poor = vraag({ waarden: { ...WAARDEN, buigBegin: -0.1 } });
    const [first] = geldVan(poor, [jaarVan({ "bij werkgever": 2_000, zoekt: 2_600 })]);
    const [one] = geldVan(
      { ...poor, gemeenten: [{ ...GEMEENTEN[0]!, bijstand: 3_860, deel: { wsw: 1, beschut: 1, zoekt: 1 } }] },
      [jaarVan({ "bij werkgever": 2_000, zoekt: 2_600 })],
    );
    expect(first!.blokken.BUIG.lasten).toBeCloseTo(one!.blokken.BUIG.lasten, 0);
    expect(first!.blokken.BUIG.baten).toBeGreaterThan(one!.blokken.BUIG.baten - 1);
  });

  test("subsidies are paid before the budget for them comes: a year later, not never (R-304)", () => {
    const [eerst, groei, daarna] = geldVan(vraag(), [
      jaarVan({}),
      jaarVan({ "bij werkgever": 2_600 }),
      jaarVan({ "bij werkgever": 2_600 }),
    ]);
    expect(eerst!.voorgeschoten).toBeCloseTo(0, 6);
    expect(groei!.voorgeschoten).toBeGreaterThan(1_000_000);
    expect(daarna!.voorgeschoten).toBeLessThan(groei!.voorgeschoten / 2); // what is left is the rise of wages
  });

  test("a building that is sold costs nothing from that year on; overhead follows the volume only in part (R-382)", () => {
    const cost = (question: Geldvraag, people = jaarVan({})) =>
      geldVan(question, [people, people, people]).map(({ blokken }) => blokken.Bedrijfsvoering.lasten);
    const [now, sold] = [cost(vraag()), cost(met({ verkoop: { hal: 2027 } }))];
    expect(sold[0]).toBe(now[0]);
    expect(now[1]! - sold[1]!).toBeCloseTo(4_000 * 100 * 1.025 ** 2, 0);
    const half = cost(vraag(), jaarVan({ wsw: 340, beschut: 15 }));
    expect(half[0]! / now[0]!).toBeGreaterThan(0.93);
    expect(half[2]! / now[2]!).toBeLessThan(half[0]! / now[0]!);
    expect(half[2]! / now[2]!).toBeGreaterThan(0.75);
  });

  test("more people outside never need more square metres, and bring more per fte until the strongest are gone (R-326)", () => {
    const op = (deel: number) => geldVan(met({ deelBuiten: [[2026, deel]] }), [jaarVan({})])[0]!;
    expect(op(0.6).operationeel).toBeGreaterThan(op(0.43).operationeel);
    expect(op(0.6).deelBuiten).toBeCloseTo(0.6, 10);
    const without = geldVan(met({ deelBuiten: [[2026, 0.7]] }, { waarden: { ...WAARDEN, selectie: 0 } }), [
      jaarVan({}),
    ])[0]!;
    expect(without.operationeel).toBeGreaterThan(op(0.7).operationeel);
  });

  test("the whole money of the cluster or none of it is the largest switch: 7.355 euro for each subsidy", () => {
    const share = (deel: number) =>
      geldVan(met({ doorbetaling: [[2026, deel]] }), [jaarVan({})])[0]!.blokken.Bedrijfsvoering.baten;
    expect(share(0)).toBe(0);
    expect(share(1)).toBeCloseTo(7_355 * 1.035 * (2_308 * 0.5 + 29), 0);
  });
});

test("every assumption about money has a range that can be, and a source (R-418)", () => {
  for (const parameter of Object.values<Onzeker>(GELD)) {
    const lowest = trek(parameter, 0, 0.5);
    if (parameter.verdeling === "driehoek")
      expect([parameter.naam, lowest > 0]).toEqual([parameter.naam, true]);
    expect([parameter.naam, parameter.bron.ref.length > 0]).toEqual([parameter.naam, true]);
  }
});
