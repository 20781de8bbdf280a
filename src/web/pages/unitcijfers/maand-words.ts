import { capital, month, shortDate } from "../../format.ts";

/** `oktober 2026`, of `2026-10`. */
export const maandnaam = (maand: string): string => month(`${maand}-01`);
export const maandkop = (maand: string): string => capital(maandnaam(maand));

/** Under a chart: `okt`, and the year where it begins. */
export const maandtik = (maand: string): string =>
  maand.endsWith("-01") ? maand.slice(0, 4) : shortDate(`${maand}-01`).slice(2);
