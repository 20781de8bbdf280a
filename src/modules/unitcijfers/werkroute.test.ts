import fc from "fast-check";
import { expect, test } from "vitest";
import { type Routedag, werkroutes } from "./werkroute.ts";

const found = (dagen: number, gevonden: number, gevolgd = 0): Routedag => ({
  route: "direct",
  dagen,
  gevonden,
  gevolgd,
});

test("of eighty people forty find work in a month and twenty in a year: half after one month, three quarters after twelve (R-453)", () => {
  const [direct] = werkroutes([found(30, 40), found(360, 20), found(800, 0, 20)]);
  expect(direct).toMatchObject({ route: "direct", mensen: 80, totWerk: { maanden: 1 } });
  const shares = direct!.momenten.map(({ maanden, aandeel }) => [maanden, aandeel]);
  expect(shares).toEqual([
    [3, 50],
    [6, null], // nobody between three and six months: of so few nothing is told
    [12, 75],
    [24, null],
  ]);
});

test("where ten or fewer found work it says nearly nobody, and no number", () => {
  const [direct] = werkroutes([found(30, 10), found(800, 0, 60)]);
  expect(direct!.momenten[0]).toMatchObject({ stand: "bijna niemand", aandeel: null });
  expect(direct!.totWerk).toEqual({ maanden: null, laag: null, hoog: null });
});

test("a share lies within its interval, and never falls with time", () => {
  const rows = fc.array(
    fc.record({
      route: fc.constant("direct" as const),
      dagen: fc.nat({ max: 900 }),
      gevonden: fc.nat({ max: 8 }),
      gevolgd: fc.nat({ max: 8 }),
    }),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(rows, (dagen) => {
      const [direct] = werkroutes(dagen);
      const counted = direct!.momenten.flatMap(({ aandeel, laag, hoog }) =>
        aandeel === null ? [] : [{ aandeel, laag: laag!, hoog: hoog! }],
      );
      for (const { aandeel, laag, hoog } of counted)
        expect([laag <= aandeel, aandeel <= hoog]).toEqual([true, true]);
      const shares = counted.map(({ aandeel }) => aandeel);
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    }),
  );
});

test("nobody, or a group too small to be told, is no route", () => {
  expect(werkroutes([])).toEqual([]);
});
