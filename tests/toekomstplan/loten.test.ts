import { expect, test } from "vitest";
import { bewaarLoten } from "#toekomstplan/loten";
import { type Planvraag, planToekomst } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../src/modules/demo/toekomstplan.ts";

const vraag: Planvraag = { uitgangspunten: UITGANGSPUNTEN, scenario: null, jaren: 4, motor: "cohort" };
const toekomst = { zaad: 5, trekking: 7 };

test("what was kept of a future gives the same plan to the last bit, whatever is decided", () => {
  const loten = bewaarLoten();
  const first = loten(vraag)(toekomst);
  const other = { ...vraag, scenario: { naam: "Meer", hefbomen: { beschutPlekken: [[2026, 90]] } } } as const;
  expect(loten(other)(toekomst)).toBe(first);
  expect(planToekomst(other, toekomst, first)).toEqual(planToekomst(other, toekomst));
});

test("who begins elsewhere, looks further or takes a value for certain draws anew", () => {
  const loten = bewaarLoten();
  const first = loten(vraag)(toekomst);
  const elsewhere = structuredClone(UITGANGSPUNTEN);
  elsewhere.begin.wsw.leeftijden.aantallen[100]! += 1;
  for (const changed of [
    { ...vraag, uitgangspunten: elsewhere },
    { ...vraag, jaren: 5 },
    { ...vraag, vast: { geld: { loonKader: 80_000 } } },
  ]) {
    expect(loten(changed)(toekomst)).not.toBe(first);
    expect(planToekomst(changed, toekomst, loten(changed)(toekomst))).toEqual(
      planToekomst(changed, toekomst),
    );
  }
});
