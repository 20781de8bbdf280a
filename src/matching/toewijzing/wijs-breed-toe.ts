import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { newStand } from "#matching/toewijzing/stand";
import { veil } from "#matching/toewijzing/veiling";
import { wijsToe } from "#matching/toewijzing/wijs-toe";

/** A few steps of the auction that finds out which pairs can matter, and how far below the best these may lie. */
const STAP = 256;
const MARGE = 8 * STAP;
const RONDES = 12;
const ERBIJ = 64;
/** Then the shortest paths take over: among few pairs those are soon faster than bidding on. */
const BIEDINGEN_PER_INWONER = 5;
/** Fewer pairs than this are solved as they are. */
const KLEIN = 100_000;

/**
 * The assignment with the highest total value over all pairs, found over those that can matter. Prices prove it: while
 * some inwoner could do better over a pair that was left out, that pair is added and it is done again.
 */
export function wijsBreedToe(probleem: Toewijzingsprobleem, { klein = KLEIN } = {}): Toewijzing {
  if (probleem.plek.length < klein) return wijsToe(probleem);
  const stand = newStand(probleem, new Float64Array(probleem.waarde));
  veil(stand, STAP, 50 * stand.keuze.length);
  const telt = new Uint8Array(probleem.plek.length);
  const dichtbij = overigVan(probleem, stand.prijs).map((meest) => meest - MARGE);
  voegToe(probleem, stand.prijs, telt, dichtbij, Infinity);
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const deel = deelVan(probleem, telt);
    const gevonden = wijsToe(deel.probleem, { biedingen: BIEDINGEN_PER_INWONER * stand.keuze.length });
    const over = overigVan(deel.probleem, gevonden.schaarsteprijs);
    const erbij = voegToe(probleem, gevonden.schaarsteprijs, telt, over, ERBIJ);
    if (erbij === 0)
      return { ...gevonden, keuze: gevonden.keuze.map((paar) => (paar < 0 ? -1 : deel.paar[paar]!)) };
  }
  return wijsToe(probleem);
}

/** The pairs that count, with the number of each in the whole. */
export function deelVan(
  { begin, plek, waarde, capaciteit }: Toewijzingsprobleem,
  telt: Uint8Array,
): { readonly probleem: Toewijzingsprobleem; readonly paar: Uint32Array } {
  const paar = new Uint32Array(telt.length);
  const nieuwBegin = new Uint32Array(begin.length);
  let aantal = 0;
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let oud = begin[inwoner]!; oud < begin[inwoner + 1]!; oud++) if (telt[oud]) paar[aantal++] = oud;
    nieuwBegin[inwoner + 1] = aantal;
  }
  const nieuwPlek = new Uint32Array(aantal);
  const nieuweWaarde = new Int32Array(aantal);
  for (let at = 0; at < aantal; at++) {
    nieuwPlek[at] = plek[paar[at]!]!;
    nieuweWaarde[at] = waarde[paar[at]!]!;
  }
  return {
    paar: paar.slice(0, aantal),
    probleem: { begin: nieuwBegin, plek: nieuwPlek, waarde: nieuweWaarde, capaciteit },
  };
}

/** Per inwoner what his best pair leaves at these prices; 0 where nothing does. */
export function overigVan({ begin, plek, waarde }: Toewijzingsprobleem, prijs: Float64Array): Float64Array {
  const over = new Float64Array(begin.length - 1);
  for (let inwoner = 0; inwoner < over.length; inwoner++)
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++)
      over[inwoner] = Math.max(over[inwoner]!, waarde[paar]! - prijs[plek[paar]!]!);
  return over;
}

/** Marks, for each inwoner, up to `hoogstens` pairs that leave more than `grens`: the most first. Answers how many are new. */
function voegToe(
  { begin, plek, waarde }: Toewijzingsprobleem,
  prijs: Float64Array,
  telt: Uint8Array,
  grens: Float64Array,
  hoogstens: number,
): number {
  let nieuw = 0;
  for (let inwoner = 0; inwoner < grens.length; inwoner++) {
    const gevonden: number[] = [];
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++)
      if (telt[paar] === 0 && waarde[paar]! - prijs[plek[paar]!]! > grens[inwoner]!) gevonden.push(paar);
    if (gevonden.length > hoogstens) {
      const over = (paar: number) => waarde[paar]! - prijs[plek[paar]!]!;
      gevonden.sort((a, b) => over(b) - over(a) || a - b);
      gevonden.length = hoogstens;
    }
    for (const paar of gevonden) telt[paar] = 1;
    nieuw += gevonden.length;
  }
  return nieuw;
}
