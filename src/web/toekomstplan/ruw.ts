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
