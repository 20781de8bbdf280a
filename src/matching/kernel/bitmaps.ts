import type { Geheugen } from "#matching/kernel/geheugen";
import { WOORDEN } from "#matching/kernel/opdracht";

/** A set of plekken: its place in memory and how many there are in it. Empty is at place 0. */
export type Bitmap = { readonly plaats: number; readonly aantal: number };

export const GEEN: Bitmap = { plaats: 0, aantal: 0 };

export type Bitmaps = {
  readonly blokken: number;
  /** A bitmap of nothing, where one must be named. */
  readonly leeg: number;
  /** The plekken of the classes that are marked; equal sets are made once. */
  readonly vanKlassen: (klasse: Uint32Array, gekozen: Uint8Array, teken: number) => Bitmap;
  readonly vanPlekken: (hoort: (plek: number) => boolean) => Bitmap;
  readonly forget: () => void;
};

/** Sets of `aantal` plekken. */
export function newBitmaps(geheugen: Geheugen, aantal: number, blokken: number): Bitmaps {
  let gemaakt = new Map<Uint32Array, Map<string, Bitmap>>();
  const vanPlekken = (hoort: (plek: number) => boolean): Bitmap => {
    const plaats = geheugen.reserve(blokken * WOORDEN);
    const { i32 } = geheugen;
    let som = 0;
    for (let plek = 0; plek < aantal; plek++) {
      if (!hoort(plek)) continue;
      i32[(plaats >> 2) + (plek >> 5)]! |= 1 << (plek & 31);
      som++;
    }
    return som === 0 ? GEEN : { plaats, aantal: som };
  };
  return {
    blokken,
    leeg: geheugen.reserve(blokken * WOORDEN),
    vanPlekken,
    vanKlassen(klasse, gekozen, teken) {
      const key = keuze(gekozen, teken);
      if (key === "") return GEEN;
      const eerder = gemaakt.get(klasse) ?? new Map<string, Bitmap>();
      gemaakt.set(klasse, eerder);
      const bekend = eerder.get(key);
      if (bekend) return bekend;
      const bitmap = vanPlekken((plek) => gekozen[klasse[plek]!] === teken);
      eerder.set(key, bitmap);
      return bitmap;
    },
    forget: () => void (gemaakt = new Map()),
  };
}

/** Which classes are marked, 16 to a sign; nothing when none is. */
function keuze(gekozen: Uint8Array, teken: number): string {
  let key = "";
  let isLeeg = true;
  for (let at = 0; at < gekozen.length; at += 16) {
    let deel = 0;
    for (let bit = 0; bit < 16; bit++) if (gekozen[at + bit] === teken) deel |= 1 << bit;
    key += String.fromCharCode(deel);
    isLeeg &&= deel === 0;
  }
  return isLeeg ? "" : key;
}
