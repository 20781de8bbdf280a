import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { cents } from "#core/money";
import { GeenWaarde } from "#regels/parameter";
import { vangnet } from "#regels/vangnet";

const DAG = isoDate("2025-12-31");
const gemeente = fc.record({
  budget: fc.integer({ min: 1_000_00, max: 1e11 }),
  lasten: fc.nat({ max: 2e11 }),
});
const of = ({ budget, lasten }: { budget: number; lasten: number }) =>
  vangnet({ budget: cents(budget), lasten: cents(lasten) }, DAG);

describe("the vangnet of the bijstand budget (R-305)", () => {
  test.each([
    [7.5, 0],
    [10, 1.25],
    [12.5, 2.5],
    [15, 5],
  ])("a shortage of %d%% gives %d%% of the budget (Berenschot 2025)", (tekort, uitkering) => {
    const budget = 10_000_000_00;
    expect(of({ budget, lasten: budget * (1 + tekort / 100) }).uitkering).toBe((budget * uitkering) / 100);
  });

  test("whoever has money left gets nothing", () => {
    expect(of({ budget: 1_000_00, lasten: 900_00 })).toMatchObject({
      tekort: 0,
      tekortdeel: 0,
      uitkering: 0,
    });
  });

  test("it is what the formula says, to the cent", () => {
    fc.assert(
      fc.property(gemeente, ({ budget, lasten }) => {
        // in two-thousandths of a cent, without any rounding
        const short = 1000n * BigInt(lasten - budget);
        const [from, to] = [75n * BigInt(budget), 125n * BigInt(budget)];
        const half = short < to ? short - from : to - from;
        const naive = (half > 0n ? half : 0n) + 2n * (short > to ? short - to : 0n);
        const off = BigInt(of({ budget, lasten }).uitkering) * 2000n - naive;
        expect(off >= -1000n && off <= 1000n).toBe(true);
      }),
    );
  });

  test("together gemeenten get at least as much as when they are counted as one: it is never computed for a GR", () => {
    fc.assert(
      fc.property(fc.array(gemeente, { minLength: 1, maxLength: 8 }), (gemeenten) => {
        const apart = gemeenten.reduce((total, each) => total + of(each).uitkering, 0);
        const samen = of({
          budget: gemeenten.reduce((total, { budget }) => total + budget, 0),
          lasten: gemeenten.reduce((total, { lasten }) => total + lasten, 0),
        }).uitkering;
        expect(apart).toBeGreaterThanOrEqual(samen - gemeenten.length); // each rounds to a cent
      }),
    );
  });

  test("its lines add up to the whole and name their source", () => {
    const { uitkering, stappen } = of({ budget: 1_000_00, lasten: 1_200_00 });
    expect(uitkering).toBe(100_00);
    expect(stappen.map(({ naam, som, bedrag }) => [naam, som, bedrag])).toEqual([
      ["Deels vergoed", "50,00 × 50%", "25.00"],
      ["Helemaal vergoed", "75,00", "75.00"],
    ]);
    expect(stappen.every(({ bron }) => bron.startsWith("Participatiewet art. 74"))).toBe(true);
  });

  test("of a year with other steps it says nothing, and without a budget there is no share", () => {
    expect(() => vangnet({ budget: cents(1), lasten: cents(2) }, isoDate("2017-12-31"))).toThrow(GeenWaarde);
    expect(() => vangnet({ budget: cents(0), lasten: cents(2) }, DAG)).toThrow(RangeError);
  });
});
