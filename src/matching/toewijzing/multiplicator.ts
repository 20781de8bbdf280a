import { type Som, telOp } from "#matching/toewijzing/bovengrens";
import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import type { Randvoorwaarde } from "#matching/toewijzing/randvoorwaarden";

/** Per randvoorwaarde and groep what one unit is worth: the price of an hour, a cent, a plek of the vloer. */
export type Multiplicatoren = readonly Float64Array[];

/** Weights are whole multiples of this, so that the auction adds them exactly. */
const DEEL = 2 ** -16;
/** So are prices of a unit of this. */
const FIJN = 2 ** 40;

export const nullen = (voorwaarden: readonly Randvoorwaarde[]): Float64Array[] =>
  voorwaarden.map(({ grens }) => new Float64Array(grens.length));

export const opFijn = (prijs: number): number => Math.round(prijs * FIJN) / FIJN;

/**
 * Per pair its value less what it uses at these prices, rounded up: so the bound that follows from the weights lies
 * never below the true one. Gives also, per pair, the highest from there on.
 */
export function weeg(
  { begin, waarde }: Toewijzingsprobleem,
  voorwaarden: readonly Randvoorwaarde[],
  prijzen: Multiplicatoren,
  gewicht: Float64Array,
  hoogste: Float64Array,
): void {
  gewicht.set(waarde);
  for (const [nummer, { groep, gebruik, soort }] of voorwaarden.entries()) {
    const prijs = prijzen[nummer]!;
    const kant = soort === "hoogstens" ? -1 : 1;
    for (let paar = 0; paar < gewicht.length; paar++) {
      const bij = groep[paar]!;
      if (bij < 0 || prijs[bij] === 0) continue;
      gewicht[paar]! += (Math.ceil((kant * prijs[bij]! * gebruik[paar]!) / DEEL) + 1) * DEEL;
    }
  }
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    let meest = -Infinity;
    for (let paar = begin[inwoner + 1]! - 1; paar >= begin[inwoner]!; paar--) {
      if (gewicht[paar]! > meest) meest = gewicht[paar]!;
      hoogste[paar] = meest;
    }
  }
}

/** Adds to a bound what is there to use, at these prices; a little too high rather than too low. */
export function telGrenzenOp(
  som: Som,
  voorwaarden: readonly Randvoorwaarde[],
  prijzen: Multiplicatoren,
): void {
  for (const [nummer, { grens, soort }] of voorwaarden.entries()) {
    for (const [groep, prijs] of prijzen[nummer]!.entries()) {
      const bedrag = (soort === "hoogstens" ? 1 : -1) * prijs * grens[groep]!;
      telOp(som, bedrag + Math.abs(bedrag) * 2 ** -50);
    }
  }
}
