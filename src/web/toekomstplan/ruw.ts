import { reeksenVan } from "#toekomstplan/banden";
import { bewaarLoten, type Loten } from "#toekomstplan/loten";
import type { Planvraag } from "#toekomstplan/plan";
import { figurenVan } from "./figuren.ts";

/** Which futures: so many, from this one on. */
export type Trekkingen = { readonly zaad: number; readonly vanaf: number; readonly trekkingen: number };

/**
 * Every figure of every future, nothing sorted and nothing left out: of each year each figure, and of that each future.
 * Futures stand on their own, so that several workers can each take a part.
 */
export const ruwVan = (
  vraag: Planvraag,
  trekkingen: Trekkingen,
  loten: Loten = bewaarLoten(),
): Float64Array<ArrayBuffer> =>
  reeksenVan(
    vraag,
    trekkingen,
    figurenVan(vraag.uitgangspunten).map(({ of }) => of),
    loten(vraag),
  );

/** What one has more than the other in each future: both with the same chances, so that only the choices differ. */
export const verschilVan = (ruw: Float64Array, basis: Float64Array): Float64Array =>
  ruw.map((waarde, at) => waarde - basis[at]!);

/** Each figure of each year from low to high; the answer shares no memory with the question. */
export function gesorteerd(ruw: Float64Array, trekkingen: number): Float64Array {
  const sorted = ruw.slice();
  for (let from = 0; from < sorted.length; from += trekkingen)
    sorted.subarray(from, from + trekkingen).sort();
  return sorted;
}
