import { voorwaarden } from "#matching/criteria";
import type { Inwonerprofiel } from "#matching/profiel";
import { type Bitmaps, GEEN } from "#matching/kernel/bitmaps";
import type { Geheugen } from "#matching/kernel/geheugen";
import type { Kernelindex } from "#matching/kernel/kernelindex";
import { type Sleutel, sleutelVanInwoner } from "#matching/kernel/sleutel";
import { splitsing } from "#matching/kernel/splitsing";
import { perKlasse, type Stap } from "#matching/kernel/stap";

export type Stappen = {
  /** For each of `voorwaarden`; that of the journey does nothing here. */
  readonly voor: (at: number, inwoner: Inwonerprofiel) => Stap;
  readonly forget: () => void;
};

/** So many lists of one kind are remembered. */
const HOOGSTENS = 20_000;
const NIETS: Stap = { weg: [], onbekend: GEEN };

/** What was found for one inwoner holds for the next who says the same about the subject. */
export function newStappen(index: Kernelindex, bitmaps: Bitmaps, geheugen: Geheugen): Stappen {
  const bekend = voorwaarden.map(() => new Map<Sleutel, Stap>());
  const sleutels = voorwaarden.map(sleutelVanInwoner);
  const makers = voorwaarden.map((criterium, at) =>
    splitsing(criterium, index.voorwaarden[at]!, bitmaps, geheugen),
  );
  return {
    voor(at, inwoner) {
      const criterium = voorwaarden[at]!;
      if (criterium.regel === "reistijd") return NIETS;
      const eerder = bekend[at]!;
      const sleutel = sleutels[at]!(inwoner);
      let stap = eerder.get(sleutel);
      if (stap === undefined) {
        stap = makers[at]?.(inwoner) ?? perKlasse(criterium, index.voorwaarden[at]!, bitmaps, inwoner);
        if (eerder.size >= HOOGSTENS) eerder.clear();
        eerder.set(sleutel, stap);
      }
      return stap;
    },
    forget: () => {
      for (const eerder of bekend) eerder.clear();
    },
  };
}
