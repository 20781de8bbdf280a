import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gini, gewicht, spreiding } from "#matching/eerlijkheid/blootstelling";
import { katz, verhoudingVanGemiddelden, wilson, Z95 } from "#matching/eerlijkheid/intervallen";
import { gestandaardiseerd, perStratum } from "#matching/eerlijkheid/strata";
import {
  cochranMantelHaenszel,
  fisher,
  holm,
  mantelHaenszel,
  rangen,
  rangsomtoets,
  type Vierveld,
} from "#matching/eerlijkheid/toetsen";
import { lnFaculteit, normaal, normaalKwantiel, tweezijdig } from "#matching/eerlijkheid/verdelingen";

const vierveld = (wel: number, niet: number, andereWel: number, andereNiet: number): Vierveld => ({
  wel,
  niet,
  andereWel,
  andereNiet,
});

describe("the statistics give the published values (A-10)", () => {
  test("the normal distribution: pnorm and qnorm of R", () => {
    expect(normaal(0)).toBe(0.5);
    expect(normaal(1)).toBeCloseTo(0.8413447460685429, 14);
    expect(normaal(-2.5)).toBeCloseTo(0.006209665325776132, 15);
    expect(normaal(-5)).toBeCloseTo(2.866515718791939e-7, 17);
    expect(tweezijdig(-1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(normaalKwantiel(0.975)).toBeCloseTo(1.959963984540054, 13);
    expect(Math.exp(lnFaculteit(10))).toBeCloseTo(3_628_800, 5);
  });

  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("Wilson for %i of %i: Newcombe 1998, table I, method 3", (aantal, van, onder, boven) => {
    const interval = wilson(aantal, van);
    expect(interval.van).toBeCloseTo(onder, 4);
    expect(interval.tot).toBeCloseTo(boven, 4);
  });

  test("Katz for 189 of 11.034 against 104 of 11.037: Agresti, Categorical Data Analysis, aspirin", () => {
    const { verhouding, van, tot } = katz(189, 11_034, 104, 11_037);
    expect([verhouding, van, tot].map((getal) => Number(getal.toFixed(2)))).toEqual([1.82, 1.43, 2.31]);
  });

  test.each([
    { tabel: vierveld(3, 1, 1, 3), p: 0.4857142857, because: "fisher.test(TeaTasting) of R" },
    { tabel: vierveld(2, 10, 15, 3), p: 0.0005367241, because: "fisher.test(Convictions) of R" },
  ])("Fisher: $because", ({ tabel, p }) => {
    expect(fisher(tabel)).toBeCloseTo(p, 9);
  });

  test("Wilcoxon with ties: wilcox.test(Ozone ~ Month) of R, May and August", () => {
    const mei = "41 36 12 18 28 23 19 8 7 16 11 14 18 14 34 6 30 11 1 11 4 32 23 45 115 37";
    const augustus = "39 9 16 78 35 66 122 89 110 44 28 65 22 59 23 31 44 21 9 45 168 73 76 118 84 85";
    const eigen = mei.split(" ").map(Number);
    const { rang, gelijken } = rangen([...eigen, ...augustus.split(" ").map(Number)]);
    const rangsom = rang.slice(0, eigen.length).reduce((som, plaats) => som + plaats, 0);
    expect(rangsom - (eigen.length * (eigen.length + 1)) / 2).toBe(127.5); // its W
    expect(rangsomtoets(rangsom, eigen.length, rang.length, gelijken)).toBeCloseTo(0.00012080783, 10);
  });

  test("Cochran, Mantel and Haenszel: mantelhaen.test(UCBAdmissions) of R, six departments", () => {
    const berkeley = [
      vierveld(512, 313, 89, 19),
      vierveld(353, 207, 17, 8),
      vierveld(120, 205, 202, 391),
      vierveld(138, 279, 131, 244),
      vierveld(53, 138, 94, 299),
      vierveld(22, 351, 24, 317),
    ];
    expect(cochranMantelHaenszel(berkeley)).toBeCloseTo(0.2323, 4);
    const samen = mantelHaenszel(berkeley)!;
    expect(samen.van).toBeLessThan(1);
    expect(samen.tot).toBeGreaterThan(1);
    const ruw = katz(1198, 2691, 557, 1835);
    expect(ruw.van).toBeGreaterThan(1.3); // without strata it looked like a large difference
  });

  test("Mantel and Haenszel in one stratum is the plain ratio, with the interval of Katz", () => {
    const { verhouding, van, tot } = mantelHaenszel([vierveld(189, 10_845, 104, 10_933)])!;
    const kaal = katz(189, 11_034, 104, 11_037);
    expect(verhouding).toBeCloseTo(kaal.verhouding, 12);
    expect([van, tot]).toEqual([expect.closeTo(kaal.van, 9), expect.closeTo(kaal.tot, 9)]);
  });

  test("Holm: p.adjust of R", () => {
    expect(holm([0.01, 0.04, 0.03, 0.02])).toEqual([0.04, 0.06, 0.06, 0.06]);
    expect(holm([0.6, 0.001])).toEqual([0.6, 0.002]);
    expect(holm([])).toEqual([]);
  });

  test("Gini and the spread over plekken", () => {
    expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 14);
    expect(gini([5, 5, 5])).toBe(0);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 14);
    const gelijk = spreiding([3, 3, 3, 3], [1, 1, 3, 1]);
    expect(gelijk).toEqual({ dekking: 1, gelijkmatigheid: expect.closeTo(1, 12), gini: 0, drukste: 3 });
    expect(spreiding([8, 0, 0, 0], [2, 1, 1, 1])).toMatchObject({ dekking: 0.25, drukste: 4 });
    expect([gewicht(1), gewicht(3)]).toEqual([1, 0.5]);
  });
});

