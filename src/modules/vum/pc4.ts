import { readFileSync } from "node:fs";

/** A known area of the first four digits of a postcode, as a number. */
export type Gebied = number;

const STRAAL_AARDE_IN_METERS = 6_371_000;
const BREEDTES = 100; // areas with the same first two digits lie in one part of the country

type Plaats = { readonly breedte: number; readonly lengte: number };
let known: ReadonlyMap<Gebied, Plaats> | undefined;

/**
 * The area of a postcode, also written in lower case, with a space or without letters. One that is not in the table counts
 * as the nearest number with the same first two digits; undefined where there is none.
 */
export function gebiedVan(postcode: string): Gebied | undefined {
  const found = /^\s*([1-9][0-9]{3})\s*([a-zA-Z]{2})?\s*$/.exec(postcode);
  if (!found) return undefined;
  const pc4 = Number(found[1]);
  if (plaatsen().has(pc4)) return pc4;
  const first = Math.floor(pc4 / BREEDTES) * BREEDTES;
  const near = Array.from({ length: BREEDTES }, (_, at) => first + at).filter((one) => plaatsen().has(one));
  return near.toSorted((a, b) => Math.abs(a - pc4) - Math.abs(b - pc4) || a - b)[0];
}

/** From the middle of one area to that of another, along the sphere, in whole metres rounded down. */
export function meters(van: Gebied, naar: Gebied): number {
  const [a, b] = [plaatsen().get(van)!, plaatsen().get(naar)!];
  const half = (angle: number) => Math.sin(angle / 2) ** 2;
  const chord =
    half(b.breedte - a.breedte) + Math.cos(a.breedte) * Math.cos(b.breedte) * half(b.lengte - a.lengte);
  return Math.floor(2 * STRAAL_AARDE_IN_METERS * Math.asin(Math.min(1, Math.sqrt(chord))));
}

/** The areas within a distance of one, the nearest first. */
export function gebiedenBinnen(van: Gebied, km: number): { gebied: Gebied; meter: number }[] {
  return [...plaatsen().keys()]
    .map((gebied) => ({ gebied, meter: meters(van, gebied) }))
    .filter(({ meter }) => meter <= km * 1000)
    .toSorted((a, b) => a.meter - b.meter || a.gebied - b.gebied);
}

/** Every known area, in order. */
export const gebieden = (): Gebied[] => [...plaatsen().keys()];

/** @source github.com/bobdenotter/4pp (2019) */
function plaatsen(): ReadonlyMap<Gebied, Plaats> {
  known ??= new Map(
    readFileSync(new URL("./pc4-nederland.csv", import.meta.url), "utf8")
      .split("\n")
      .filter((line) => /^\d/.test(line))
      .map((line) => {
        const [pc4 = 0, lat = 0, lon = 0] = line.split(",").map(Number);
        return [pc4, { breedte: radians(lat), lengte: radians(lon) }];
      }),
  );
  return known;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
