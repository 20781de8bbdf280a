/** Four numbers of 64 bits. With some twenty words of a profile, one in twelve of others looks as if it has a word. */
const GETALLEN = 4;
const BITS = 64;

/** Words as bits: each word sets one. Who has all words of a question has all its bits. As text, because JSON knows no 64 bits. */
export function handtekening(woorden: readonly string[]): string[] {
  const getallen = new BigUint64Array(GETALLEN);
  for (const woord of woorden) {
    const bit = hash(woord) % (GETALLEN * BITS);
    const at = Math.floor(bit / BITS);
    getallen[at] = getallen[at]! | (1n << BigInt(bit % BITS));
  }
  return Array.from(new BigInt64Array(getallen.buffer), String);
}

/** @source FNV-1a, 32 bits, both halves folded together */
function hash(text: string): number {
  let found = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    found ^= text.charCodeAt(at);
    found = Math.imul(found, 0x01_00_01_93);
  }
  return (found ^ (found >>> 16)) & 0xff_ff;
}
