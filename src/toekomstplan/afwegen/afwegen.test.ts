import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Afweegvraag, type Criterium, weegAf } from "#toekomstplan/afwegen/afwegen";
import {
  alsDelen,
  getrokkenGewichten,
  getrokkenInVolgorde,
  uitVolgorde,
} from "#toekomstplan/afwegen/gewichten";

const criterium = (naam: string, rang: number, rest: Partial<Criterium> = {}): Criterium => ({
  naam,
  rang,
  slechtst: 0,
  best: 1,
  grens: null,
  ...rest,
});
const optie = (naam: string, ...waarden: readonly (number | readonly number[])[]) => ({
  naam,
  waarden: waarden.map((value) => (typeof value === "number" ? [value] : value)),
});
const vraag = (rest: Partial<Afweegvraag>): Afweegvraag => ({
  criteria: [criterium("inwoner", 1), criterium("geld", 2)],
  opties: [optie("A", 1, 0), optie("B", 0, 1), optie("C", 0.6, 0.6)],
  wegingen: [],
  trekkingen: 10_000,
  zaad: 1,
  ...rest,
});
const kansen = (deel: Partial<Afweegvraag> = {}) =>
  Object.fromEntries(weegAf(vraag(deel)).oordelen.map(({ naam, rangen }) => [naam, rangen]));

describe("weights", () => {
  test("the five ranked principles weigh 0,457 · 0,257 · 0,157 · 0,090 · 0,040 (R-016)", () => {
    expect(uitVolgorde([1, 2, 3, 4, 5]).map((weight) => Number(weight.toFixed(3)))).toEqual([
      0.457, 0.257, 0.157, 0.09, 0.04,
    ]);
  });

  test("what stands equal weighs equal, and all together 1", () => {
    expect(uitVolgorde([1, 1])).toEqual([0.5, 0.5]);
    const orders = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 });
    fc.assert(
      fc.property(orders, (rangen) => {
        const weights = uitVolgorde(rangen);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
        for (const [a, first] of rangen.entries())
          for (const [b, second] of rangen.entries())
            if (first < second) expect(weights[a]!).toBeGreaterThan(weights[b]!);
      }),
    );
  });

  test("drawn in an order they come on average to the weights of that order; drawn freely to equal ones", () => {
    const rangen = [2, 1, 3];
    const sum = { free: [0, 0, 0], ordered: [0, 0, 0] };
    const runs = 20_000;
    for (let trekking = 0; trekking < runs; trekking++) {
      const free = getrokkenGewichten(3, { zaad: 4, trekking });
      const ordered = getrokkenInVolgorde(rangen, { zaad: 4, trekking });
      expect(ordered[1]! >= ordered[0]! && ordered[0]! >= ordered[2]!).toBe(true);
      for (const at of [0, 1, 2]) {
        sum.free[at]! += free[at]! / runs;
        sum.ordered[at]! += ordered[at]! / runs;
      }
    }
    for (const [at, weight] of uitVolgorde(rangen).entries()) {
      expect(sum.ordered[at]!).toBeCloseTo(weight, 2);
      expect(sum.free[at]!).toBeCloseTo(1 / 3, 2);
    }
  });

  test("without any weight nothing can be weighed", () => {
    expect(() => alsDelen([0, 0])).toThrow(RangeError);
    expect(alsDelen([100, 50, 50])).toEqual([0.5, 0.25, 0.25]);
  });
});

