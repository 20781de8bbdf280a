import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { INWONERS_VAN_NEDERLAND, REGELINGEN, regelingOp } from "#toekomstplan/geld/regelingen";
import { jarenUiteen } from "#toekomstplan/geld/taken";
import { GELD } from "#toekomstplan/geld/parameters";
import { WERKSOORTEN, afbouwOp, werksoortenOver, werksoortFactor } from "#toekomstplan/geld/werksoorten";
import { middens } from "#toekomstplan/getrokken";
import { type Hefbomen, planToekomst } from "#toekomstplan/plan";
import { UITGANGSPUNTEN as STREEK } from "../../src/modules/demo/toekomstplan.ts";

const JAREN = 10;
const plan = (hefbomen: Partial<Hefbomen> = {}, trekking: number | null = null) =>
  planToekomst(
    { uitgangspunten: STREEK, scenario: { naam: "anders", hefbomen }, jaren: JAREN, motor: "cohort" },
    trekking === null ? null : { zaad: 1, trekking },
  ).map(({ geld }) => geld);
const NU = plan();
const in2030 = 4;

describe("tasks", () => {
  const narrow = plan({
    taken: {
      beschut: [
        [2027, 1],
        [2028, 0],
      ],
      werkdeel: [[2028, 0]],
    },
  });

  test("that move to gemeenten leave the company smaller, and gemeenten with what they buy elsewhere (R-391, R-411)", () => {
    expect(narrow[1]!.fte.beschut).toBeCloseTo(NU[1]!.fte.beschut, 9);
    expect(narrow[2]!.fte.beschut).toBe(0);
    expect(narrow[2]!.fte.wsw).toBe(NU[2]!.fte.wsw);
    const zelf = ({ perGemeente }: (typeof NU)[number]) =>
      Object.values(perGemeente).reduce((sum, each) => sum + each.zelf, 0);
    expect(zelf(narrow[in2030]!)).toBeGreaterThan(zelf(NU[in2030]!) + 100_000);
    const paid = Object.values(narrow[in2030]!.perGemeente).reduce((sum, { bijdrage }) => sum + bijdrage, 0);
    expect(paid).toBeCloseTo(narrow[in2030]!.bijdrage, 4);
  });

  test("that stay together say so, and a plan that parts income and re-integration names the years (R-392)", () => {
    const period = { vanaf: 2026, jaren: 4 };
    expect(jarenUiteen({ inkomen: [[2026, 1]] }, period)).toEqual([]);
    expect(
      jarenUiteen(
        {
          inkomen: [[2026, 1]],
          werkdeel: [
            [2027, 1],
            [2028, 0],
          ],
        },
        period,
      ),
    ).toEqual([2028, 2029]);
    expect(jarenUiteen({}, period)).toEqual([2026, 2027, 2028, 2029]);
  });
});

describe("kinds of work", () => {
  const shares = fc
    .array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 8, maxLength: 8 })
    .map((values) => {
      const total = values.reduce((sum, value) => sum + value, 0);
      return Object.fromEntries(WERKSOORTEN.map((soort, at) => [soort, values[at]! / total])) as Record<
        (typeof WERKSOORTEN)[number],
        number
      >;
    });

  test("that are left add up to one, the largest always stays, and unchanged they bring in what they did", () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 0, max: 500 }), (werksoorten, binnen) => {
        const begin = afbouwOp(werksoorten, {}, 2030);
        const over = werksoortenOver({ begin, besloten: begin, binnen, binnenBegin: 500 }, 10);
        expect(over.delen.reduce((sum, deel) => sum + deel, 0)).toBeCloseTo(1, 10);
        const [largest] = Object.entries(werksoorten).toSorted(([, a], [, b]) => b - a)[0]!;
        expect(over.delen[WERKSOORTEN.findIndex((soort) => soort === largest)]).toBeGreaterThan(0);
        const all = werksoortenOver({ begin, besloten: begin, binnen: 500, binnenBegin: 500 }, 1e-9);
        expect(werksoortFactor(begin, all, middens(GELD))).toBeCloseTo(1, 10);
      }),
    );
  });

  test("too small for a crew close: the number of kinds falls, and with it what there is to learn (R-410)", () => {
    const kinds = NU.map(({ werksoorten }) => werksoorten);
    expect(kinds[0]).toBe(8);
    for (const [nth, aantal] of kinds.slice(1).entries()) expect(aantal).toBeLessThanOrEqual(kinds[nth]!);
    expect(kinds.at(-1)!).toBeLessThan(8);
  });

  test("that bring in little wound down: more from the work, with fewer kinds of it (R-408, R-409)", () => {
    const [now, less] = [
      NU,
      plan({
        werksoorten: {
          productie: [
            [2026, 1],
            [2029, 0],
          ],
        },
      }),
    ];
    expect(less[in2030]!.operationeel).toBeGreaterThan(now[in2030]!.operationeel);
    expect(less[in2030]!.werksoorten).toBe(now[in2030]!.werksoorten - 1);
    const none = Object.fromEntries(WERKSOORTEN.map((soort) => [soort, [[2026, 0]] as const]));
    expect(plan({ werksoorten: none })[in2030]!.operationeel).toBeLessThan(now[in2030]!.operationeel);
  });
});

