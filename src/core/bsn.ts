/**
 * Is this a BSN? Nine digits that pass the eleven test: 9a + 8b + … + 2h − i is a multiple of 11.
 * @source Wet algemene bepalingen burgerservicenummer; Besluit BSN art. 6
 */
export function isBsn(text: string): boolean {
  if (!/^\d{9}$/.test(text) || text === "000000000") return false;
  const sum = Array.from(text).reduce((sum, digit, at) => sum + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}
