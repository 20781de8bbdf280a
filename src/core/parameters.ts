import type { IsoDate } from "#core/dates";

/** How sure we are of a value: as printed, derived from printed values, or still to be checked by a person. */
export type Zekerheid = "letterlijk" | "afgeleid" | "te controleren";

/** One value of a statutory parameter, from the day it takes effect until the next one does. */
export type Version<T> = {
  readonly from: IsoDate;
  readonly value: T;
  /** The publication that set this value. */
  readonly source: string;
  readonly zekerheid: Zekerheid;
};

/** The version in force on a day. Throws before the first one: a rule never guesses. */
export function inForce<T>(versions: readonly Version<T>[], on: IsoDate): Version<T> {
  const version = versions.findLast(({ from }) => from <= on);
  if (!version) throw new RangeError(`No value in force on ${on}`);
  return version;
}
