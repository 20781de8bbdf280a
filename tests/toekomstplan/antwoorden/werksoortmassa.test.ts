import { describe, expect, test } from "vitest";
import { wijziging } from "#toekomstplan/antwoorden/hefboomnamen";
import { werksoortmassa } from "#toekomstplan/antwoorden/werksoortmassa";
import { VOORBEELDEN } from "#toekomstplan/modellen/voorbeelden";
import { type Hefbomen, planToekomst } from "#toekomstplan/plan";
import { BASIS, vraagMet } from "./vraag.ts";

describe("the smallest scale of each kind of own work (R-324, R-408)", () => {
  test.each(VOORBEELDEN.map(({ sleutel, scenario }) => ({ sleutel, scenario })))(
    "$sleutel: as many are left in each year as the plan itself counts",
    ({ scenario }) => {
      const vraag = { ...BASIS, jaren: 15, scenario };
      const plan = planToekomst(vraag, null);
      const { soorten } = werksoortmassa(vraag, plan);
      for (const { geld } of plan) {
        const left = soorten.filter(({ weg }) => weg === null || weg > geld.jaar).length;
        expect([geld.jaar, left]).toEqual([geld.jaar, geld.werksoorten]);
      }
    },
  );

  test("what is wound down ends when its last crew does; an own figure for a crew that nobody fills ends all but the largest", () => {
    const of = (vraag = BASIS) => werksoortmassa(vraag).soorten;
    const ended = vraagMet({
      werksoorten: {
        metaal: [
          [2026, 1],
          [2028, 0],
        ],
      },
    });
    expect(of(ended).find(({ werksoort }) => werksoort === "metaal")).toMatchObject({
      weg: 2027, // half of it is already less than a crew
      wordtAfgebouwd: true,
    });
    const largest = Math.max(...of().map(({ fte }) => fte));
    const never = { ...BASIS, vast: { geld: { minstePloeg: 1 } } };
    expect(of(never).filter(({ weg }) => weg !== null)).toEqual([]);
    const large = { ...BASIS, vast: { geld: { minstePloeg: largest - 0.001 } } };
    expect(werksoortmassa(large).minstePloeg).toBe(largest - 0.001);
    expect(of(large).filter(({ weg }) => weg === null).length).toBeGreaterThan(0);
  });
});

test("tasks and own work are said as they are decided, not only that they are (R-391)", () => {
  const basis = BASIS.uitgangspunten.hefbomen;
  const zin = (hefboom: keyof Hefbomen, hefbomen: Partial<Hefbomen>) =>
    wijziging(hefboom, { basis, anders: { ...basis, ...hefbomen }, jaar: 2035 });
  expect(zin("werksoorten", { werksoorten: { metaal: [[2028, 0]], post: [[2026, 1]] } })).toBe(
    "eigen werksoorten: metaal weg in 2028",
  );
  expect(zin("werksoorten", { werksoorten: { post: [[2026, 1]] } })).toBe(
    "geen eigen werksoorten die stoppen",
  );
  expect(zin("taken", { taken: { werkdeel: [[2030, 0.4]], beschut: [[2026, 1]] } })).toBe(
    "taken: werk en re-integratie van 100% naar 40% bij het bedrijf in 2035",
  );
});
