import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  kleinsteSchaal,
  margePerFte,
  massaVan,
  prijsindexIn,
  schaalVan,
  sluitjaren,
} from "#toekomstplan/antwoorden/massa";
import { zet } from "#toekomstplan/antwoorden/hefboomkaart";
import { toekomstenVan } from "#toekomstplan/antwoorden/toekomsten";
import { planToekomst } from "#toekomstplan/plan";
import { BASIS, vraagMet } from "./vraag.ts";

const SIXTY = { zaad: 1, trekkingen: 60 };

describe("massa: the smallest scale that carries the fixed costs (R-324, R-396, 7.5)", () => {
  const TOY = { toegevoegdeWaarde: 10_150, kader: 6_156, subsidie: 0, vast: 4_600_000 };

  test("10.150 less 6.156 leaves 4.000 per fte; 4,6 million then asks for 1.150 fte (toekomstplan §7.5)", () => {
    expect(margePerFte(TOY)).toBe(3_994);
    expect(kleinsteSchaal(TOY)).toBeCloseTo(1_151.7, 1);
    expect(kleinsteSchaal(TOY)!).toBeGreaterThan(710);
  });

  test("where a fte leaves nothing no number is enough", () => {
    expect(kleinsteSchaal({ ...TOY, kader: 10_150 })).toBeNull();
  });

  test("the margins of one fte times the smallest scale are the fixed costs", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 0, max: 10_000_000 }),
        (toegevoegdeWaarde, kader, subsidie, vast) => {
          const schaal = { toegevoegdeWaarde, kader, subsidie, vast };
          const needed = kleinsteSchaal(schaal);
          if (needed === null) expect(margePerFte(schaal)).toBeLessThanOrEqual(0);
          else expect(needed * margePerFte(schaal)).toBeCloseTo(vast, 3);
        },
      ),
    );
  });

  test("in a year of the plan too few fte is exactly a loss on the work itself", () => {
    for (const vraag of [BASIS, zet(BASIS, "overhead", 0.1), vraagMet({ samenwerking: [[2026, 500_000]] })])
      planToekomst(vraag, null).forEach(({ geld }, nth) => {
        const { fte, nodig, marge, vasteKosten } = schaalVan(vraag, prijsindexIn(vraag, null), geld, nth);
        const samenwerking = (vraag.scenario?.hefbomen.samenwerking?.[0]?.[1] ?? 0) * 1.025 ** (nth + 1);
        expect(fte * marge - vasteKosten).toBeCloseTo(geld.operationeel - samenwerking, 2);
        expect(fte < nodig).toBe(geld.operationeel - samenwerking < 0);
      });
  });

  test("it breaks in the first year in which more than half of the futures have too few", () => {
    const { jaren, breuk } = massaVan(BASIS, 1, toekomstenVan(BASIS, SIXTY));
    expect(breuk).toBe(2026);
    expect(jaren.every(({ kansTeKlein }) => kansTeKlein > 0.5)).toBe(true);
    const withoutOverhead = { ...zet(BASIS, "overhead", 0), jaren: 3 };
    const lean = massaVan(withoutOverhead, 1, toekomstenVan(withoutOverhead, SIXTY));
    expect(lean.jaren[0]!.nodig.p50).toBeLessThan(jaren[0]!.nodig.p50);
  });

  test("a kind of work closes as a whole in the year in which it cannot fill its crews", () => {
    const fte = [400, 300, 200, 100].map((aantal, at) => ({ jaar: 2026 + at, fte: aantal }));
    expect(
      sluitjaren(fte, [
        { werksoort: "groen", deel: 0.2, ploegen: 5, minstPerPloeg: 8 },
        { werksoort: "post", deel: 0.1, ploegen: 1, minstPerPloeg: 8 },
        { werksoort: "metaal", deel: 0.02, ploegen: 1, minstPerPloeg: 10 },
      ]),
    ).toEqual([
      { werksoort: "groen", nodig: 40, jaar: 2029 },
      { werksoort: "post", nodig: 8, jaar: null },
      { werksoort: "metaal", nodig: 10, jaar: 2026 },
    ]);
  });
});
