const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** How often and how long is tried. */
export type Maten = {
  /** How long a receiver may take for its answer. */
  readonly antwoordMs: number;
  /** Pauses after the first, second and later tries; the last one stays. */
  readonly pauzesMs: readonly number[];
  /** A receiver that gives no answer at all is left alone for at most this long. */
  readonly rustMs: number;
  /** After this long waiting a melding is given up. */
  readonly opgevenMs: number;
  /** A try of a process that is gone can be done again by another after this long; more than `antwoordMs`. */
  readonly houdvastMs: number;
  /** How often is looked whether something is due. */
  readonly kijkMs: number;
  /** How long one receiver is served before others get a turn. */
  readonly beurtMs: number;
  /** Meldingen to one receiver at the same time, and receivers at the same time. */
  readonly tegelijk: number;
  readonly ontvangers: number;
};

export const MATEN: Maten = {
  antwoordMs: 10 * SECOND,
  pauzesMs: [5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR],
  rustMs: 15 * MINUTE,
  opgevenMs: 24 * HOUR,
  houdvastMs: 15 * SECOND,
  kijkMs: 2 * SECOND,
  beurtMs: 10 * SECOND,
  tegelijk: 4,
  ontvangers: 8,
};

/** The pause after so many tries in a row. */
export const pauzeNa = ({ pauzesMs }: Pick<Maten, "pauzesMs">, pogingen: number): number =>
  pauzesMs[Math.min(pogingen, pauzesMs.length) - 1] ?? 0;

/** When to try again; null when it has waited too long by then. */
export function volgendePoging(maten: Maten, opRij: number, wachtSinds: Date, nu: Date): Date | null {
  const volgende = new Date(nu.getTime() + pauzeNa(maten, opRij));
  return volgende.getTime() > wachtSinds.getTime() + maten.opgevenMs ? null : volgende;
}
