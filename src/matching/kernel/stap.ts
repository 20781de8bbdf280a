import type { Criterium } from "#matching/criteria";
import { uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel } from "#matching/profiel";
import { isBekend } from "#matching/waarde";
import type { Blik } from "#matching/kernel/blik";
import type { Bitmap, Bitmaps } from "#matching/kernel/bitmaps";
import type { Klassen } from "#matching/kernel/kernelindex";
import type { Planbuffer } from "#matching/kernel/planbuffer";

/** What one voorwaarde means for one inwoner, as sets of plekken. */
export type Stap = {
  /** Not met. */
  readonly weg: Bitmap;
  /** Of the plekken that it does not keep away: those of which it is not known. */
  readonly onbekend: Bitmap;
};

/** Adds to a plan; false when this way does not hold for the inwoner, and then nothing was added. */
export type Stapmaker = (blik: Blik<Inwonerprofiel>, plan: Planbuffer) => boolean;

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
  return {
    weg: bitmaps.vanKlassen(klassen.klasse, gekozen, WEG),
    onbekend: bitmaps.vanKlassen(klassen.klasse, gekozen, ONBEKEND),
  };
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
