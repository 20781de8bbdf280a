/** What a year will come to: one year in ten less than `laag`, one in ten more than `hoog`. */
export type Verwachting = { readonly laag: number; readonly midden: number; readonly hoog: number };

/** Of something that is counted: how often so far, in how much time, and how much time is left. Any unit of time. */
export type Telling = { readonly geteld: number; readonly verstreken: number; readonly resterend: number };

/**
 * Where a count ends if things go on as they went: what was counted, and what the rest of the time brings, with the
 * uncertainty about the pace and the chance in it (the predictive distribution of a Poisson process with Jeffreys' prior).
 * It knows no seasons, and none of what was agreed for later: a page says so. Null before any time has passed.
 * @source Gelman et al. (2013), Bayesian Data Analysis, section 2.6
 */
export function verwacht({ geteld, verstreken, resterend }: Telling): Verwachting | null {
  if (!(geteld >= 0 && verstreken >= 0 && resterend >= 0)) throw new RangeError("No count in time");
  if (resterend === 0) return { laag: geteld, midden: geteld, hoog: geteld };
  if (verstreken === 0) return null;
  const [laag, midden, hoog] = quantiles(
    geteld + 0.5,
    verstreken / (verstreken + resterend),
    [0.1, 0.5, 0.9],
  );
  return { laag: geteld + laag!, midden: geteld + midden!, hoog: geteld + hoog! };
}

/** Of the negative binomial distribution: the smallest number with at least that much chance up to it. */
function quantiles(shape: number, chance: number, levels: readonly number[]): number[] {
  const found: number[] = [];
  let log = shape * Math.log(chance);
  let sum = Math.exp(log);
  for (let number = 0; found.length < levels.length; number++) {
    while (found.length < levels.length && sum >= levels[found.length]!) found.push(number);
    log += Math.log(((shape + number) / (number + 1)) * (1 - chance));
    sum += Math.exp(log);
  }
  return found;
}
