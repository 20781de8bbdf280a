import { verborgen } from "#matching/eerlijkheid/verbergen";
import { MINSTE } from "./matchronde.ts";

/** A count of people as it may be shown. */
export const toonbaar = (aantal: number, minste = MINSTE): number | null =>
  aantal > 0 && aantal < minste ? null : aantal;

/** Counts that together are a total which is shown as well: so many are left out that none can be computed back. */
export function toonbaarSamen(aantallen: readonly number[]): (number | null)[] {
  const alles = { delen: [...aantallen.keys()], geheel: -1 };
  const dicht = verborgen(aantallen, [alles], MINSTE);
  return aantallen.map((aantal, at) => (dicht[at] === 1 ? null : aantal));
}

/** Two parts of a total that is shown: when one may not be shown, neither is the other. */
export const toonbaarPaar = (deel: number, rest: number, minste = MINSTE): [number | null, number | null] =>
  toonbaar(deel, minste) === null || toonbaar(rest, minste) === null ? [null, null] : [deel, rest];

const GETALLEN = new Intl.NumberFormat("nl-NL");
export const getal = (aantal: number): string => GETALLEN.format(aantal);

/** For a sentence: what may not be counted is "een paar". */
export const mensen = (aantal: number | null, een = "inwoner", meer = "inwoners"): string =>
  aantal === null ? `minder dan ${MINSTE} ${meer}` : `${getal(aantal)} ${aantal === 1 ? een : meer}`;
