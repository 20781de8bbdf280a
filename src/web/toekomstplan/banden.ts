import { type Planreeksen, rijbanden } from "#toekomstplan/banden";
import type { Band } from "#toekomstplan/waaier";

/** Bands by year and figure, in the order of the figures. */
export type Banden = readonly (readonly Band[])[];

/** The bands of parts together, as over all futures at once. */
export function bandenUit(delen: readonly Planreeksen[], jaren: number, figuren: number): Banden {
  const next = rijbanden(delen);
  return Array.from({ length: jaren }, () => Array.from({ length: figuren }, next));
}

/**
 * A number by which two calculations can be seen to be the same to the last bit: FNV-1a over the bytes of all bands, in
 * eight hexadecimal digits.
 */
export function controlegetal(banden: Banden): string {
  const numbers = banden.flatMap((jaar) => jaar.flatMap(({ p10, p50, p90 }) => [p10, p50, p90]));
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(Float64Array.from(numbers).buffer))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
