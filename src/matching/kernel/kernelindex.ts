import { type Criterium, criteria, voorwaarden } from "#matching/criteria";
import type { Onderwerp } from "#matching/onderwerpen";
import type { Plekprofiel, Punt } from "#matching/profiel";
import { ONDERDELEN, type Onderdeelregel } from "#matching/waarde-onderdelen";
import { type Blik, kijk, newBlik } from "#matching/kernel/blik";
import { type Groei, newGroei } from "#matching/kernel/groei";
import { newPuntenboom, type Puntenboom, volgordeOpKaart } from "#matching/kernel/punten";
import { type Sleutel, sleutelVan, sleutelVanPlek } from "#matching/kernel/sleutel";

/** Plekken about which a rule says the same; `klasse` is by the place in the kernel. */
export type Klassen = { readonly klasse: Uint32Array; readonly voorbeelden: readonly Plekprofiel[] };

/** Parts of the value that look at the same few facts of a plek, in one division. */
export type Waardeklassen = Klassen & { readonly regels: readonly Onderdeelregel[] };

/**
 * The plekken as the kernel sees them: not one of the profiles is kept. In the kernel they stand in the order of the
 * map; the outcome speaks of their place in the list that was given.
 */
export type Kernelindex = {
  readonly aantal: number;
  readonly ids: readonly string[];
  /** In the order of `voorwaarden`; that of the journey is empty, for that is by point. */
  readonly voorwaarden: readonly Klassen[];
  readonly waarde: readonly Waardeklassen[];
  readonly boom: Puntenboom;
  /** The plekken at point p stand from `vanaf[p]` up to `vanaf[p + 1]`; then those of which the point is not known. */
  readonly vanaf: Uint32Array;
  readonly punt: Uint32Array;
  /** Place in the list of plekken, by place in the kernel. */
  readonly invoer: Uint32Array;
  /** Place in the order of ids, by place in the kernel, and back to the place in the list. */
  readonly rang: Uint32Array;
  readonly vanRang: Uint32Array;
};

type Indeler = {
  readonly add: (blik: Blik<Plekprofiel>) => void;
  readonly klasse: Groei<Uint32Array>;
  readonly voorbeelden: Plekprofiel[];
};

/** Takes the plekken one at a time. */
export function newKernelindex(plekken: Iterable<Plekprofiel>): Kernelindex {
  const ids: string[] = [];
  const perVoorwaarde = voorwaarden.map(indelerVoor);
  const perWaarde = waardegroepen().map((regels) => ({ regels, indeler: indelerVoorWaarde(regels) }));
  const punten = newPuntindeler();
  const blik = newBlik<Plekprofiel>({ id: "", feiten: {} });
  for (const plek of plekken) {
    ids.push(plek.id);
    kijk(blik, plek);
    for (const indeler of perVoorwaarde) indeler.add(blik);
    for (const { indeler } of perWaarde) indeler.add(blik);
    punten.add(plek);
  }
  const { boom, vanaf, punt, invoer } = punten.inOrder();
  const geschikt = ({ klasse, voorbeelden }: Indeler): Klassen => {
    const lijst = klasse.klaar();
    return { klasse: invoer.map((at) => lijst[at]!), voorbeelden };
  };
  return {
    aantal: ids.length,
    ids,
    voorwaarden: perVoorwaarde.map(geschikt),
    waarde: perWaarde.map(({ regels, indeler }) => ({ ...geschikt(indeler), regels })),
    boom,
    vanaf,
    punt,
    invoer,
    ...rangorde(ids, invoer),
  };
}

const perId = new Map(criteria.map((criterium) => [criterium.id, criterium]));
export const criteriumVan = ({ criterium }: Onderdeelregel): Criterium => perId.get(criterium)!;

