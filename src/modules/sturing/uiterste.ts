import type { Model } from "#matching/functiecreatie/oplosser";
import type { Stelsel, Uiterste } from "#statistiek/afscherming";
import type { Openmodel } from "../functiecreatie/highs.ts";

/** More than any count of people in a region: who gets here has no bound. */
const PLAFOND = 10_000_000;

/**
 * The ends of an unknown by linear programming: exactly what someone with all the tables and time could find. The model of the
 * last system stays open, because one system is asked for many unknowns.
 */
export function uitersteMet(open: (model: Model) => Openmodel): Uiterste {
  let last: { readonly stelsel: Stelsel; readonly model: Openmodel } | undefined;
  return (stelsel, plaats, richting) => {
    const { aantal, vergelijkingen } = stelsel;
    if (vergelijkingen.length === 0)
      return Array.from({ length: aantal }, () => (richting === 1 ? PLAFOND : 0));
    if (last?.stelsel !== stelsel) {
      last?.model.sluit();
      last = { stelsel, model: open(modelVan(stelsel)) };
    }
    const waarden = stelsel.kosten ? last.model.beste() : last.model.uiterste(plaats, richting);
    if (!waarden) throw new Error("The figures contradict each other: a sum is not its parts");
    return waarden;
  };
}

const modelVan = ({ aantal, vergelijkingen, boven, kosten }: Stelsel): Model => ({
  doel: Array.from({ length: aantal }, (_, plaats) => 0 - (kosten?.get(plaats) ?? 0)),
  onder: Array.from({ length: aantal }, () => 0),
  boven: Array.from({ length: aantal }, (_, plaats) => boven?.get(plaats) ?? PLAFOND),
  geheel: Array.from({ length: aantal }, () => false),
  rijen: vergelijkingen.map(({ plaatsen, tekens, waarde }) => ({
    onder: waarde,
    boven: waarde,
    index: plaatsen,
    waarden: tekens,
  })),
});
