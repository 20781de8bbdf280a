/**
 * What a kernel reads, as whole numbers in memory: places of the parts (in bytes) and a few amounts. Both kernels know
 * this order; `kern.as` repeats it.
 */
export const OPDRACHT = {
  plan: 0,
  stukken: 1, // pairs: first block, and the block after the last
  aantalStukken: 2,
  bereik: 3, // bitmap: the journey keeps it away
  opvulling: 4, // bitmap: no plek at all, after the last
  laatste: 5, // the block in which that is
  enige: 6, // per voorwaarde: the only one that is not met
  reis: 7, // number of the voorwaarde about the journey
  kladblok: 8,
  bekend: 9, // points by the number of voorwaarden that are not known
  rang: 10,
  stapel: 11, // Float64: the best pairs so far
  top: 12,
  plek: 13, // out
  waarde: 14, // out
  basis: 15,
  vanRang: 16,
  telt: 17, // 1: near misses are counted
  deel: 18, // points by what was counted
  deelKlasse: 19,
  deelGroep: 20, // which counted group those points go by, or -1
  rijen: 21, // number of rows of points
  lengte: 24,
} as const;

/**
 * A plan, one whole number after another:
 *   number of single bitmaps (a multiple of SPRONG); their places; the voorwaarde of each;
 *   number of groups; for each: voorwaarde, number of bitmaps, their places (any of them keeps the plek away);
 *   number of counted groups; for each: voorwaarde, planes, place of what is needed, number of bitmaps, their places;
 *   number of bitmaps of what is not known; their places;
 *   for each row of points: place of the classes, place of the points, the most that can come after it;
 *   the most points, above the base, of a plek that meets no wish for work; number of bitmaps of those that meet one;
 *   their places (no bitmaps: the inwoner states no wish, and this says nothing).
 */
export const SPRONG = 4;

/** A count of up to 31 fits in so many bits. */
export const VLAKKEN = 5;
export const TELGRENS = 2 ** VLAKKEN - 1;

/** In a block, and so in one bitmap of it: four whole numbers. */
export const BLOK = 128;
export const WOORDEN = 4;

/** Value and order of the id in one number, so that one comparison orders both: the higher the better. */
export const RANGRUIMTE = 2 ** 32;
