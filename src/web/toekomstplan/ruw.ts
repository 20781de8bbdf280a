import { type Planvraag, planToekomst } from "#toekomstplan/plan";
import { figurenVan } from "./figuren.ts";

/** Which futures: so many, from this one on. */
export type Trekkingen = { readonly zaad: number; readonly vanaf: number; readonly trekkingen: number };

/**
 * Every figure of every future, nothing sorted and nothing left out: of each year each figure, and of that each future.
 * Futures stand on their own, so that several workers can each take a part.
 */
export function ruwVan(vraag: Planvraag, { zaad, vanaf, trekkingen }: Trekkingen): Float64Array {
  const figuren = figurenVan(vraag.uitgangspunten);
  const ruw = new Float64Array(vraag.jaren * figuren.length * trekkingen);
  for (let nth = 0; nth < trekkingen; nth++)
    for (const [jaar, plan] of planToekomst(vraag, { zaad, trekking: vanaf + nth }).entries())
      for (const [at, { of }] of figuren.entries())
        ruw[(jaar * figuren.length + at) * trekkingen + nth] = of(plan);
  return ruw;
}

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
