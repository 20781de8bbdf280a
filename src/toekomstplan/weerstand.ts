import type { Planband } from "#toekomstplan/banden";
import { waardeOp } from "#toekomstplan/hefbomen";
import type { Planvraag } from "#toekomstplan/plan";

/** From this ratio on what is put aside covers what can go wrong in nine of ten futures. */
export const WEERSTANDSNORM = 1;

export type Weerstand = {
  readonly jaar: number;
  /** At the end of the year, in euros of that year. */
  readonly reserve: number;
  /** How much more than in the middle gemeenten pay in the dearest of ten futures. */
  readonly risico: number;
  /** Reserve over risk; null where there is no risk. */
  readonly ratio: number | null;
};

/** Whether the company can bear its own bad years: what is put aside against what can go wrong, year by year. */
export const weerstandVan = (
  { uitgangspunten, scenario }: Planvraag,
  banden: readonly Planband[],
): readonly Weerstand[] => {
  const { reserve: pad } = { ...uitgangspunten.hefbomen, ...scenario?.hefbomen };
  return banden.map(({ jaar, bijdrageTotaal: { p50, p90 } }) => {
    const reserve = pad ? waardeOp(pad, jaar) : uitgangspunten.bedrijf.reserve;
    const risico = p90 - p50;
    return { jaar, reserve, risico, ratio: risico > 0 ? reserve / risico : null };
  });
};
