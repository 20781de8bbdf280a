/** Between which values a figure moves when nothing special happens. */
export type Grenzen = { readonly midden: number; readonly laag: number; readonly hoog: number };

/** Three standard deviations, from the mean difference between neighbours: 3 ÷ 1,128. */
const PER_MOVING_RANGE = 2.66;
const FEWEST = 8;

/**
 * The limits of normal variation of a series (XmR chart): the mean, and 2,66 times the mean step on both sides. Null where
 * the series is too short to say so.
 * @param reeks values in order of time, at equal distances
 * @source Wheeler and Chambers (1992), Understanding Statistical Process Control
 */
export function reeksgrenzen(reeks: readonly number[]): Grenzen | null {
  if (reeks.length < FEWEST) return null;
  const midden = mean(reeks);
  const step = mean(reeks.slice(1).map((value, at) => Math.abs(value - reeks[at]!)));
  return { midden, laag: midden - PER_MOVING_RANGE * step, hoog: midden + PER_MOVING_RANGE * step };
}

/** How many in a row on one side of the middle are no coincidence any more. */
const A_RUN = 8;

export type Signaal = "boven de grens" | "onder de grens" | "lang boven het midden" | "lang onder het midden";

/** Where in a series, from 0. */
export type Plaats = { readonly plaats: number; readonly signaal: Signaal };

/** Which values of a series are not normal variation: outside the limits, or the eighth in a row on one side. */
export function signalen(reeks: readonly number[], grenzen: Grenzen): readonly Plaats[] {
  let above = 0;
  let below = 0;
  return reeks.flatMap((value, plaats) => {
    above = value > grenzen.midden ? above + 1 : 0;
    below = value < grenzen.midden ? below + 1 : 0;
    const signaal = signaalVan(value, grenzen, { above, below });
    return signaal ? [{ plaats, signaal }] : [];
  });
}

function signaalVan(
  value: number,
  { laag, hoog }: Grenzen,
  { above, below }: { readonly above: number; readonly below: number },
): Signaal | null {
  if (value > hoog) return "boven de grens";
  if (value < laag) return "onder de grens";
  if (above >= A_RUN) return "lang boven het midden";
  return below >= A_RUN ? "lang onder het midden" : null;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