describe("intervals hold what they promise (A-10)", () => {
  test("the interval of a ratio of means covers the truth about 95 times out of 100", () => {
    let binnen = 0;
    for (let keer = 0; keer < 1000; keer++) {
      const eigen = momenten(trekking(keer, 80, 3));
      const andere = momenten(trekking(keer + 5000, 120, 5));
      const { van, tot } = verhoudingVanGemiddelden(eigen, andere);
      if (van <= 0.6 && 0.6 <= tot) binnen++;
    }
    expect(binnen).toBeGreaterThan(930);
    expect(binnen).toBeLessThan(970);
  });

  test("a share lies in its own interval, and more people make it narrower", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (van, keuze) => {
        const aantal = keuze % (van + 1);
        const klein = wilson(aantal, van);
        const groot = wilson(aantal * 4, van * 4);
        expect(klein.van).toBeLessThanOrEqual(aantal / van);
        expect(klein.tot).toBeGreaterThanOrEqual(aantal / van);
        expect(groot.tot - groot.van).toBeLessThan(klein.tot - klein.van);
      }),
    );
  });

  test("Fisher does not depend on which group comes first", () => {
    const tot40 = fc.nat({ max: 40 });
    fc.assert(
      fc.property(tot40, tot40, tot40, tot40, (a, b, c, d) => {
        expect(fisher(vierveld(a, b, c, d))).toBeCloseTo(fisher(vierveld(c, d, a, b)), 9);
        expect(fisher(vierveld(a, b, c, d))).toBeCloseTo(fisher(vierveld(b, a, d, c)), 9);
      }),
    );
  });

  test("a difference that comes from the strata alone is gone within them", () => {
    const strata = Array.from({ length: 400 }, (_, at) => at % 2);
    const waarden = strata.map((stratum, at) => (stratum === 0 ? 10 : 2) + (at % 5) / 10);
    const allen = Uint32Array.from(waarden.keys());
    const eigen = allen.filter((at) => (strata[at] === 0 ? at % 20 === 0 : at % 5 === 0));
    const { verhouding, van, tot } = gestandaardiseerd(perStratum(waarden, strata, eigen, allen))!;
    expect(verhouding).toBeCloseTo(1, 1);
    expect(van).toBeLessThan(1);
    expect(tot).toBeGreaterThan(0.95);
  });

  test("z for 95%", () => expect(Z95).toBeCloseTo(1.96, 2));
});

/** Exponential with this mean, by a small generator of the test. */
function trekking(zaad: number, aantal: number, gemiddelde: number): number[] {
  let staat = (zaad + 1) * 2_654_435_761;
  return Array.from({ length: aantal }, () => {
    staat = (Math.imul(staat ^ (staat >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    let t = Math.imul(staat ^ (staat >>> 13), 3_266_489_917);
    t ^= t >>> 16;
    return -gemiddelde * Math.log(((t >>> 0) + 0.5) / 4_294_967_296);
  });
}

function momenten(waarden: readonly number[]) {
  const aantal = waarden.length;
  const gemiddelde = waarden.reduce((som, waarde) => som + waarde, 0) / aantal;
  const kwadraten = waarden.reduce((som, waarde) => som + (waarde - gemiddelde) ** 2, 0);
  return { aantal, gemiddelde, variantie: kwadraten / (aantal - 1) / aantal };
}
