import type { Toewijzing, Toewijzingsprobleem } from "#matching/toewijzing/probleem";
import { newStand } from "#matching/toewijzing/stand";
import { veil } from "#matching/toewijzing/veiling";
import { wijsToe } from "#matching/toewijzing/wijs-toe";

/** A few steps of the auction that finds out which pairs can matter, and how far below the best these may lie. */
const STAP = 256;
const MARGE = 4 * STAP;
const RONDES = 12;
const ERBIJ = 8;
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
  voegToe(probleem, stand.prijs, telt, (over, meest) => over >= meest - MARGE, Infinity);
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const deel = deelVan(probleem, telt);
    const gevonden = wijsToe(deel.probleem);
    const over = overigVan(deel.probleem, gevonden.schaarsteprijs);
    const isErbij = (meer: number, _meest: number, inwoner: number) => meer > over[inwoner]!;
    const erbij = voegToe(probleem, gevonden.schaarsteprijs, telt, isErbij, ERBIJ);
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
  const aantal = telt.reduce((som, een) => som + een, 0);
  const paar = new Uint32Array(aantal);
  const nieuwBegin = new Uint32Array(begin.length);
  let at = 0;
  for (let inwoner = 0; inwoner + 1 < begin.length; inwoner++) {
    for (let oud = begin[inwoner]!; oud < begin[inwoner + 1]!; oud++) if (telt[oud]) paar[at++] = oud;
    nieuwBegin[inwoner + 1] = at;
  }
  return {
    paar,
    probleem: {
      begin: nieuwBegin,
      plek: Uint32Array.from(paar, (oud) => plek[oud]!),
      waarde: Int32Array.from(paar, (oud) => waarde[oud]!),
      capaciteit,
    },
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

type Keuring = (over: number, meest: number, inwoner: number) => boolean;

/** Marks, for each inwoner, up to `hoogstens` pairs that pass: those that leave most. Answers how many are new. */
function voegToe(
  probleem: Toewijzingsprobleem,
  prijs: Float64Array,
  telt: Uint8Array,
  keur: Keuring,
  hoogstens: number,
): number {
  const { begin, plek, waarde } = probleem;
  const meest = overigVan(probleem, prijs);
  let nieuw = 0;
  for (let inwoner = 0; inwoner < meest.length; inwoner++) {
    let gevonden: { readonly paar: number; readonly over: number }[] = [];
    for (let paar = begin[inwoner]!; paar < begin[inwoner + 1]!; paar++) {
      const over = waarde[paar]! - prijs[plek[paar]!]!;
      if (!telt[paar] && keur(over, meest[inwoner]!, inwoner)) gevonden.push({ paar, over });
    }
    if (gevonden.length > hoogstens)
      gevonden = gevonden.toSorted((a, b) => b.over - a.over || a.paar - b.paar).slice(0, hoogstens);
    for (const { paar } of gevonden) telt[paar] = 1;
    nieuw += gevonden.length;
  }
  return nieuw;
}
