import { toeval } from "#toekomstplan/toeval";

/**
 * Weights that follow from an order alone: the middle of all weights in that order (rank order centroid). They add up to 1.
 * @param rangen 1 is the most important; equal numbers share
 * @source Barron and Barrett (1996), Decision Quality Using Ranked Attribute Weights
 */
export function uitVolgorde(rangen: readonly number[]): number[] {
  const places = rangen.length;
  const ofPlace = Array.from({ length: places }, (_, nth) => {
    let sum = 0;
    for (let rest = nth + 1; rest <= places; rest++) sum += 1 / rest;
    return sum / places;
  });
  return rangen.map((rang) => {
    const before = rangen.filter((other) => other < rang).length;
    const equal = rangen.filter((other) => other === rang).length;
    const shared = ofPlace.slice(before, before + equal);
    return shared.reduce((sum, weight) => sum + weight, 0) / equal;
  });
}

/**
 * Swing weights as people give them, from 0 up, as shares of 1.
 * @throws RangeError where all are zero
 */
export function alsDelen(gewichten: readonly number[]): number[] {
  const total = gewichten.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError("No weight above zero");
  return gewichten.map((weight) => weight / total);
}

export type Trekking = { readonly zaad: number; readonly trekking: number };

/** Weights drawn from all that are possible, each as likely as another. */
export function getrokkenGewichten(aantal: number, { zaad, trekking }: Trekking): number[] {
  return alsDelen(Array.from({ length: aantal }, (_, at) => -Math.log1p(-toeval(zaad, trekking, at, 0))));
}

/** The same, from those only in which what comes first in the order does not weigh less. */
export function getrokkenInVolgorde(rangen: readonly number[], trekking: Trekking): number[] {
  const drawn = getrokkenGewichten(rangen.length, trekking).toSorted((a, b) => b - a);
  const places = rangen.map((rang, at) => ({ rang, at })).toSorted((a, b) => a.rang - b.rang || a.at - b.at);
  const weights = rangen.map(() => 0);
  for (const [place, { at }] of places.entries()) weights[at] = drawn[place]!;
  return weights;
}
