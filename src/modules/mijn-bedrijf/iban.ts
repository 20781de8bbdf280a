/** Without spaces, in capitals: as it is kept. */
export const plainIban = (iban: string): string => iban.replace(/[\s.-]/g, "").toUpperCase();

/** @source ISO 13616: the number that the letters and digits make, with the first four at the end, is 1 modulo 97 */
export function isIban(iban: string): boolean {
  const plain = plainIban(iban);
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(plain)) return false;
  const moved = plain.slice(4) + plain.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36); // A is 10
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
