import { readFileSync } from "node:fs";

/** A known area of the first four digits of a postcode, as a number. */
export type Gebied = number;

const STRAAL_AARDE_IN_METERS = 6_371_000;
const BREEDTES = 100; // areas with the same first two digits lie in one part of the country

const HONDERDEN = 10_000; // more than the highest area

/** On a sphere with radius one. */
type Plaats = { readonly x: number; readonly y: number; readonly z: number };
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
export const meters = (van: Gebied, naar: Gebied): number =>
  metersTussen(plaatsen().get(van)!, plaatsen().get(naar)!);

/** The areas within a distance of one, the nearest first; with as many distances beside them. */
export function gebiedenBinnen(van: Gebied, km: number): { gebieden: number[]; meters: number[] } {
  const middle = plaatsen().get(van)!;
  const keys = new Float64Array(plaatsen().size); // distance and area in one number: sorts ten times as fast as pairs
  let count = 0;
  for (const [gebied, plaats] of plaatsen()) {
    const meter = metersTussen(middle, plaats);
    if (meter <= km * 1000) keys[count++] = meter * HONDERDEN + gebied;
  }
  const near = keys.subarray(0, count).toSorted();
  return {
    gebieden: Array.from(near, (key) => key % HONDERDEN),
    meters: Array.from(near, (key) => Math.floor(key / HONDERDEN)),
  };
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
        return [pc4, opBol(radians(lat), radians(lon))];
      }),
  );
  return known;
}

/** By the straight line through the sphere, which is exact for short distances too. */
function metersTussen(a: Plaats, b: Plaats): number {
  const [x, y, z] = [a.x - b.x, a.y - b.y, a.z - b.z];
  return Math.floor(
    2 * STRAAL_AARDE_IN_METERS * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2)),
  );
}

const opBol = (breedte: number, lengte: number): Plaats => ({
  x: Math.cos(breedte) * Math.cos(lengte),
  y: Math.cos(breedte) * Math.sin(lengte),
  z: Math.sin(breedte),
});

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