/** A wish about one choice has few answers: those go together. The journey and what is counted have their own way. */
function waardegroepen(): Onderdeelregel[][] {
  const perPlek = ONDERDELEN.filter(({ soort }) => ["wens", "voorkeur", "uren"].includes(soort));
  const klein = perPlek.filter((regel) => regel.soort === "wens" && !isLijst(regel));
  return [klein, ...perPlek.filter((regel) => !klein.includes(regel)).map((regel) => [regel])];
}

export const isLijst = (regel: Onderdeelregel): boolean => criteriumVan(regel).regel === "deelt iets";

const indelerVoor = (criterium: Criterium): Indeler =>
  newIndeler(sleutelVanPlek(criterium), criterium.regel === "reistijd" ? [] : criterium.plekVelden);

function indelerVoorWaarde(regels: readonly Onderdeelregel[]): Indeler {
  const velden = regels.flatMap((regel) => criteriumVan(regel).plekVelden);
  return newIndeler(sleutelVan(velden), velden);
}

function newIndeler(sleutel: (blik: Blik<Plekprofiel>) => Sleutel, velden: readonly Onderwerp[]): Indeler {
  const klassen = new Map<Sleutel, number>();
  const klasse = newGroei(new Uint32Array());
  const voorbeelden: Plekprofiel[] = [];
  return {
    klasse,
    voorbeelden,
    add(blik) {
      const key = sleutel(blik);
      let nummer = klassen.get(key);
      if (nummer === undefined) {
        nummer = voorbeelden.push(uittreksel(blik.profiel, velden)) - 1;
        klassen.set(key, nummer);
      }
      klasse.push(nummer);
    },
  };
}

/** No more of a plek than a rule looks at. */
function uittreksel({ feiten, regeling }: Plekprofiel, velden: readonly Onderwerp[]): Plekprofiel {
  const nodig = velden.flatMap((veld) => (feiten[veld] ? [[veld, { waarde: feiten[veld].waarde }]] : []));
  return { id: "", feiten: Object.fromEntries(nodig), ...(regeling && { regeling }) };
}

function newPuntindeler() {
  const nummers = new Map<string, number>();
  const punten: Punt[] = [];
  const perPlek = newGroei(new Int32Array());
  return {
    add({ punt }: Plekprofiel) {
      if (!punt) return perPlek.push(-1);
      const key = `${punt.lat} ${punt.lon}`;
      let nummer = nummers.get(key);
      if (nummer === undefined) {
        nummer = punten.push({ lat: punt.lat, lon: punt.lon }) - 1;
        nummers.set(key, nummer);
      }
      perPlek.push(nummer);
    },
    inOrder() {
      const volgorde = volgordeOpKaart(punten);
      const plaats = new Uint32Array(punten.length);
      volgorde.forEach((nummer, at) => (plaats[nummer] = at));
      const puntVan = perPlek.klaar().map((nummer) => (nummer < 0 ? punten.length : plaats[nummer]!));
      const vanaf = new Uint32Array(punten.length + 2);
      for (const punt of puntVan) vanaf[punt + 1]!++;
      for (let at = 1; at < vanaf.length; at++) vanaf[at]! += vanaf[at - 1]!;
      const vrij = vanaf.slice();
      const invoer = new Uint32Array(puntVan.length);
      puntVan.forEach((punt, nummer) => (invoer[vrij[punt]!++] = nummer));
      const boom = newPuntenboom(Array.from(volgorde, (nummer) => punten[nummer]!));
      return { boom, vanaf, punt: invoer.map((nummer) => puntVan[nummer]!), invoer };
    },
  };
}

function rangorde(ids: readonly string[], invoer: Uint32Array) {
  const opId = (a: number, b: number) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : a - b);
  const vanRang = Uint32Array.from(ids, (_, nummer) => nummer).toSorted(opId);
  const rangVan = new Uint32Array(ids.length);
  vanRang.forEach((nummer, rang) => (rangVan[nummer] = rang));
  return { vanRang, rang: invoer.map((nummer) => rangVan[nummer]!) };
}
