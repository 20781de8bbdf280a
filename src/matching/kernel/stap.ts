import type { Criterium } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel } from "#matching/profiel";
import { isBekend } from "#matching/waarde";
import { type Bitmap, type Bitmaps, GEEN } from "#matching/kernel/bitmaps";
import type { Klassen } from "#matching/kernel/kernelindex";

/** What one voorwaarde means for one inwoner, as sets of plekken. */
export type Stap = {
  /** Not met at the plekken of any of these. */
  readonly weg: readonly Bitmap[];
  /** Or: not met where fewer of these are found than is needed. */
  readonly telling?: Telling;
  /** Of the plekken that it does not keep away: those of which it is not known. */
  readonly onbekend: Bitmap;
};

export type Telling = {
  readonly delen: readonly Bitmap[];
  /** So many bitmaps one after the other: the bits of how many are needed. */
  readonly nodig: number;
  readonly vlakken: number;
};

/** Undefined when this way does not hold for the inwoner: then the rule is asked about each class. */
export type Stapmaker = (inwoner: Inwonerprofiel) => Stap | undefined;

/** What stands for a class of plekken; 0 is met, or not asked. */
export const WEG = 1;
export const ONBEKEND = 2;

/** Right for every rule: the rule itself is asked about each class. */
export function perKlasse(
  criterium: Criterium,
  klassen: Klassen,
  bitmaps: Bitmaps,
  inwoner: Inwonerprofiel,
): Stap {
  const gekozen = oordelen(criterium, klassen, inwoner);
  const weg = bitmaps.vanKlassen(klassen.klasse, gekozen, WEG);
  const onbekend = bitmaps.vanKlassen(klassen.klasse, gekozen, ONBEKEND);
  return { weg: weg === GEEN ? [] : [weg], onbekend };
}

export const oordelen = (
  criterium: Criterium,
  { voorbeelden }: Klassen,
  inwoner: Inwonerprofiel,
): Uint8Array =>
  Uint8Array.from(voorbeelden, (plek) => {
    const gevonden = uitkomst(criterium, inwoner, plek);
    if (gevonden === "voldoet niet") return WEG;
    return isBekend(criterium, gevonden, inwoner, plek) ? 0 : ONBEKEND;
  });
