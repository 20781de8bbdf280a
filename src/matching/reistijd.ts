import type { Inwonerprofiel, Plekprofiel, Punt } from "#matching/profiel";

/**
 * Assumptions: minutes for each kilometre as the crow flies, and minutes that are always added. `anders` has no
 * figures, so nothing is said about it. `meerijden` is transport that support arranges.
 */
export const AANNAMES_REISTIJD: Readonly<
  Record<string, { minutenPerKm: number; vast: number; tekst: string }>
> = {
  lopen: { minutenPerKm: 12, vast: 0, tekst: "lopen" },
  fiets: { minutenPerKm: 4, vast: 0, tekst: "fietsen" },
  bromfiets: { minutenPerKm: 2.5, vast: 2, tekst: "met de bromfiets" },
  ov: { minutenPerKm: 3.5, vast: 8, tekst: "met de bus of trein" },
  auto: { minutenPerKm: 1.5, vast: 4, tekst: "met de auto" },
  motor: { minutenPerKm: 1.5, vast: 4, tekst: "met de motor" },
  meerijden: { minutenPerKm: 1.5, vast: 8, tekst: "meerijden" },
};

/** Assumption: half a kilometre to anywhere. The points are middles of postcode areas, so two can be the same. */
const KORTSTE_KM = 0.5;

export type Reis = { readonly minuten: number; readonly vervoermiddel: string };

/** The quickest journey with the means of transport of the inwoner, in whole minutes; null where it is not known. */
export function reis({ punt, feiten }: Inwonerprofiel, plek: Plekprofiel): Reis | null {
  const vervoermiddelen = feiten.vervoermiddelen?.waarde;
  if (!punt || !plek.punt || !vervoermiddelen) return null;
  return reisOver(afstandInKm(punt, plek.punt), vervoermiddelen);
}

/** The quickest journey to a plek at this distance. */
export const reisOver = (km: number, vervoermiddelen: readonly string[]): Reis | null =>
  snelsteReis(Math.max(KORTSTE_KM, km), vervoermiddelen);

export function snelsteReis(km: number, vervoermiddelen: readonly string[]): Reis | null {
  let snelste: Reis | null = null;
  for (const vervoermiddel of vervoermiddelen) {
    const aanname = AANNAMES_REISTIJD[vervoermiddel];
    if (!aanname) continue;
    const minuten = Math.round(km * aanname.minutenPerKm + aanname.vast);
    if (snelste === null || minuten < snelste.minuten) snelste = { minuten, vervoermiddel };
  }
  return snelste;
}

const KM_PER_GRAAD = 111.32;
const MIDDEN = 52.15; // degrees north
const COS_MIDDEN = 0.6136; // its cosine, and below how fast that falls for each degree
const COS_DALING = 0.01378;

/**
 * As the crow flies, within 0,1% in the Netherlands. Only operations that every machine rounds in the same way, so
 * that a run can be repeated to the same answer; Math.cos is not one of them.
 */
export function afstandInKm(a: Punt, b: Punt): number {
  const cosinus = COS_MIDDEN - COS_DALING * ((a.lat + b.lat) / 2 - MIDDEN);
  const noord = (a.lat - b.lat) * KM_PER_GRAAD;
  const oost = (a.lon - b.lon) * KM_PER_GRAAD * cosinus;
  return Math.sqrt(noord * noord + oost * oost);
}

/** A part of the map, in degrees. */
export type Vak = {
  readonly zuid: number;
  readonly noord: number;
  readonly west: number;
  readonly oost: number;
};

/**
 * Not more than `afstandInKm` to any point in the part: the nearest latitude and longitude, at the cosine of its north.
 * The same operations in the same order, so that rounding keeps the order too.
 */
export function minstensKm({ lat, lon }: Punt, { zuid, noord, west, oost }: Vak): number {
  const cosinus = COS_MIDDEN - COS_DALING * ((lat + noord) / 2 - MIDDEN);
  const dichtstLat = lat < zuid ? zuid : lat > noord ? noord : lat;
  const dichtstLon = lon < west ? west : lon > oost ? oost : lon;
  const noordwaarts = (lat - dichtstLat) * KM_PER_GRAAD;
  const oostwaarts = (lon - dichtstLon) * KM_PER_GRAAD * cosinus;
  return Math.sqrt(noordwaarts * noordwaarts + oostwaarts * oostwaarts);
}
