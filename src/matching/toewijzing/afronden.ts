/**
 * Rounds the prices of an auction on whole weights to whole prices at which nobody could do better elsewhere at all:
 * what is proved is then exact.
 *
 * Say a holder of plek j could do better at plek k by at most `stap`: price(j) − price(k) ≤ whole number + stap.
 * Rounding up everything above one and the same cut between the fractions keeps that true without `stap`, unless a
 * fraction lies less than `stap` below the cut. So the cut goes where a gap between the fractions is wider than `stap`;
 * there is one while `stap` is less than 1 / (number of prices + 1). A price of 0 and a price that is too high for
 * somebody stay so.
 * @returns false, and nothing changed, when there is no such gap
 */
export function rondAf(prijs: Float64Array, stap: number): boolean {
  const breuken = prijs.map((bedrag) => bedrag - Math.floor(bedrag)).toSorted();
  let vorige = 0; // a price of 0: to have no plek
  let snede = -1;
  let wijdst = stap;
  for (let at = 0; at <= breuken.length; at++) {
    const breuk = breuken[at] ?? 1;
    if (breuk - vorige > wijdst) {
      wijdst = breuk - vorige;
      snede = vorige + stap;
    }
    vorige = breuk;
  }
  if (snede < 0) return false;
  for (let plek = 0; plek < prijs.length; plek++) {
    prijs[plek] = Math.max(0, Math.ceil(prijs[plek]! - snede)); // max: no minus zero
  }
  return true;
}

/** A power of two below 1 / (prices + 1), so that sums of it and of whole numbers are exact in Float64. */
export function kleinsteStap(prijzen: number): number {
  let stap = 0.5;
  while (stap * (prijzen + 2) >= 1) stap /= 2;
  return stap;
}
