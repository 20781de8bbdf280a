import { reeksenVan, type Trekkingen } from "#toekomstplan/banden";
import { bewaarLoten, type Loten } from "#toekomstplan/loten";
import type { Planvraag } from "#toekomstplan/plan";
import { figurenVan } from "./figuren.ts";

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