describe("how much depends on the weights", () => {
  test("reckoned by hand: C comes first where both weigh between 0,4 and 0,6: a fifth of all weights (R-031)", () => {
    const { A, B, C } = kansen();
    expect(C![0]).toBeCloseTo(0.2, 1);
    expect(A![0]).toBeCloseTo(0.4, 1);
    expect(B![0]).toBeCloseTo(0.4, 1);
    expect(C![1]).toBeCloseTo(0.8, 1); // otherwise it is always second
    expect(C![2]).toBe(0);
  });

  test("every option has one place, and every place one option, with each draw", () => {
    const worth = fc.double({ min: 0, max: 1, noNaN: true });
    const options = fc.array(fc.tuple(worth, worth, worth), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(options, (rows) => {
        const { oordelen } = weegAf(
          vraag({
            criteria: [1, 2, 3].map((rang) => criterium(`c${rang}`, rang)),
            opties: rows.map((row, at) => optie(`o${at}`, ...row)),
            trekkingen: 200,
          }),
        );
        for (const which of ["rangen", "rangenInVolgorde"] as const) {
          for (const oordeel of oordelen)
            expect(oordeel[which].reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
          for (const [place] of rows.entries())
            expect(oordelen.reduce((sum, oordeel) => sum + oordeel[which][place]!, 0)).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("with each draw as with any other order of naming: who is better on all comes first always", () => {
    const { oordelen, beste } = weegAf(
      vraag({ opties: [optie("minder", 0.2, 0.3), optie("meer", 0.5, 0.9)] }),
    );
    expect(beste).toBe("meer");
    expect(oordelen[1]!.rangen).toEqual([1, 0]);
  });
});

describe("limits", () => {
  test("an option under a limit is shown, and cannot be called the best however good it is otherwise (R-019)", () => {
    const criteria = [criterium("inwoner", 1, { grens: 0.4 }), criterium("geld", 2)];
    const opties = [optie("goedkoop", 0.39, 1), optie("breed", 0.5, 0.1)];
    const { beste, oordelen, perWeging } = weegAf(
      vraag({ criteria, opties, wegingen: [{ wie: "een fractie", gewichten: [0.01, 0.99] }] }),
    );
    expect(beste).toBe("breed");
    expect(oordelen[0]!.veto).toEqual([{ criterium: "inwoner", deel: 1 }]);
    expect(oordelen[0]!.rangen).toEqual([0]);
    expect(perWeging).toEqual([{ wie: "een fractie", volgorde: ["breed"] }]);
    expect(weegAf(vraag({ criteria, opties: opties.slice(0, 1) })).beste).toBeNull();
  });

  test("over futures: one in ten may pass it, more may not; and lower may be better", () => {
    const criteria = [
      criterium("wachtlijst", 1, { slechtst: 100, best: 0, grens: 50 }),
      criterium("geld", 2),
    ];
    const futures = (worse: number) => Array.from({ length: 10 }, (_, at) => (at < worse ? 51 : 50));
    const vetoOf = (worse: number) =>
      weegAf(vraag({ criteria, opties: [optie("een", futures(worse), 0.5)] })).oordelen[0]!.veto;
    expect(vetoOf(1)).toEqual([]);
    expect(vetoOf(2)).toEqual([{ criterium: "wachtlijst", deel: 0.2 }]);
  });
});

describe("futures and what must be so", () => {
  test("regret is how much better another would have been, in nine of ten futures", () => {
    const { oordelen } = weegAf(
      vraag({
        criteria: [criterium("alles", 1)],
        opties: [
          optie("vast", 0.5),
          optie(
            "wisselt",
            Array.from({ length: 11 }, (_, at) => at / 10),
          ),
        ],
      }),
    );
    expect(oordelen[0]!.spijtP90).toBeCloseTo(0.4, 9); // of 0 … 0,5: nine in ten not above 0,4
    expect(oordelen[1]!.spijtP90).toBeCloseTo(0.4, 9);
  });

  test("the weight at which another comes first, and there they are worth the same", () => {
    const { omslagen, beste, gewichten } = weegAf(vraag({ opties: [optie("A", 1, 0), optie("B", 0, 1)] }));
    expect([beste, gewichten]).toEqual(["A", [0.75, 0.25]]);
    expect(omslagen).toEqual([
      { optie: "B", criterium: "inwoner", gewicht: 0.5, nu: 0.75 },
      { optie: "B", criterium: "geld", gewicht: 0.5, nu: 0.25 },
    ]);
  });

  test("a value outside its scale is refused", () => {
    expect(() => weegAf(vraag({ opties: [optie("te hoog", 1.1, 0)] }))).toThrow(RangeError);
  });
});
