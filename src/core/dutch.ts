import type { IsoDate } from "#core/dates";
import { type Rate, WHOLE } from "#core/money";

const MAANDEN =
  "januari februari maart april mei juni juli augustus september oktober november december".split(" ");

/** A number with a decimal point as it is written in Dutch: `2523.96` is 2.523,96. */
export function dutchDecimal(value: string | number): string {
  const [whole = "", fraction] = String(value).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** `percent(23.5)` is 23,5%. */
export const dutchPercent = (rate: Rate): string => `${dutchDecimal(withoutNoise((rate / WHOLE) * 100))}%`;

/** `percent(108)` is 1,08: what an amount is multiplied by. */
export const dutchFactor = (rate: Rate): string => dutchDecimal(withoutNoise(rate / WHOLE));

/** `2026-07-01` is 1 juli 2026. */
export function dutchDate(date: IsoDate): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${Number(day)} ${MAANDEN[Number(month) - 1]} ${year}`;
}

/** Floating point leaves 23.500000000000004; a rate has six decimals at most. */
const withoutNoise = (value: number): string => value.toFixed(6).replace(/\.?0+$/, "");
