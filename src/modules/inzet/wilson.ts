/** Of so many people so many had it: the share, and between which shares it lies in 19 of 20 such counts. From 0 to 1. */
export type Aandeel = { readonly aandeel: number; readonly laag: number; readonly hoog: number };

/** Of the normal distribution: 95% lies within so many standard deviations of the middle. */
const Z = 1.959963984540054;

/**
 * The score interval of a share. Also right for few people and for shares near 0 and 1, where the interval of the school
 * book falls outside what can be.
 * @source Wilson (1927), Journal of the American Statistical Association 22:209–212
 */
export function wilson(aantal: number, van: number): Aandeel {
  if (!(van > 0 && aantal >= 0 && aantal <= van)) throw new RangeError(`No share: ${aantal} of ${van}`);
  const aandeel = aantal / van;
  const kwadraat = (Z * Z) / van;
  const midden = (aandeel + kwadraat / 2) / (1 + kwadraat);
  const breedte = (Z / (1 + kwadraat)) * Math.sqrt((aandeel * (1 - aandeel)) / van + kwadraat / (4 * van));
  return {
    aandeel,
    laag: aantal === 0 ? 0 : Math.max(0, midden - breedte),
    hoog: aantal === van ? 1 : Math.min(1, midden + breedte),
  };
}
