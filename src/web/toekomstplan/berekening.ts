import type { Trekkingen } from "#toekomstplan/banden";
import { bewaarLoten, type Loten } from "#toekomstplan/loten";
import type { Scenario, Uitgangspunten, Vast } from "#toekomstplan/plan";
import { figurenVan } from "./figuren.ts";
import { ruwVan, verschilVan } from "./ruw.ts";

/** The base with scenarios beside it. */
export type Berekening = {
  readonly uitgangspunten: Uitgangspunten;
  /** The first is what the others are compared with; null is the base itself. */
  readonly scenarios: readonly (Scenario | null)[];
  readonly jaren: number;
  /** Own values in place of what is assumed. */
  readonly vast: Vast;
};

/** Of each scenario the values, and what it differs from the first; of the first itself no difference. */
export type Deeluitkomst = {
  readonly waarden: readonly Float64Array[];
  readonly verschillen: readonly Float64Array[];
  readonly trekkingen: number;
};

/** What was calculated before, by question, and what was drawn: while a slider moves the base and chance stay the same. */
export type Geheugen = { readonly uitkomsten: Map<string, Float64Array>; readonly loten: Loten };
export const nieuwGeheugen = (): Geheugen => ({ uitkomsten: new Map(), loten: bewaarLoten() });
const MOST_KEPT = 4;

/** A part of the futures of a calculation. */
export function deelVan(
  { uitgangspunten, scenarios, jaren, vast }: Berekening,
  trekkingen: Trekkingen,
  { uitkomsten, loten }: Geheugen,
): Deeluitkomst {
  const about = JSON.stringify([uitgangspunten, jaren, vast, trekkingen]);
  const raw = scenarios.map((scenario) =>
    kept(uitkomsten, `${JSON.stringify(scenario?.hefbomen ?? {})}|${about}`, () =>
      ruwVan({ uitgangspunten, scenario, jaren, vast, motor: "cohort" }, trekkingen, loten),
    ),
  );
  const [first, ...others] = raw;
  return {
    waarden: raw.map((ruw) => ruw.slice()), // what is kept stays here when the answer is handed over
    verschillen: others.map((ruw) => verschilVan(ruw, first!)),
    trekkingen: trekkingen.trekkingen,
  };
}

function kept(uitkomsten: Geheugen["uitkomsten"], key: string, make: () => Float64Array): Float64Array {
  const found = uitkomsten.get(key) ?? make();
  uitkomsten.delete(key);
  uitkomsten.set(key, found); // the latest asked for stands at the end
  for (const old of [...uitkomsten.keys()].slice(0, -MOST_KEPT)) uitkomsten.delete(old);
  return found;
}

export const aantalFiguren = ({ uitgangspunten }: Berekening): number => figurenVan(uitgangspunten).length;
