import type { Trekkingen } from "#toekomstplan/banden";
import { bewaarLoten, type Loten } from "#toekomstplan/loten";
import { type Planjaar, type Planvraag, plannerVan } from "#toekomstplan/plan";
import { type Band, band } from "#toekomstplan/waaier";

/** The same plan in many futures: `[future][year]`. */
export type Toekomsten = readonly (readonly Planjaar[])[];

/**
 * Two plans with the same seed have the same futures, so that they differ by what is decided.
 * @param loten what chance decides, where it is kept for several plans
 */
export function toekomstenVan(
  vraag: Planvraag,
  { zaad, trekkingen, vanaf = 0 }: Trekkingen,
  loten: Loten = bewaarLoten(),
): Toekomsten {
  const plan = plannerVan(vraag);
  const lot = loten(vraag);
  return Array.from({ length: trekkingen }, (_, nth) => {
    const toekomst = { zaad, trekking: vanaf + nth };
    return plan(toekomst, lot(toekomst));
  });
}

/** The band of one figure over futures; of a sum it is read off from whole futures too. */
export const bandVan = (toekomsten: Toekomsten, van: (jaren: readonly Planjaar[]) => number): Band =>
  band(Float64Array.from(toekomsten, van));

/** In what share of the futures it is so; two plans are laid side by side, future by future. */
export function deelWaarin(
  toekomsten: Toekomsten,
  ernaast: Toekomsten,
  isZo: (ene: readonly Planjaar[], ander: readonly Planjaar[]) => boolean,
): number {
  if (toekomsten.length === 0 || toekomsten.length !== ernaast.length)
    throw new RangeError("Two plans are compared over the same futures");
  return toekomsten.filter((jaren, at) => isZo(jaren, ernaast[at]!)).length / toekomsten.length;
}
