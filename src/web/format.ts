import { daysBetween, type IsoDate } from "#core/dates";
import type { Cents, Rate } from "#core/money";

const euroFormat = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR" });
const wholeEuroFormat = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  maximumFractionDigits: 0,
});
const dateFormat = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { timeZone: "UTC", ...options });
const longFormat = dateFormat({ day: "numeric", month: "long", year: "numeric" });
const weekdayFormat = dateFormat({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const monthFormat = dateFormat({ month: "long", year: "numeric" });
const timeFormat = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  hour: "numeric",
  minute: "2-digit",
});
const momentFormat = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** Dutch letters write three or four letters without a point. */
export const shortMonths = [
  "jan",
  "feb",
  "mrt",
  "apr",
  "mei",
  "jun",
  "jul",
  "aug",
  "sep",
  "okt",
  "nov",
  "dec",
];

/** A minus as long as a plus (U+2212), so that columns line up. */
const withMinus = (text: string) => text.replaceAll("-", "\u2212");

/** `€ 1.108,30`, with a space that does not break. */
export const euros = (amount: Cents | number) => withMinus(euroFormat.format(amount / 100));

/** `€ 1.108`, for residents and for large sums in text. */
export const wholeEuros = (amount: Cents | number) => withMinus(wholeEuroFormat.format(amount / 100));

/** `€ 1,3 miljoen`. */
export const millions = (amount: Cents | number) => `€\u00a0${number(amount / 100_000_000, 1)} miljoen`;

/** An exact amount in euros as decimal text with a point (`897.408`): every digit, nothing rounded. */
export function exactEuros(text: string): string {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${text.startsWith("-") ? "\u2212" : ""}€\u00a0${grouped},${fraction.padEnd(2, "0")}`;
}

/** One for each number of decimals: to make one takes a hundred times as long as to use it, and a page has hundreds of numbers. */
const numberFormats: Intl.NumberFormat[] = [];
const numberFormat = (decimals: number) =>
  (numberFormats[decimals] ??= new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }));

/** `1.108,30`: as many decimals as asked, always the same number in one column. */
export const number = (value: number, decimals = 0) => withMinus(numberFormat(decimals).format(value));

/** A difference always shows its sign: `+12`, `−3`, `0`. */
export const signed = (value: number, decimals = 0) =>
  value > 0 ? `+${number(value, decimals)}` : number(value, decimals);

/** `80%`, at controls and in tables. */
export const percent = (rate: Rate | number, decimals = 0) => `${number(rate / 10_000, decimals)}%`;

/** `592–648`. */
export const range = (from: number, to: number, decimals = 0) =>
  `${number(from, decimals)}–${number(to, decimals)}`;

/** `31,25 uur`: no decimals where there are none. */
export const hoursInWords = (hours: number) => `${hoursFormat.format(hours)}\u00a0uur`;
const hoursFormat = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });

/** `1 plek`, `3 plekken`. */
export const count = (value: number, one: string, more: string) =>
  `${number(value)} ${value === 1 ? one : more}`;

/** As the begin of a line: a capital. */
export const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** No line ends inside a date. */
const unbroken = (text: string) => text.replaceAll(" ", "\u00a0");

/** `24 november 2026`. */
export const longDate = (date: IsoDate | string) => unbroken(longFormat.format(new Date(date)));

/** `dinsdag 24 november 2026`. */
export const weekdayDate = (date: IsoDate | string) => weekdayFormat.format(new Date(date));

/** `november 2026`. */
export const month = (date: IsoDate | string) => unbroken(monthFormat.format(new Date(date)));

/** `24 nov`, in lists; with the year where that is another one than of `today`. */
export function shortDate(date: IsoDate | string, today?: IsoDate | string): string {
  const [year = "", monthNumber = "1", day = ""] = date.slice(0, 10).split("-");
  const text = `${Number(day)} ${shortMonths[Number(monthNumber) - 1] ?? ""}`;
  return unbroken(today !== undefined && !today.startsWith(year) ? `${text} ${year}` : text);
}

/** A moment (UTC) as `14.30 uur` in the Netherlands. */
export const time = (moment: string) => `${timeFormat.format(new Date(moment)).replace(":", ".")} uur`;

/** A moment (UTC) as `24 november 2026 om 14.30 uur`. */
export const dateAndTime = (moment: string) => `${momentFormat.format(new Date(moment))} om ${time(moment)}`;

/** `vandaag`, `morgen`, `over 2 dagen`, `3 dagen geleden`. */
export function relativeDay(date: IsoDate, today: IsoDate): string {
  const days = daysBetween(today, date);
  const near: Record<number, string> = { [-1]: "gisteren", 0: "vandaag", 1: "morgen" };
  return near[days] ?? (days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`);
}

/** What someone typed as a number (`1.450,50`, `32`, ` 7,5 `), or null where it is none. */
export function numberFrom(text: string): number | null {
  const plain = text
    .replace(/[\s€]/g, "")
    .replace(/\.(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  return /^[-\u2212]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace("\u2212", "-")) : null;
}

/** `YB` of Yonas Berhanu: the first and the last name; small words such as `van` do not count. */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "");
  return letters.join("") || name.slice(0, 1).toUpperCase();
}

const languageNames = new Intl.DisplayNames("nl-NL", { type: "language", fallback: "code" });

/** The name of a language by its ISO 639-3 code: `Tigrinya` for tir. */
export const languageName = (code: string): string => languageNames.of(code) ?? code;
