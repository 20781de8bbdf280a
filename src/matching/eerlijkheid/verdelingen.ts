/** The chance that a standard normal value is at most z. */
export function normaal(z: number): number {
  if (z > 0) return 1 - staart(z);
  return staart(-z);
}

/** The chance of a value at least as far from 0 as z, on both sides. */
export const tweezijdig = (z: number): number => Math.min(1, 2 * staart(Math.abs(z)));

/** The value that a standard normal one stays below with this chance. */
export function normaalKwantiel(kans: number): number {
  if (!(kans > 0 && kans < 1)) throw new RangeError(`Not a chance between 0 and 1: ${kans}`);
  let onder = -40;
  let boven = 40;
  for (let stap = 0; stap < 100; stap++) {
    const midden = (onder + boven) / 2;
    if (normaal(midden) < kans) onder = midden;
    else boven = midden;
  }
  return (onder + boven) / 2;
}

/** The natural logarithm of n!, as a sum of logarithms. */
export function lnFaculteit(n: number): number {
  for (let volgende = lnFaculteiten.length; volgende <= n; volgende++) {
    lnFaculteiten.push(lnFaculteiten[volgende - 1]! + Math.log(volgende));
  }
  return lnFaculteiten[n]!;
}

const lnFaculteiten = [0]; // grows with what was asked

const DICHTHEID_0 = 1 / Math.sqrt(2 * Math.PI);

/** The chance of more than z, for z of 0 and up: a series near the middle, a continued fraction far from it. */
function staart(z: number): number {
  if (z > 38) return 0;
  const dichtheid = DICHTHEID_0 * Math.exp((-z * z) / 2);
  if (z < 3) {
    let term = z;
    let som = z;
    for (let oneven = 3; Math.abs(term) > 1e-17 * som; oneven += 2) {
      term *= (z * z) / oneven;
      som += term;
    }
    return 0.5 - dichtheid * som;
  }
  let breuk = 0;
  for (let diepte = 200; diepte > 0; diepte--) breuk = diepte / (z + breuk);
  return dichtheid / (z + breuk);
}
