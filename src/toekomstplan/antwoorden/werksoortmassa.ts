import { WERKGROEPEN } from "#toekomstplan/geld/bedrijf";
import { geldwaardenVan } from "#toekomstplan/geld/getrokken";
import type { Geldjaar } from "#toekomstplan/geld/jaren";
import { afbouwOp, WERKSOORTEN, type Werksoort, werksoortenOver } from "#toekomstplan/geld/werksoorten";
import { type Planjaar, type Planvraag, planToekomst } from "#toekomstplan/plan";

/** How large a kind of own work is beside the smallest crew that can do it. */
export type Werksoortmassa = {
  readonly werksoort: Werksoort;
  /** Fte in the first year. */
  readonly fte: number;
  /** The first year without it; null: it stays. */
  readonly weg: number | null;
  /** It is being wound down; otherwise it became too small for a crew by itself. */
  readonly wordtAfgebouwd: boolean;
};

/** Of each kind of work that the company has; middle values. */
export function werksoortmassa(
  vraag: Planvraag,
  plan: readonly Planjaar[] = planToekomst(vraag, null),
): { readonly minstePloeg: number; readonly soorten: readonly Werksoortmassa[] } {
  const { bedrijf, hefbomen } = vraag.uitgangspunten;
  const { minstePloeg } = { ...geldwaardenVan(null), ...vraag.vast?.geld };
  const afbouw = vraag.scenario?.hefbomen.werksoorten ?? hefbomen.werksoorten;
  const begin = WERKSOORTEN.map((soort) => bedrijf.werksoorten[soort]);
  const binnenBegin = binnenVan(plan[0]!.geld);
  const jaren = plan.map(({ geld }) => {
    const besloten = afbouwOp(bedrijf.werksoorten, afbouw, geld.jaar);
    const over = werksoortenOver({ begin, besloten, binnen: binnenVan(geld), binnenBegin }, minstePloeg);
    return { jaar: geld.jaar, besloten, ...over };
  });
  const soorten = WERKSOORTEN.flatMap((werksoort, at): Werksoortmassa[] => {
    if (begin[at] === 0) return [];
    const weg = jaren.find(({ delen }) => delen[at] === 0);
    const wordtAfgebouwd = weg !== undefined && weg.besloten[at]! < begin[at]!;
    return [{ werksoort, fte: begin[at]! * binnenBegin, weg: weg?.jaar ?? null, wordtAfgebouwd }];
  });
  return { minstePloeg, soorten };
}

/** Fte that work with the company itself. */
const binnenVan = ({ fte, deelBuiten }: Geldjaar): number =>
  WERKGROEPEN.reduce((sum, groep) => sum + fte[groep], 0) * (1 - deelBuiten);
