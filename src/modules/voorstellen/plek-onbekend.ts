import { evalPair } from "#matching/evaluate";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import type { Rij } from "#matching/rank";
import type { PlekOnbekend } from "./match.ts";

/**
 * The conditions that are not known of the plek itself, for how many of those who fit now or after one change, most
 * first: who knows the werkgever completes it once.
 */
export function onbekendBijPlek(
  rijen: readonly Rij[],
  profielen: ReadonlyMap<string, Inwonerprofiel>,
  plek: Plekprofiel,
): PlekOnbekend[] {
  const found = new Map<string, { naam: string; aantal: number }>();
  for (const { id, groep, onbekend } of rijen) {
    if (onbekend === 0 || groep === "past niet") continue;
    for (const reden of evalPair(profielen.get(id)!, plek).redenen) {
      if (reden.soort !== "voorwaarde" || reden.apart) continue;
      if (reden.onbekendBij !== "plek" && reden.onbekendBij !== "beide") continue;
      const { aantal } = found.get(reden.criterium) ?? { aantal: 0 };
      found.set(reden.criterium, { naam: reden.naam, aantal: aantal + 1 });
    }
  }
  return [...found]
    .map(([criterium, { naam, aantal }]) => ({ criterium, naam, aantal }))
    .toSorted((a, b) => b.aantal - a.aantal); // equals keep the order of the catalogue, as far as it was met
}
