/** Numbers from 0 up to 1 that look drawn and are the same for the same seed, on every machine. */
export function willekeur(zaad: number): () => number {
  let stand = zaad >>> 0;
  return () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let x = Math.imul(stand ^ (stand >>> 15), stand | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 2 ** 32;
  };
}
