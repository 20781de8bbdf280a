import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { cents, percent } from "#core/money";
import { besluitEffect } from "#financien/besluit-effect";
import { type Bijdragevraag, bijdragen, type Model, MODELLEN } from "#financien/bijdragen";
import { resultatenVan } from "#financien/resultaten";
import { specificatie } from "#financien/specificatie";
import { jarenVan } from "#financien/stromen";
import { inTermijnen, somVan } from "#financien/termijnen";
import { vangnetEffect, voorgeschoten } from "#financien/vangnet-effect";
import { vangnet } from "#regels/vangnet";

const some = (max: number) => fc.integer({ min: 1, max });
const vragen: fc.Arbitrary<Bijdragevraag> = fc.record({
  kosten: fc.nat({ max: 1e11 }).map((amount) => cents(amount)),
  gemeenten: fc.array(
    fc.record({
      gemeente: fc.string(),
      inwoners: some(900_000),
      se: some(100_000),
      clienten: some(9_000),
      afname: fc.record({ beschut: fc.nat({ max: 50_000 }), detachering: fc.nat({ max: 50_000 }) }),
      rijksbijdrage: fc.nat({ max: 1e10 }).map((amount) => cents(amount)),
    }),
    { minLength: 1, maxLength: 9 },
  ),
  prijzen: fc.record({
    beschut: some(1e7).map((amount) => cents(amount)),
    detachering: some(1e7).map((amount) => cents(amount)),
  }),
  vastDeel: fc.nat({ max: 1_000_000 }),
  mengsel: fc.record({ se: some(100), inwoners: fc.nat({ max: 100 }), clienten: fc.nat({ max: 100 }) }),
});

describe("what a contribution is made of (R-310…R-313)", () => {
  test("the lines of each gemeente add up to what it pays by each model, to the cent", () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        for (const model of Object.keys(MODELLEN) as Model[]) {
          const lines = specificatie(model, vraag);
          expect(lines.map(somVan)).toEqual(bijdragen(model, vraag).bijdragen.map(({ bedrag }) => bedrag));
        }
      }),
    );
  });

  test("a fixed amount stands apart from price times number", () => {
    const vraag: Bijdragevraag = {
      kosten: cents(100_000_00),
      gemeenten: [
        {
          gemeente: "Groot",
          inwoners: 60_000,
          se: 1,
          clienten: 1,
          afname: { beschut: 500 },
          rijksbijdrage: cents(0),
        },
        {
          gemeente: "Klein",
          inwoners: 40_000,
          se: 1,
          clienten: 1,
          afname: { beschut: 300 },
          rijksbijdrage: cents(0),
        },
      ],
      prijzen: { beschut: cents(12_000_00) },
      vastDeel: 250_000,
      mengsel: { se: 1, inwoners: 1, clienten: 1 },
    };
    expect(specificatie("C5", vraag)).toEqual([
      [
        { soort: "sleutel", sleutel: "inwoners", eigen: 60_000, totaal: 100_000, bedrag: 15_000_00 },
        { soort: "product", product: "beschut", aantal: 500, prijs: 12_000_00, bedrag: 45_000_00 },
      ],
      [
        { soort: "sleutel", sleutel: "inwoners", eigen: 40_000, totaal: 100_000, bedrag: 10_000_00 },
        { soort: "product", product: "beschut", aantal: 300, prijs: 12_000_00, bedrag: 27_000_00 },
      ],
    ]);
    expect(specificatie("C7", vraag)[0]!.map(({ bedrag }) => bedrag)).toEqual([
      16_666_67, 20_000_00, 16_666_67,
    ]);
  });

  test("in terms nothing of a line is lost, and no term differs more than a cent for each line", () => {
    const regels = fc.array(
      fc.integer({ min: -1e9, max: 1e9 }).map((amount) => ({ bedrag: cents(amount) })),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(regels, some(12), (regels, termijnen) => {
        const terms = inTermijnen(regels, termijnen);
        expect(terms).toHaveLength(termijnen);
        for (const [at, { bedrag }] of regels.entries())
          expect(terms.reduce((sum, term) => sum + term[at]!.bedrag, 0)).toBe(bedrag);
        const sums = terms.map(somVan);
        expect(Math.max(...sums) - Math.min(...sums)).toBeLessThanOrEqual(regels.length);
      }),
    );
  });
});

test("subsidy and operation are steered apart, and are the total together (R-309)", () => {
  const regels = fc.array(
    fc.record({
      stroom: fc.constantFrom(
        "BUIG" as const,
        "Wsw" as const,
        "Participatiebudget" as const,
        "Bedrijfsvoering" as const,
      ),
      regel: fc.constant("x"),
      soort: fc.constantFrom("last" as const, "bate" as const),
      jaar: fc.constant(2024),
      bedrag: fc.integer({ min: -1e11, max: 1e11 }).map((amount) => cents(amount)),
    }),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(regels, (regels) => {
      const [jaar] = jarenVan(regels);
      const { subsidie, bedrijfsvoering } = resultatenVan(jaar!);
      expect(subsidie + bedrijfsvoering).toBe(jaar!.totaal);
      const own = regels.filter(({ stroom }) => stroom === "Bedrijfsvoering");
      const naive = own.reduce((sum, { soort, bedrag }) => sum + (soort === "bate" ? bedrag : 0 - bedrag), 0);
      expect(bedrijfsvoering + 0).toBe(naive + 0);
    }),
  );
});

describe("what a decision does to the vangnet of one gemeente (R-305, R-320)", () => {
  const dag = isoDate("2025-12-31");
  const effect = besluitEffect({
    gemeente: "Baarn",
    inwoners: 24_000,
    plekken: 10,
    jaar: 2025,
    prijsPerPlek: cents(12_000_00),
    urenPerWeek: hours(27),
    voltijdUren: hours(36),
    loonwaarde: percent(38),
    uitBijstand: percent(45),
  });
  const of = (naam: string) => effect.regels.find((regel) => regel.naam === naam)!.perJaar;

  test("who has money left keeps having no vangnet, who is short gets the difference of two computed ones", () => {
    const rijk = vangnetEffect(effect, { budget: cents(10_000_000_00), lasten: cents(9_000_000_00) }, dag);
    expect(rijk.map(({ verschil }) => verschil)).toEqual([0, 0, 0]);
    const budget = cents(10_000_000_00);
    const lasten = cents(11_000_000_00);
    const [first, second] = vangnetEffect(effect, { budget, lasten }, dag);
    const extra = 0 - of("Loonkostensubsidie")[0]! - of("Bijstand die niet wordt betaald")[0]!;
    expect(first!.na).toBe(vangnet({ budget, lasten: cents(lasten + extra) }, dag).uitkering);
    expect(first!.verschil).toBe(first!.na - vangnet({ budget, lasten }, dag).uitkering);
    expect(second!.na).toBeLessThan(first!.na); // the budget came, a year later
  });

  test("what is paid in the first year stays advanced, and grows no more", () => {
    const lks = of("Loonkostensubsidie")[0]!;
    expect(voorgeschoten(effect)).toEqual([lks, lks, lks]);
    expect(lks).toBeLessThan(0);
  });
});
