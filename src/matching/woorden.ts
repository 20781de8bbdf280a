import { type Onderwerp, waardeTekst } from "#matching/onderwerpen";
import type { Feiten } from "#matching/profiel";
import { AANNAMES_REISTIJD, type Reis } from "#matching/reistijd";

/** In the middle of a sentence: `Een half uur` is een half uur, `VCA` stays VCA. */
export const klein = (tekst: string): string =>
  /^\p{Lu}\p{Ll}/u.test(tekst) ? tekst.slice(0, 1).toLowerCase() + tekst.slice(1) : tekst;

/** What a side says about a subject, or undefined where it says nothing. */
export function feitTekst(feiten: Feiten, onderwerp: Onderwerp): string | undefined {
  const waarde = feiten[onderwerp]?.waarde;
  if (waarde === undefined) return undefined;
  return typeof waarde === "object" ? codesTekst(onderwerp, waarde) : klein(waardeTekst(onderwerp, waarde));
}

export const codesTekst = (onderwerp: Onderwerp, codes: readonly string[]): string =>
  codes.map((code) => klein(waardeTekst(onderwerp, [code]))).join(", ") || "geen";

/** `24 uur per week`, `16 tot 24 uur per week`, `minstens 16 uur per week`. */
export function urenTekst({ uren_per_week_min: min, uren_per_week_max: max }: Feiten): string | undefined {
  if (!min || !max) {
    const los = max ? (["hoogstens", max] as const) : min && (["minstens", min] as const);
    return los && `${los[0]} ${komma(los[1].waarde)} uur per week`;
  }
  const grenzen = min.waarde === max.waarde ? [min.waarde] : [min.waarde, max.waarde];
  return `${grenzen.map(komma).join(" tot ")} uur per week`;
}

/** `14 minuten fietsen`. */
export const reisTekst = ({ minuten, vervoermiddel }: Reis): string =>
  `${minutenTekst(minuten)} ${AANNAMES_REISTIJD[vervoermiddel]?.tekst ?? vervoermiddel}`;

export const minutenTekst = (minuten: number): string => (minuten === 1 ? "1 minuut" : `${minuten} minuten`);

/** `14:30` is 14.30 uur, `07:00` is 7.00 uur. */
export const tijdTekst = (minuten: number): string =>
  `${Math.floor(minuten / 60) % 24}.${String(minuten % 60).padStart(2, "0")} uur`;

const RANGTELWOORDEN = ["eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste"];

export const rangtelwoord = (plaats: number): string => RANGTELWOORDEN[plaats - 1] ?? `${plaats}e`;

const komma = (getal: number): string => String(getal).replace(".", ",");
