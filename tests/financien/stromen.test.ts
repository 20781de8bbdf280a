import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cents } from "#core/money";
import { bevindingen, type Bevinding, type Volume } from "#financien/bevindingen";
import { dekkingslijn } from "#financien/dekking";
import { controles, jarenVan, type Regel, SOORTEN, STROMEN } from "#financien/stromen";
import { werkzaak } from "../../src/modules/demo/werkzaak.ts";

/** Arbeidsjaren Wsw of the whole country, mean of the year. @source Cedris and Panteia, Wsw-statistiek 2016 and 2022 */
const LAND: readonly Volume[] = [
  { stroom: "Wsw", jaar: 2016, aantal: 83_014 },
  { stroom: "Wsw", jaar: 2022, aantal: 58_095 },
];

const found = <S extends Bevinding["soort"]>(soort: S) =>
  bevindingen(werkzaak, LAND).filter((one): one is Extract<Bevinding, { soort: S }> => one.soort === soort);
const rounded = (share: number, digits = 2) => Number(share.toFixed(digits));

describe("the accounts of Werkzaak 2016–2024 (R-304…R-309)", () => {
  test("45 of 45 results of streams and totals equal the printed ones", () => {
    const all = controles(werkzaak);
    expect(all).toHaveLength(45);
    expect(all.filter(({ verschil }) => verschil !== 0)).toEqual([]);
    expect(all.filter(({ blok }) => blok === "Totaal").map(({ berekend }) => berekend / 100)).toEqual([
      -2_223_307, -1_936_413, 1_027_850, 981_002, 3_738_125, 3_853_746, 4_146_700, 3_729_600, 2_241_894,
    ]);
  });

  test("(i) since the best year the total fell by 1.904.806, of which 5.033.300 by bedrijfsvoering", () => {
    expect(found("verandering van het saldo")).toEqual([
      {
        soort: "verandering van het saldo",
        van: 2022,
        tot: 2024,
        verschil: -1_904_806_00,
        delen: [
          { stroom: "BUIG", verschil: -228_300_00 },
          { stroom: "Wsw", verschil: 743_500_00 },
          { stroom: "Participatiebudget", verschil: 2_613_294_00 },
          { stroom: "Bedrijfsvoering", verschil: -5_033_300_00 },
        ],
      },
    ]);
  });

  test("(ii) the coverage of bedrijfsvoering fell from 1,12 to 0,64: costs grew 9,3% a year, income 1,9%", () => {
    const [only, ...others] = found("dekking daalt");
    expect(others).toEqual([]);
    expect(only).toMatchObject({ stroom: "Bedrijfsvoering", van: 2016, tot: 2024 });
    expect([only!.dekkingVan, only!.dekkingTot].map((share) => rounded(share))).toEqual([1.12, 0.64]);
    expect([only!.groeiLasten, only!.groeiBaten].map((share) => rounded(share, 3))).toEqual([0.093, 0.019]);
  });

  test("the coverage of 2024: Wsw 1,095, BUIG 1,080, bedrijfsvoering 0,639", () => {
    const last = (stroom: (typeof STROMEN)[number]) =>
      rounded(dekkingslijn(jarenVan(werkzaak), stroom).jaren.at(-1)!.dekking!, 3);
    expect([last("Wsw"), last("BUIG"), last("Bedrijfsvoering")]).toEqual([1.095, 1.08, 0.639]);
  });

  test("(iii) one break in the series, 2022/23: Participatiebudget up, gemeentefonds down", () => {
    expect(found("reeksbreuk")).toEqual([
      {
        soort: "reeksbreuk",
        jaar: 2023,
        erbij: { stroom: "Participatiebudget", van: 4_732_600_00, naar: 7_759_400_00 },
        eraf: { stroom: "Bedrijfsvoering", van: 13_531_400_00, naar: 11_811_700_00 },
      },
    ]);
  });

  test("(iv) the row that is called 5% is 6,00% in 2024 only", () => {
    const all = found("naam klopt niet met het bedrag");
    expect(all.map(({ jaar, genoemd, werkelijk }) => [jaar, genoemd, rounded(werkelijk, 4)])).toEqual([
      [2024, 0.05, 0.06],
    ]);
  });

  test("(v) the Participatiebudget of 2016–2022 tells nothing: income is the costs", () => {
    expect(found("geen informatie")).toEqual([
      { soort: "geen informatie", stroom: "Participatiebudget", van: 2016, tot: 2022 },
    ]);
  });

  test("(vi) the income of the Wsw fell by 19%, the arbeidsjaren of the country by 30%: 16% more for each (R-314)", () => {
    const [only] = found("minder geld, nog minder mensen");
    expect(only).toMatchObject({ stroom: "Wsw", van: 2016, tot: 2022 });
    expect([only!.geld, only!.mensen, only!.prijsPerMens].map((share) => rounded(share))).toEqual([
      -0.19, -0.3, 0.16,
    ]);
  });
});

describe("of any accounts", () => {
  const regels: fc.Arbitrary<Regel[]> = fc.array(
    fc.record({
      stroom: fc.constantFrom(...STROMEN, "Totaal" as const),
      regel: fc.constantFrom("Lasten", "Correctie 5%", "Vergoeding"),
      soort: fc.constantFrom(...SOORTEN),
      jaar: fc.integer({ min: 2016, max: 2024 }),
      bedrag: fc.integer({ min: -1e11, max: 1e11 }).map((amount) => cents(amount)),
    }),
    { maxLength: 80 },
  );

  test("a total is the sum of its streams, a stream its income less its costs, and every year is compared", () => {
    fc.assert(
      fc.property(regels, (regels) => {
        for (const { blokken, totaal } of jarenVan(regels)) {
          expect(blokken.reduce((sum, { resultaat }) => sum + resultaat, 0)).toBe(totaal);
          for (const { lasten, baten, resultaat } of blokken) expect(resultaat).toBe(baten - lasten);
        }
        expect(controles(regels)).toHaveLength(5 * jarenVan(regels).length);
      }),
    );
  });

  test("one changed cent is found", () => {
    fc.assert(
      fc.property(fc.nat({ max: werkzaak.length - 1 }), fc.constantFrom(-1, 1), (at, cent) => {
        const changed = werkzaak.map((regel, index) =>
          index === at ? { ...regel, bedrag: cents(regel.bedrag + cent) } : regel,
        );
        expect(controles(changed).some(({ verschil }) => verschil !== 0)).toBe(true);
      }),
    );
  });

  test("nothing is ever found that is no number, and nothing at all in one year", () => {
    fc.assert(
      fc.property(regels, (regels) => {
        const text = JSON.stringify(bevindingen(regels), (_, value) =>
          typeof value === "number" && !Number.isFinite(value) ? "no number" : value,
        );
        expect(text).not.toContain("no number");
        expect(bevindingen(regels.map((regel) => ({ ...regel, jaar: 2020 })))).toEqual([]);
      }),
    );
  });
});
