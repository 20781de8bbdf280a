import type { Trekkingen } from "#toekomstplan/banden";
import { bewaarLoten, type Loten } from "#toekomstplan/loten";
import type { Scenario, Uitgangspunten, Vast } from "#toekomstplan/plan";
import { figurenVan } from "./figuren.ts";
import { ruwVan } from "./ruw.ts";

/** The base with scenarios beside it. */
export type Berekening = {
  readonly uitgangspunten: Uitgangspunten;
  /** The first is what the others are compared with; null is the base itself. */
  readonly scenarios: readonly (Scenario | null)[];
  readonly jaren: number;
  /** Own values in place of what is assumed. */
  readonly vast: Vast;
};

/** Of each scenario the values. */
export type Deeluitkomst = {
  readonly waarden: readonly Float64Array<ArrayBuffer>[];
  readonly trekkingen: number;
};

/**
 * A part of the futures of a calculation.
 * @param loten what was drawn before: while a slider moves chance stays the same
 */
export const deelVan = (
  { uitgangspunten, scenarios, jaren, vast }: Berekening,
  trekkingen: Trekkingen,
  loten: Loten = bewaarLoten(),
): Deeluitkomst => ({
  waarden: scenarios.map((scenario) =>
    ruwVan({ uitgangspunten, scenario, jaren, vast, motor: "cohort" }, trekkingen, loten),
  ),
  trekkingen: trekkingen.trekkingen,
});

export const aantalFiguren = ({ uitgangspunten }: Berekening): number => figurenVan(uitgangspunten).length;
