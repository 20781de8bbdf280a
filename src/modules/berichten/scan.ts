import { isBsn } from "../inwoners/bsn.ts";

/** Nine digits in a row, also with spaces, dots or dashes between them. */
const NINE_DIGITS = /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g;
/** What a list of people looks like, of which three lines are enough. */
const LIST_LINES = 3;

/** Does a BSN stand in this text, however it is written? */
export const isBsnIn = (tekst: string): boolean =>
  [...tekst.matchAll(NINE_DIGITS)].some(([found]) => isBsn(found.replaceAll(/\D/g, "")));

/** Lines with columns, or with what belongs to one person: an address of mail, a birth date, a telephone, a postcode. */
const LIST_SIGNS: readonly RegExp[] = [
  /\t.*\t/,
  /;.*;/,
  /,[^,]*,[^,]*,/,
  /\S+@\S+\.\S+/,
  /\b\d{1,2}[-/.]\d{1,2}[-/.](19|20)\d\d\b/,
  /\b\d{4} ?[A-Z]{2}\b/,
  /(?<!\d)(?:\+31|0)[ -]?\d(?:[ -]?\d){8}(?!\d)/,
];

/** Was a file or a list of people pasted into this text? */
export const isLijstIn = (tekst: string): boolean =>
  LIST_SIGNS.some((sign) => tekst.split("\n").filter((line) => sign.test(line)).length >= LIST_LINES);

/** The only gap that a text may have; the server fills it for each recipient. */
export const GAT = "{voornaam}";

/** Gaps that are none of ours, such as of another program. */
export const vreemdeGaten = (tekst: string): readonly string[] => [
  ...new Set(
    (tekst.match(/\{\{?[^{}]*\}?\}|<<[^<>]*>>|\[[A-Z_ ]{3,}\]/g) ?? []).filter((gat) => gat !== GAT),
  ),
];

export const metVoornaam = (tekst: string, voornaam: string): string => tekst.replaceAll(GAT, () => voornaam);

/** A surname as a word of its own with its capital, such as in a sentence about somebody. */
export function achternamenIn(tekst: string, achternamen: readonly string[]): readonly string[] {
  const words = new Set(tekst.match(/\p{Lu}[\p{L}'-]+/gu) ?? []);
  const own = achternamen.map((naam) => naam.split(" ").at(-1) ?? naam);
  return [...new Set(own.filter((naam) => naam.length > 2 && words.has(naam)))].toSorted();
}
