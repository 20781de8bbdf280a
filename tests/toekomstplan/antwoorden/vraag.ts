import type { Hefbomen, Planvraag } from "#toekomstplan/plan";
import { UITGANGSPUNTEN } from "../../../src/modules/demo/toekomstplan.ts";

/** More of everything, for the tests of answers. */
export const BREED = {
  beschutPlekken: [
    [2026, 40],
    [2035, 200],
  ],
  tussengroepPlekken: [
    [2026, 0],
    [2030, 100],
  ],
  trajectPlekken: [[2026, 120]],
  doorverwijzing: [[2026, 0.7]],
  overhead: [[2026, 0.9]],
} as const satisfies Partial<Hefbomen>;

export const BASIS: Planvraag = {
  uitgangspunten: UITGANGSPUNTEN,
  scenario: null,
  jaren: 10,
  motor: "cohort",
};
export const vraagMet = (hefbomen: Partial<Hefbomen>, jaren = 10): Planvraag => ({
  ...BASIS,
  jaren,
  scenario: { naam: "Anders", hefbomen },
});