describe("to change", () => {
  test("costs once, in its own year only, and the state pays a part of it (R-316, R-382)", () => {
    const once = plan({ eenmalig: { "2027": 400_000 } });
    const more = once.map(({ bijdrage }, nth) => bijdrage - NU[nth]!.bijdrage);
    expect(more[0]).toBeCloseTo(0, 6);
    expect(more[1]).toBeCloseTo(400_000 * 1.025 ** 2, 4);
    expect(more[2]).toBeCloseTo(0, 6);
    const paid = plan({ impulsbudget: [[2026, 1]] });
    const inwoners = STREEK.gemeenten.reduce((sum, each) => sum + each.inwoners, 0);
    expect(NU[0]!.bijdrage - paid[0]!.bijdrage).toBeCloseTo(
      (regelingOp("impulsbudget", 2026) * inwoners) / INWONERS_VAN_NEDERLAND.waarde,
      4,
    );
    expect(NU[9]!.bijdrage - paid[9]!.bijdrage).toBe(0); // it ends with 2034
  });

  test("with more fte for each leader costs less, and never changes what the work brings in", () => {
    const wide = plan({ spanwijdte: [[2026, 1.2]] });
    expect(wide[0]!.bijdrage).toBeLessThan(NU[0]!.bijdrage);
    expect(wide[0]!.fte).toEqual(NU[0]!.fte);
  });

  test("a reserve that is used is paid once less by gemeenten, and one that is built up once more", () => {
    const used = plan({ reserve: [[2026, STREEK.bedrijf.reserve - 500_000]] });
    expect(used[0]!.bijdrage).toBeCloseTo(NU[0]!.bijdrage - 500_000, 4);
    expect(used[1]!.bijdrage).toBeCloseTo(NU[1]!.bijdrage, 4);
    expect(used.map(({ totaal }) => totaal)).toEqual(NU.map(({ totaal }) => totaal));
    expect(used[3]!.reserve).toBe(STREEK.bedrijf.reserve - 500_000);
  });
});

describe("what the state has announced", () => {
  test("the budget to change is 35 million in 2025 and about 290 in all, as was published (R-316)", () => {
    const years = Array.from({ length: 10 }, (_, nth) => regelingOp("impulsbudget", 2025 + nth));
    expect(years[0]).toBe(35_000_000);
    expect(years.reduce((sum, value) => sum + value, 0)).toBeCloseTo(290_000_000, 0);
    expect(regelingOp("impulsbudget", 2036)).toBe(0);
  });

  test("the supplement grows from 19,8 million in 2025 to 34,9 to 36 in 2035: three sources, one range (R-317)", () => {
    const { p10, p50, p90 } = GELD.opslagPerPlek;
    expect([p10, p50, p90].map((perPlek) => perPlek! * 10_000)).toEqual([34_900_000, 35_900_000, 36_000_000]);
    expect(regelingOp("opslagGroei", 2025) * p50 * 10_000).toBeCloseTo(19_800_000, 0);
    expect(regelingOp("opslagGroei", 2035)).toBe(1);
  });

  test("the subsidy of the first months moves to the BUIG in 2028: from one block to another, not out of the plan", () => {
    expect([2026, 2027, 2028, 2040].map((jaar) => regelingOp("forfaitairInBuig", jaar))).toEqual([
      0, 0, 1, 1,
    ]);
    const zelf = NU.map(({ perGemeente }) =>
      Object.values(perGemeente).reduce((sum, each) => sum + each.zelf, 0),
    );
    expect(zelf[1]!).toBeGreaterThan(100_000);
    expect(zelf[2]!).toBeCloseTo(0, 6);
  });

  test("each rule has a source and a year for each of its steps", () => {
    for (const { bron, pad } of Object.values(REGELINGEN)) {
      expect(bron.ref.length).toBeGreaterThan(10);
      expect(pad.map(([jaar]) => jaar)).toEqual(pad.map(([jaar]) => jaar).toSorted((a, b) => a - b));
    }
  });

  test("a state that pays more for beschut werk leaves less to gemeenten, and nothing else changes", () => {
    const more = plan({ rijksbeleid: [[2026, 1.5]] });
    expect(more[in2030]!.bijdrage).toBeLessThan(NU[in2030]!.bijdrage);
    expect(more[in2030]!.fte).toEqual(NU[in2030]!.fte);
  });
});
