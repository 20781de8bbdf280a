import { type Beeld, beeldVan } from "#matching/beeld";
import { catalogVersion, type Criterium, voorwaarden } from "#matching/criteria";
import { type Groep, groepen, groepVan } from "#matching/evaluate";
import { uitkomst } from "#matching/oordeel";
import { indexPlekken, type Plekindex } from "#matching/plekindex";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";
import { reis } from "#matching/reistijd";

/** One pair in the order of a list. There is no score in it, and nothing about how good someone is. */
export type Rij = {
  /** Of the plek when looking for an inwoner, of the inwoner when looking for a plek. */
  readonly id: string;
  readonly groep: Groep;
  /** The hard conditions that are not met. */
  readonly nietVoldaan: readonly string[];
  /** The number of hard conditions of which something is not known. */
  readonly onbekend: number;
  /** Which wish of the inwoner the work is: 1 is the first. Null without wishes, or when it is none of them. */
  readonly wens: number | null;
  readonly reistijdInMinuten: number | null;
};

/** For how many pairs this is the one and only hard condition that is not met. */
export type Blokkade = { readonly criterium: string; readonly naam: string; readonly aantal: number };

export type Rangorde = {
  readonly versie: string;
  /** All of them: there is no cut-off, paging is up to the caller. */
  readonly rijen: readonly Rij[];
  readonly aantallen: Readonly<Record<Groep, number>>;
  /** Most first. Their sum is the number that fits after one change. */
  readonly blokkades: readonly Blokkade[];
};

/**
 * The plekken for one inwoner: what fits first, then the work that the inwoner likes best, then the shortest journey,
 * then where least is unknown. Equals come in an order that is fixed for this inwoner and another for the next.
 */
export const rankPlekken = (inwoner: Inwonerprofiel, plekken: readonly Plekprofiel[]): Rangorde =>
  rankIndexed(inwoner, indexPlekken(plekken));

/** The same, over plekken that were indexed before. */
export const rankIndexed = (inwoner: Inwonerprofiel, index: Plekindex): Rangorde =>
  rangordeVan(rangschik(inwoner, index, beeldVan(inwoner, index), [...index.plekken.keys()]));

/** Some of the plekken, by their place in the index, in the order of `rankPlekken`: what is not shown needs no order. */
export function rangschik(
  inwoner: Inwonerprofiel,
  index: Plekindex,
  beeld: Beeld,
  plekken: readonly number[],
): Rij[] {
  const wensen = index.werk.voorbeelden.map((plek) => wensVan(inwoner, plek));
  const reizen = index.punt.voorbeelden.map((plek) => reis(inwoner, plek)?.minuten ?? null);
  const rijen = plekken.map((plek) => ({
    id: index.plekken[plek]!.id,
    groep: groepVan(beeld.aantal[plek]!),
    nietVoldaan: beeld.nietVoldaan(plek),
    onbekend: beeld.onbekend[plek]!,
    wens: wensen[index.werk.klasse[plek]!]!,
    reistijdInMinuten: reizen[index.punt.klasse[plek]!]!,
  }));
  return ordered(rijen, inwoner.id, ({ wens }) => wens ?? Infinity);
}

/**
 * The inwoners for one plek, never by merit: what fits first, then the shortest journey, then where least is unknown.
 * Equals come in an order that is fixed for this plek and another for the next, so that nobody is always first.
 */
export const rankInwoners = (plek: Plekprofiel, inwoners: readonly Inwonerprofiel[]): Rangorde =>
  rangordeVan(
    ordered(
      inwoners.map((inwoner) => rijVan(inwoner.id, inwoner, plek)),
      plek.id,
      () => 0,
    ),
  );

function rijVan(id: string, inwoner: Inwonerprofiel, plek: Plekprofiel): Rij {
  const nietVoldaan: string[] = [];
  let onbekend = 0;
  for (const criterium of voorwaarden) {
    const gevonden = uitkomst(criterium, inwoner, plek);
    if (gevonden === "voldoet niet") nietVoldaan.push(criterium.id);
    else if (gevonden === "onbekend") onbekend++;
  }
  return {
    id,
    groep: groepVan(nietVoldaan.length),
    nietVoldaan,
    onbekend,
    wens: wensVan(inwoner, plek),
    reistijdInMinuten: reis(inwoner, plek)?.minuten ?? null,
  };
}

function wensVan(inwoner: Inwonerprofiel, plek: Plekprofiel): number | null {
  const werk = plek.feiten.werksoorten?.waarde ?? [];
  const index = inwoner.feiten.werksoorten?.waarde.findIndex((wens) => werk.includes(wens)) ?? -1;
  return index < 0 ? null : index + 1;
}

function ordered(rijen: readonly Rij[], zaad: string, voorkeur: (rij: Rij) => number): Rij[] {
  const begin = hash(zaad);
  const sleutels = rijen.map((rij) => ({
    rij,
    groep: groepen.indexOf(rij.groep),
    voorkeur: voorkeur(rij),
    reistijd: rij.reistijdInMinuten ?? Infinity,
    loting: hash(rij.id, begin),
  }));
  sleutels.sort(
    (a, b) =>
      a.groep - b.groep ||
      verschil(a.voorkeur, b.voorkeur) ||
      verschil(a.reistijd, b.reistijd) ||
      a.rij.onbekend - b.rij.onbekend ||
      a.loting - b.loting ||
      (a.rij.id < b.rij.id ? -1 : 1),
  );
  return sleutels.map(({ rij }) => rij);
}

const rangordeVan = (rijen: readonly Rij[]): Rangorde => ({
  versie: catalogVersion,
  rijen,
  aantallen: aantallen(rijen),
  blokkades: blokkades(rijen),
});

/** Infinity less Infinity is no number. */
const verschil = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function aantallen(rijen: readonly Rij[]): Record<Groep, number> {
  const telling = { "past nu": 0, "past na één aanpassing": 0, "past niet": 0 };
  for (const { groep } of rijen) telling[groep]++;
  return telling;
}

function blokkades(rijen: readonly Rij[]): Blokkade[] {
  const keren = new Map<string, number>();
  for (const { nietVoldaan } of rijen) {
    const [enige] = nietVoldaan;
    if (enige === undefined || nietVoldaan.length > 1) continue;
    keren.set(enige, (keren.get(enige) ?? 0) + 1);
  }
  return blokkadesUit(voorwaarden.map(({ id }) => keren.get(id) ?? 0));
}

/** From how often each voorwaarde is the only one in the way, in the order of the catalogue. */
export const blokkadesUit = (keren: ArrayLike<number>): Blokkade[] =>
  voorwaarden
    .map(({ id, naam }: Criterium, at) => ({ criterium: id, naam, aantal: keren[at]! }))
    .filter(({ aantal }) => aantal > 0)
    .toSorted((a, b) => b.aantal - a.aantal); // equals keep the order of the catalogue

/** FNV-1a over the text: the same on every machine, and without order in what it gives. */
function hash(tekst: string, begin = 0x811c9dc5): number {
  let waarde = begin;
  for (let index = 0; index < tekst.length; index++) {
    waarde = Math.imul(waarde ^ tekst.charCodeAt(index), 0x01000193);
  }
  return waarde >>> 0;
}
