import { Temporal } from "temporal-polyfill";
import { addDays, type IsoDate, isoDate } from "#core/dates";

/** A moment on a day, as a clock in the Netherlands shows it: `09:30`. */
export const moment = (day: IsoDate, clock: string): Date =>
  new Date(
    Temporal.PlainDateTime.from(`${day}T${clock}`).toZonedDateTime("Europe/Amsterdam").epochMilliseconds,
  );

const around = new Map<IsoDate, Map<number, IsoDate>>();

/** Some days after a day, or before it; remembered, because the region has a hundred thousand dates of a few years. */
export function dag(from: IsoDate, days: number): IsoDate {
  const known = around.get(from) ?? new Map<number, IsoDate>();
  around.set(from, known);
  const day = known.get(days) ?? addDays(from, days);
  known.set(days, day);
  return day;
}

/** The working day before this one. */
export function workdayBefore(day: IsoDate): IsoDate {
  const before = addDays(day, -1);
  return isWorkday(before) ? before : workdayBefore(before);
}

/** This day, or the working day after it. */
export const workdayFrom = (day: IsoDate): IsoDate => (isWorkday(day) ? day : workdayFrom(addDays(day, 1)));

/** The last first of September that lies at least three weeks back. */
export function eersteSeptember(today: IsoDate): IsoDate {
  const latest = addDays(today, -21);
  const year = Number(latest.slice(0, 4));
  const inThatYear = isoDate(`${year}-09-01`);
  return inThatYear <= latest ? inThatYear : isoDate(`${year - 1}-09-01`);
}

const isWorkday = (day: IsoDate) => Temporal.PlainDate.from(day).dayOfWeek <= 5;
