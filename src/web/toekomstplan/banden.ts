import { type Planreeksen, rijband } from "#toekomstplan/banden";
import type { Band } from "#toekomstplan/waaier";

/** Bands by year and figure, both counted from 0, in the order of the figures. */
export type Banden = {
  readonly jaren: number;
  readonly figuren: number;
  readonly band: (jaar: number, figuur: number) => Band;
};

/**
 * The bands of parts together, as over all futures at once. Each is made when it is first asked for: a page shows one in six.
 * @param basis then of what they have more than this in the same futures
 */
export function bandenUit(
  delen: readonly Planreeksen[],
  { jaren, figuren }: Pick<Banden, "jaren" | "figuren">,
  basis?: readonly Planreeksen[],
): Banden {
  const make = rijband(delen, basis);
  const made: Band[] = [];
  return {
    jaren,
    figuren,
    band: (jaar, figuur) => (made[jaar * figuren + figuur] ??= make(jaar * figuren + figuur)),
  };
}

/**
 * A number by which two calculations can be seen to be the same to the last bit: FNV-1a over the bytes of all bands, in
 * eight hexadecimal digits.
 */
export function controlegetal({ jaren, figuren, band }: Banden): string {
  const numbers = Array.from({ length: jaren * figuren }, (_, at) => {
    const { p10, p50, p90 } = band(Math.floor(at / figuren), at % figuren);
    return [p10, p50, p90];
  }).flat();
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(Float64Array.from(numbers).buffer))
    hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
