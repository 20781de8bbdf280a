/** One in ten futures lies below `p10` and one in ten above `p90`. */
export type Band = { readonly p10: number; readonly p50: number; readonly p90: number };

/**
 * The band of a figure over futures. Between two values it is read off in a straight line, so that ten futures give one too.
 * @param waarden one for each future; they change places
 * @throws RangeError without a future
 */
export function band(waarden: Float64Array): Band {
  if (waarden.length === 0) throw new RangeError("No future to take a band of");
  // from the middle outwards: each search leaves the smaller before it and the larger behind it
  const p50 = opPlek(waarden, 0.5, 0, waarden.length - 1);
  const middle = Math.floor(0.5 * (waarden.length - 1));
  const p10 = opPlek(waarden, 0.1, 0, middle);
  const p90 = opPlek(waarden, 0.9, middle, waarden.length - 1);
  return { p10, p50, p90 };
}

/** The value at a share of the way, as if `waarden` stood in order from `low` to `high`, which holds for what lies outside. */
function opPlek(waarden: Float64Array, deel: number, low: number, high: number): number {
  const place = deel * (waarden.length - 1);
  const at = Math.floor(place);
  const rest = place - at;
  const value = zetOpPlek(waarden, at, low, high);
  if (rest === 0) return value;
  let next = waarden[at + 1]!;
  for (let place = at + 2; place <= high; place++) if (waarden[place]! < next) next = waarden[place]!;
  return value * (1 - rest) + next * rest;
}

/**
 * Puts the value that would stand at a place in order there, with none larger before it and none smaller behind it.
 * @source C.A.R. Hoare, Algorithm 65: Find, Communications of the ACM 4 (1961)
 */
function zetOpPlek(waarden: Float64Array, plek: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const pivot = waarden[(low + high) >> 1]!;
    let [left, right] = [low, high];
    while (left <= right) {
      while (waarden[left]! < pivot) left++;
      while (waarden[right]! > pivot) right--;
      if (left > right) break;
      const value = waarden[left]!;
      waarden[left++] = waarden[right]!;
      waarden[right--] = value;
    }
    if (right < plek) low = left;
    if (left > plek) high = right;
  }
  return waarden[plek]!;
}
