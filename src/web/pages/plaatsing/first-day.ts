import { addDays, daysBetween, type IsoDate, isoDate } from "#core/dates";

/** The first day after this one on which people start to work: from Monday to Friday and no public holiday. */
export function nextWorkday(day: IsoDate): IsoDate {
  const next = addDays(day, 1);
  return isWeekend(next) || holidaysOf(Number(next.slice(0, 4))).includes(next) ? nextWorkday(next) : next;
}

const A_MONDAY = isoDate("2024-01-01");
const SATURDAY = 5;
const SUNDAY = 6;
const weekdayOf = (day: IsoDate): number => ((daysBetween(A_MONDAY, day) % 7) + 7) % 7;
const isWeekend = (day: IsoDate): boolean => weekdayOf(day) >= SATURDAY;

/**
 * The days that are equal to Sunday, and Liberation Day once in five years.
 * @source Algemene termijnenwet art. 3 (BWBR0002448)
 */
function holidaysOf(year: number): readonly IsoDate[] {
  const easter = easterOf(year);
  const kingsDay = isoDate(`${year}-04-27`);
  return [
    isoDate(`${year}-01-01`),
    addDays(easter, 1),
    weekdayOf(kingsDay) === SUNDAY ? addDays(kingsDay, -1) : kingsDay,
    ...(year % 5 === 0 ? [isoDate(`${year}-05-05`)] : []),
    addDays(easter, 39),
    addDays(easter, 50),
    isoDate(`${year}-12-25`),
    isoDate(`${year}-12-26`),
  ];
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus. */
function easterOf(year: number): IsoDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return isoDate(`${year}-${pad(Math.floor(sum / 31))}-${pad((sum % 31) + 1)}`);
}

const pad = (value: number): string => String(value).padStart(2, "0");
