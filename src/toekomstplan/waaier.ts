/** One in ten futures lies below `p10` and one in ten above `p90`. */
export type Band = { readonly p10: number; readonly p50: number; readonly p90: number };

/**
 * The band of a figure over futures. Between two values it is read off in a straight line, so that ten futures give one too.
 * @param waarden one for each future; they are sorted in place
 * @throws RangeError without a future
 */
export function band(waarden: Float64Array): Band {
  if (waarden.length === 0) throw new RangeError("No future to take a band of");
  waarden.sort();
  const at = (deel: number) => {
    const place = deel * (waarden.length - 1);
    const low = Math.floor(place);
    const rest = place - low;
    return rest === 0 ? waarden[low]! : waarden[low]! * (1 - rest) + waarden[low + 1]! * rest;
  };
  return { p10: at(0.1), p50: at(0.5), p90: at(0.9) };
}
