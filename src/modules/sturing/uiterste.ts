import type { Oplosser } from "#matching/functiecreatie/oplosser";
import type { Stelsel, Uiterste } from "#statistiek/afscherming";

/** More than any count of people in a region: who gets here has no bound. */
const PLAFOND = 10_000_000;
const SECONDEN = 10;

/** The ends of an unknown by linear programming: exactly what someone with all the tables and time could find. */
export const uitersteMet =
  (oplosser: Oplosser): Uiterste =>
  (stelsel, plaats, richting) => {
    const { aantal, vergelijkingen } = stelsel;
    if (vergelijkingen.length === 0)
      return Array.from({ length: aantal }, () => (richting === 1 ? PLAFOND : 0));
    const { waarden, isOptimaal } = oplosser(modelVan(stelsel, plaats, richting), { seconden: SECONDEN });
    if (!isOptimaal || !waarden) throw new Error("The figures contradict each other: a sum is not its parts");
    return Array.from(waarden);
  };

const modelVan = ({ aantal, vergelijkingen }: Stelsel, plaats: number, richting: 1 | -1) => ({
  doel: Array.from({ length: aantal }, (_, at) => (at === plaats ? richting : 0)),
  onder: Array.from({ length: aantal }, () => 0),
  boven: Array.from({ length: aantal }, () => PLAFOND),
  geheel: Array.from({ length: aantal }, () => false),
  rijen: vergelijkingen.map(({ plaatsen, tekens, waarde }) => ({
    onder: waarde,
    boven: waarde,
    index: plaatsen,
    waarden: tekens,
  })),
});
