/**
 * A whole number below `grens` for one draw of one series. It follows from the three numbers alone, not from what was
 * drawn before, so that any part can be repeated apart: murmur3 over seed, series and draw.
 */
export function trek(zaad: number, reeks: number, trekking: number, grens: number): number {
  let waarde = meng(meng(zaad ^ 0x9e3779b9, reeks), trekking);
  waarde ^= waarde >>> 16;
  waarde = Math.imul(waarde, 0x85ebca6b);
  waarde ^= waarde >>> 13;
  waarde = Math.imul(waarde, 0xc2b2ae35);
  waarde ^= waarde >>> 16;
  return Math.floor(((waarde >>> 0) / 4_294_967_296) * grens);
}

/** As many inwoners as there are, each drawn from all of them: some stand in it twice, some not at all. */
export const steekproef = (zaad: number, reeks: number, aantal: number): Uint32Array =>
  Uint32Array.from({ length: aantal }, (_, trekking) => trek(zaad, reeks, trekking, aantal));

function meng(waarde: number, deel: number): number {
  let k = Math.imul(deel, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  const gemengd = waarde ^ Math.imul(k, 0x1b873593);
  return (Math.imul((gemengd << 13) | (gemengd >>> 19), 5) + 0xe6546b64) | 0;
}
