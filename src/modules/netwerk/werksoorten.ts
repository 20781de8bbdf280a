import { WERKSOORTEN } from "#matching/onderwerpen-wensen";

/** The kinds of work as people call them, for pages. */
export const werksoorten = WERKSOORTEN.map(({ code, label }) => ({ value: code, label }));

export const werksoortNaam = (code: string): string =>
  werksoorten.find(({ value }) => value === code)?.label ?? code;
