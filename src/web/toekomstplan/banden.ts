import type { Band } from "#toekomstplan/waaier";

/** Sorted values of a part of the futures: of each year each figure, and of that each future. */
export type Deel = { readonly waarden: Float64Array; readonly trekkingen: number };

/** Bands by year and figure, in the order of the figures. */
export type Banden = readonly (readonly Band[])[];

/**
 * The bands of parts together, as `band` of `#toekomstplan/waaier` gives them over all futures at once: between two values
 * in a straight line.
 */
export function bandenUit(delen: readonly Deel[], jaren: number, figuren: number): Banden {
  return Array.from({ length: jaren }, (_, jaar) =>
    Array.from({ length: figuren }, (_, figuur) => bandUit(delen, jaar * figuren + figuur)),
  );
}

function bandUit(delen: readonly Deel[], nth: number): Band {
  const rows = delen.map(({ waarden, trekkingen }) =>
    waarden.subarray(nth * trekkingen, (nth + 1) * trekkingen),
  );
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  const places = [0.1, 0.5, 0.9].map((deel) => deel * (count - 1));
  const found = upTo(rows, Math.ceil(places[2]!));
  const [p10 = 0, p50 = 0, p90 = 0] = places.map((place) => {
    const low = Math.floor(place);
    const rest = place - low;
    return rest === 0 ? found[low]! : found[low]! * (1 - rest) + found[low + 1]! * rest;
  });
  return { p10, p50, p90 };
}

/** The values at the places up to this one, of all rows as if they were one. */
function upTo(rows: readonly Float64Array[], last: number): Float64Array {
  const next = rows.map(() => 0);
  const found = new Float64Array(last + 1);
  for (let place = 0; place <= last; place++) {
    let lowest = -1;
    for (let at = 0; at < rows.length; at++)
      if (
        next[at]! < rows[at]!.length &&
        (lowest < 0 || rows[at]![next[at]!]! < rows[lowest]![next[lowest]!]!)
      )
        lowest = at;
    found[place] = rows[lowest]![next[lowest]!++]!;
  }
  return found;
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
