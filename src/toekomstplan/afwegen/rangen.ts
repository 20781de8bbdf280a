/** Of each option, criterion and future what it is worth, 0 to 1; one value where the future makes no difference. */
export type Delen = readonly (readonly (readonly number[])[])[];

export type Rangvraag = {
  readonly delen: Delen;
  /** Places of the options that may come first. */
  readonly open: readonly number[];
  readonly trekkingen: number;
  readonly gewichtenVan: (trekking: number) => readonly number[];
};

/** How many futures there are: the longest list of values. */
export const aantalToekomsten = (delen: Delen): number =>
  Math.max(1, ...delen.flat().map(({ length }) => length));

/** What an option is worth in one future. */
export function waardeIn(
  delen: readonly (readonly number[])[],
  gewichten: readonly number[],
  toekomst: number,
): number {
  let sum = 0;
  for (const [criterium, values] of delen.entries())
    sum += values[values.length === 1 ? 0 : toekomst]! * gewichten[criterium]!;
  return sum;
}

/** The best in front; equal ones in the order in which they were named. */
export function opVolgorde(open: readonly number[], waarde: (optie: number) => number): number[] {
  const worth = new Map(open.map((optie) => [optie, waarde(optie)]));
  return open.toSorted((a, b) => worth.get(b)! - worth.get(a)! || a - b);
}

/**
 * Of each option the share of draws in which it comes first, second, …: a draw is weights and a future together, and every
 * future is drawn as often as another.
 * @source rank acceptability index of SMAA-2, Lahdelma and Salminen (2001), Operations Research 49(3)
 */
export function rangkansen({ delen, open, trekkingen, gewichtenVan }: Rangvraag): number[][] {
  const counts = delen.map(() => open.map(() => 0));
  const futures = aantalToekomsten(delen);
  for (let trekking = 0; trekking < trekkingen; trekking++) {
    const weights = gewichtenVan(trekking);
    const order = opVolgorde(open, (optie) => waardeIn(delen[optie]!, weights, trekking % futures));
    for (const [place, optie] of order.entries()) counts[optie]![place]! += 1;
  }
  return counts.map((row) => row.map((count) => count / trekkingen));
}
