import { voorwaarden } from "#matching/criteria";
import type { Inwonerprofiel } from "#matching/profiel";
import type { Blik } from "#matching/kernel/blik";
import type { Bitmaps } from "#matching/kernel/bitmaps";
import type { Geheugen } from "#matching/kernel/geheugen";
import type { Kernelindex } from "#matching/kernel/kernelindex";
import { type Planbuffer, zetEnkel, zetOnbekend } from "#matching/kernel/planbuffer";
import { REIS } from "#matching/kernel/reisprofiel";
import { type Sleutel, sleutelVanInwoner } from "#matching/kernel/sleutel";
import { splitsing } from "#matching/kernel/splitsing";
import { perKlasse, type Stap } from "#matching/kernel/stap";

export type Stappen = {
  /** Adds every voorwaarde but the journey to the plan. */
  readonly zet: (blik: Blik<Inwonerprofiel>, plan: Planbuffer) => void;
  /** The most bitmaps that one plan can name. */
  readonly delen: number;
  readonly forget: () => void;
};

/** So many answers to one subject are remembered. */
const HOOGSTENS = 20_000;

/** What was found for one inwoner holds for the next who says the same about the subject. */
export function newStappen(index: Kernelindex, bitmaps: Bitmaps, geheugen: Geheugen): Stappen {
  const makers = voorwaarden.flatMap((criterium, at) => {
    if (at === REIS) return [];
    const klassen = index.voorwaarden[at]!;
    const bekend = new Map<Sleutel, Stap>();
    return {
      at,
      bekend,
      snel: splitsing(criterium, klassen, bitmaps, geheugen),
      sleutel: sleutelVanInwoner(criterium),
      maak: (inwoner: Inwonerprofiel) => perKlasse(criterium, klassen, bitmaps, inwoner),
    };
  });
  const stapVan = ({ bekend, sleutel, maak }: (typeof makers)[number], blik: Blik<Inwonerprofiel>): Stap => {
    const key = sleutel(blik);
    const eerder = bekend.get(key);
    if (eerder !== undefined) return eerder;
    const stap = maak(blik.profiel);
    if (bekend.size >= HOOGSTENS) bekend.clear();
    bekend.set(key, stap);
    return stap;
  };
  return {
    delen: makers.reduce((som, { snel }) => som + (snel?.delen ?? 1), 0),
    zet(blik, plan) {
      for (const maker of makers) {
        if (maker.snel?.maak(blik, plan)) continue;
        const { weg, onbekend } = stapVan(maker, blik);
        zetEnkel(plan, maker.at, weg);
        zetOnbekend(plan, onbekend);
      }
    },
    forget: () => {
      for (const { bekend } of makers) bekend.clear();
    },
  };
}
