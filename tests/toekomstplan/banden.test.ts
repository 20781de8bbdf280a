import { expect, test } from "vitest";
import { bandenUit, planBanden, planReeksen } from "#toekomstplan/banden";
import type { Planvraag } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";

const vraag: Planvraag = { uitgangspunten: UITGANGSPUNTEN, scenario: null, jaren: 4, motor: "cohort" };

test("futures that are reckoned in parts give the bands of all of them together (R-402)", () => {
  const delen = [
    planReeksen(vraag, { zaad: 3, trekkingen: 13 }),
    planReeksen(vraag, { zaad: 3, trekkingen: 20, vanaf: 13 }),
    planReeksen(vraag, { zaad: 3, trekkingen: 7, vanaf: 33 }),
  ];
  expect(bandenUit(vraag, delen)).toEqual(planBanden(vraag, { zaad: 3, trekkingen: 40 }));
});

test("each year says of each gemeente what it pays, and the bands lie in order", () => {
  const banden = planBanden(vraag, { zaad: 3, trekkingen: 40 });
  expect(banden.map(({ jaar }) => jaar)).toEqual([2026, 2027, 2028, 2029]);
  for (const { bijdrage, totaal, personen } of banden) {
    expect(Object.keys(bijdrage)).toEqual(UITGANGSPUNTEN.gemeenten.map(({ naam }) => naam));
    for (const { p10, p50, p90 } of [...Object.values(bijdrage), totaal, personen.wsw])
      expect(p10 <= p50 && p50 <= p90).toBe(true);
  }
});
