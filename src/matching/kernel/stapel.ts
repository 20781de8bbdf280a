/** The best so far: as they come until there are enough, then a heap with the least of them on top. */
export function houd(f64: Float64Array, stapel: number, top: number, stand: number, sleutel: number): number {
  if (stand < top) {
    f64[stapel + stand] = sleutel;
    if (stand + 1 === top) maakStapel(f64, stapel, top);
    return stand + 1;
  }
  if (top > 0 && sleutel > f64[stapel]!) {
    f64[stapel] = sleutel;
    zak(f64, stapel, 0, top);
  }
  return stand;
}

export function maakStapel(f64: Float64Array, stapel: number, aantal: number): void {
  for (let at = (aantal >> 1) - 1; at >= 0; at--) zak(f64, stapel, at, aantal);
}

export function zak(f64: Float64Array, stapel: number, van: number, aantal: number): void {
  const sleutel = f64[stapel + van]!;
  let at = van;
  for (;;) {
    let kind = at * 2 + 1;
    if (kind >= aantal) break;
    if (kind + 1 < aantal && f64[stapel + kind + 1]! < f64[stapel + kind]!) kind++;
    if (f64[stapel + kind]! >= sleutel) break;
    f64[stapel + at] = f64[stapel + kind]!;
    at = kind;
  }
  f64[stapel + at] = sleutel;
}
