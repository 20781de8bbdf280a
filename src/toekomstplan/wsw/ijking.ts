import type { Leeftijdsopbouw } from "#toekomstplan/wsw/leeftijdsopbouw";
import { type Uitstroom, wswVerloop, type Wswjaar } from "#toekomstplan/wsw/verloop";

/** What was published of a year: arbeidsjaren on average and on the last day. */
export type Waarneming = { readonly jaar: number; readonly gemiddeld?: number; readonly eind?: number };

const KANSEN = { van: 0.005, tot: 0.08, stappen: 75 };
const STIJGINGEN = { van: 0, tot: 0.12, stappen: 12 };
const FIJNER = 3;

/**
 * The chance and its rise with age under which the model comes nearest to what was published, in the least squares of the
 * relative differences: a grid, three times finer around the best.
 */
export function ijk(begin: Leeftijdsopbouw, waarnemingen: readonly Waarneming[]): Uitstroom {
  const first = Math.min(...waarnemingen.map(({ jaar }) => jaar));
  const jaren = Math.max(...waarnemingen.map(({ jaar }) => jaar)) - first + 1;
  const missOf = (kansOp50: number, perJaar: number) =>
    misser(
      wswVerloop(begin, { kansOp50, perJaar, aowLaterInMaanden: 0 }, { vanaf: first, jaren }),
      waarnemingen,
    );
  let [kansen, stijgingen] = [KANSEN, STIJGINGEN];
  let best = { kansOp50: KANSEN.van, perJaar: STIJGINGEN.van, mis: Number.POSITIVE_INFINITY };
  for (let round = 0; round < FIJNER; round++) {
    for (const kansOp50 of rooster(kansen))
      for (const perJaar of rooster(stijgingen)) {
        const mis = missOf(kansOp50, perJaar);
        if (mis < best.mis) best = { kansOp50, perJaar, mis };
      }
    kansen = rond(best.kansOp50, kansen, KANSEN.van);
    stijgingen = rond(best.perJaar, stijgingen, STIJGINGEN.van);
  }
  return { kansOp50: best.kansOp50, perJaar: best.perJaar, aowLaterInMaanden: 0 };
}

type Rooster = { readonly van: number; readonly tot: number; readonly stappen: number };

const rooster = ({ van, tot, stappen }: Rooster): number[] =>
  Array.from({ length: stappen + 1 }, (_, at) => van + ((tot - van) * at) / stappen);

function rond(beste: number, { van, tot, stappen }: Rooster, laagst: number): Rooster {
  const step = (tot - van) / stappen;
  return { van: Math.max(laagst, beste - step), tot: beste + step, stappen: 8 };
}

function misser(jaren: readonly Wswjaar[], waarnemingen: readonly Waarneming[]): number {
  const relative = (berekend: number, waar: number | undefined) =>
    waar === undefined ? 0 : (berekend / waar - 1) ** 2;
  return waarnemingen.reduce((sum, waar) => {
    const berekend = jaren.find(({ jaar }) => jaar === waar.jaar)!;
    return sum + relative(berekend.gemiddeld, waar.gemiddeld) + relative(berekend.eind, waar.eind);
  }, 0);
}
