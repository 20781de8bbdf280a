import { Temporal } from "temporal-polyfill";

/** A calendar date such as `2026-01-01`: no time, no time zone. Compares and sorts as text. */
export type IsoDate = string & { readonly kind: "IsoDate" };

export function isoDate(text: string): IsoDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) throw new RangeError(`Not a calendar date (yyyy-mm-dd): ${text}`);
  return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() as IsoDate;
}

export const isIsoDate = (text: string): text is IsoDate => {
  try {
    isoDate(text);
    return true;
  } catch {
    return false;
  }
};

/** The same day some months later, or the last day of that month where it has no such day. */
export const addMonths = (date: IsoDate, months: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ months }).toString() as IsoDate;

export const addDays = (date: IsoDate, days: number): IsoDate =>
  Temporal.PlainDate.from(date).add({ days }).toString() as IsoDate;

/** Whole days from the first date to the second; negative when the second comes first. */
export const daysBetween = (from: IsoDate, until: IsoDate): number =>
  Temporal.PlainDate.from(from).until(until, { largestUnit: "days" }).days;

/** Age in whole years on a day. */
export const ageOn = (birth: IsoDate, on: IsoDate): number =>
  Temporal.PlainDate.from(birth).until(on, { largestUnit: "years" }).years;

/** The calendar date in the Netherlands at a moment. */
export const dateInNetherlands = (moment: Date): IsoDate =>
  Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO("Europe/Amsterdam")
    .toPlainDate()
    .toString() as IsoDate;
