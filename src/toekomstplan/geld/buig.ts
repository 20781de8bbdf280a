/** Of one gemeente in one year, in euros. */
export type Buigvraag = {
  readonly budget: number;
  readonly lasten: number;
};

/** From this shortage on the state pays half, from that one on all. */
export const EIGEN_RISICO = 0.075;
export const VOLLEDIG_VANAF = 0.125;

/**
 * What the state adds where the budget for bijstand falls short: as `#regels/vangnet`, in euros with decimals and for any
 * year, for a thousand futures. Never of several gemeenten together: the rule bends.
 * @source Participatiewet art. 74 and Besluit Participatiewet art. 10 (BWBR0015703, BWBR0015711)
 */
export function vangnetInEuros({ budget, lasten }: Buigvraag): number {
  const short = Math.max(0, lasten - budget);
  const half = Math.min(short, VOLLEDIG_VANAF * budget) - EIGEN_RISICO * budget;
  return 0.5 * Math.max(0, half) + Math.max(0, short - VOLLEDIG_VANAF * budget);
}

export const GROOT = 40_000;
export const KLEIN = 15_000;

/**
 * What a gemeente keeps of a benefit that it saves. Large ones get a budget from a formula and keep most of it, small ones
 * get what they spent before; in between it goes in a straight line, as the two are mixed.
 */
export function behoudVan(
  inwoners: number,
  { groot, klein }: { readonly groot: number; readonly klein: number },
): number {
  const share = Math.min(1, Math.max(0, (inwoners - KLEIN) / (GROOT - KLEIN)));
  return klein + (groot - klein) * share;
}
