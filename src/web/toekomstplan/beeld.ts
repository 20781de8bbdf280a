import { type Planvraag, planToekomst } from "#toekomstplan/plan";
import type { Band } from "#toekomstplan/waaier";
import type { Banden } from "./banden.ts";
import type { Berekening } from "./berekening.ts";
import { type Figuur, figurenVan } from "./figuren.ts";

/** The bands of one figure, year by year. */
export type Reeks = (sleutel: string) => readonly Band[];

/** Every figure of a calculation by its name; an unknown name has no years. */
export function reeksenVan(figuren: readonly Figuur[], banden: Banden): Reeks {
  const places = new Map(figuren.map(({ sleutel }, at) => [sleutel, at]));
  return (sleutel) => {
    const at = places.get(sleutel);
    return at === undefined ? [] : Array.from({ length: banden.jaren }, (_, jaar) => banden.band(jaar, at));
  };
}

/** Of each year each figure, with the middle values of everything that is assumed: what is known at once. */
export function middensVan(berekening: Berekening, nth: number): readonly (readonly number[])[] {
  const { uitgangspunten, scenarios, jaren, vast } = berekening;
  const scenario = scenarios[nth] ?? null;
  const vraag: Planvraag = { uitgangspunten, scenario, jaren, vast, motor: "cohort" };
  const figuren = figurenVan(uitgangspunten);
  return planToekomst(vraag, null).map((jaar) => figuren.map(({ of }) => of(jaar)));
}

/**
 * Bands of a moment ago, moved along with the middle values of now: what is shown for the part of a second in which the real
 * ones are made.
 */
export const meebewogen = (
  banden: Banden,
  toen: readonly (readonly number[])[],
  nu: readonly (readonly number[])[],
): Banden => ({
  ...banden,
  band: (jaar, figuur) => {
    const { p10, p50, p90 } = banden.band(jaar, figuur);
    const moved = nu[jaar]![figuur]! - toen[jaar]![figuur]!;
    return { p10: p10 + moved, p50: p50 + moved, p90: p90 + moved };
  },
});
