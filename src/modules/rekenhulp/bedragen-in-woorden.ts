import { dutchDecimal } from "#core/dutch";
import { type Cents, cents, exactly, inEuros } from "#core/money";
import type { Marge } from "#regels/marge";

/** Two ends that lie closer together than this are one amount, with "ongeveer". */
const DICHTBIJ_IN_CENTEN = 10_00;
const MINUS = "\u2212";

/** `€ 1.108,30`. */
export const euros = (bedrag: Cents): string =>
  signed(bedrag, dutchDecimal(inEuros(exactly(positive(bedrag)))));

/** `€ 1.108`, for residents. */
const heleEuros = (bedrag: Cents): string => signed(bedrag, dutchDecimal(Math.round(positive(bedrag) / 100)));

/** `€ 61,11–67,03`: to the cent, with both ends where there are two. */
export const eurosTussen = ({ van, tot }: Marge): string =>
  van === tot ? euros(van) : `${euros(van)} tot ${euros(tot)}`;

/** `ongeveer € 282`, or `€ 100 tot € 160`. */
export const ongeveer = ({ van, tot }: Marge): string =>
  tot - van <= DICHTBIJ_IN_CENTEN
    ? `ongeveer ${heleEuros(midden({ van, tot }))}`
    : `${heleEuros(van)} tot ${heleEuros(tot)}`;

/** What a difference comes to, in words: `ongeveer € 282 meer per maand`. */
export function verschilInWoorden({ van, tot }: Marge): string {
  if (Math.abs(van) < 100 && Math.abs(tot) < 100) return "ongeveer evenveel";
  if (van >= 0) return `${ongeveer({ van, tot })} meer per maand`;
  if (tot <= 0) return `${ongeveer({ van: positive(tot), tot: positive(van) })} minder per maand`;
  return `tussen ${heleEuros(positive(van))} minder en ${heleEuros(tot)} meer per maand`;
}

/** Nothing that a person would notice. */
export const isDichtbij = (a: Marge, b: Marge): boolean =>
  Math.abs(a.van - b.van) <= DICHTBIJ_IN_CENTEN && Math.abs(a.tot - b.tot) <= DICHTBIJ_IN_CENTEN;

const midden = ({ van, tot }: Marge): Cents => cents(Math.round((van + tot) / 2));
const positive = (bedrag: Cents): Cents => cents(Math.abs(bedrag));
const signed = (bedrag: Cents, shown: string) => `${bedrag < 0 ? MINUS : ""}€\u00a0${shown}`;
