import type { Optelling } from "#matching/eerlijkheid/groepscellen";

/**
 * Which cells are not shown: those with fewer than `minste` people, and as many others as it takes that a hidden one
 * cannot be computed from what is shown. 1 is hidden. Which of them are small is not said.
 */
export function verborgen(
  aantallen: readonly number[],
  optellingen: readonly Optelling[],
  minste: number,
): Uint8Array {
  const dicht = Uint8Array.from(aantallen, (aantal) => Number(aantal > 0 && aantal < minste));
  for (;;) {
    const regel = optellingen.find((optelling) => verraadt(optelling, dicht, aantallen, minste));
    const erbij = regel ? kleinsteOpen(regel, dicht, aantallen) : uitRekenen(dicht, optellingen, aantallen);
    if (erbij === null) return dicht;
    dicht[erbij] = 1;
  }
}

/** The hidden part of one sum is a single cell, or together still a small group; and something is left to hide. */
function verraadt(
  { delen, geheel }: Optelling,
  dicht: Uint8Array,
  aantallen: readonly number[],
  minste: number,
): boolean {
  const verstopt = delen.filter((cel) => dicht[cel] === 1);
  const isGeheelDicht = geheel >= 0 && dicht[geheel] === 1;
  const isOver = delen.some((cel) => dicht[cel] === 0 && aantallen[cel]! > 0);
  if (!isOver) return false;
  if (isGeheelDicht) return verstopt.length === 0;
  const samen = verstopt.reduce((som, cel) => som + aantallen[cel]!, 0);
  return verstopt.length === 1 || (verstopt.length > 0 && samen < minste);
}

function kleinsteOpen({ delen }: Optelling, dicht: Uint8Array, aantallen: readonly number[]): number | null {
  let kleinste: number | null = null;
  for (const cel of delen) {
    if (dicht[cel] === 1 || aantallen[cel] === 0) continue;
    if (kleinste === null || aantallen[cel]! < aantallen[kleinste]!) kleinste = cel;
  }
  return kleinste;
}

/**
 * The next cell to hide because all sums together give a hidden one away; null when nothing can be computed back. Best is
 * a cell in a sum with the one that is given away; where all of those are hidden, one of another sum it follows from.
 */
function uitRekenen(
  dicht: Uint8Array,
  optellingen: readonly Optelling[],
  aantallen: readonly number[],
): number | null {
  const verraden = bepaald(dicht, optellingen);
  for (const cel of verraden) {
    for (const regel of optellingen) {
      if (!regel.delen.includes(cel) && regel.geheel !== cel) continue;
      const erbij = kleinsteOpen(regel, dicht, aantallen);
      if (erbij !== null) return erbij;
    }
  }
  return verraden.length === 0
    ? null
    : kleinsteOpen({ delen: [...dicht.keys()], geheel: -1 }, dicht, aantallen);
}

const PRIEM = 67_108_859; // below 2^26, so that a product of two stays exact

/** The hidden cells that follow from the shown ones: the sums as equations, swept, exact modulo a prime. */
export function bepaald(dicht: Uint8Array, optellingen: readonly Optelling[]): number[] {
  const onbekenden = [...dicht.keys()].filter((cel) => dicht[cel] === 1);
  const kolom = new Map(onbekenden.map((cel, at) => [cel, at]));
  const rijen = optellingen.map(({ delen, geheel }) => {
    const rij = new Float64Array(onbekenden.length);
    for (const cel of delen) if (kolom.has(cel)) rij[kolom.get(cel)!] = 1;
    if (kolom.has(geheel)) rij[kolom.get(geheel)!] = PRIEM - 1;
    return rij;
  });
  return geveegd(rijen, onbekenden.length).flatMap((rij) => {
    const [eerste, ...rest] = [...rij.keys()].filter((at) => rij[at] !== 0);
    return eerste !== undefined && rest.length === 0 ? [onbekenden[eerste]!] : [];
  });
}

/** Gauss and Jordan: in the end every leading 1 stands alone in its column. */
function geveegd(rijen: Float64Array[], breedte: number): Float64Array[] {
  let klaar = 0;
  for (let at = 0; at < breedte && klaar < rijen.length; at++) {
    const gevonden = rijen.findIndex((rij, r) => r >= klaar && rij[at] !== 0);
    if (gevonden < 0) continue;
    [rijen[klaar], rijen[gevonden]] = [rijen[gevonden]!, rijen[klaar]!];
    const spil = rijen[klaar]!;
    const omgekeerd = inverse(spil[at]!);
    for (let k = 0; k < breedte; k++) spil[k] = (spil[k]! * omgekeerd) % PRIEM;
    for (const rij of rijen) {
      const keer = rij[at]!;
      if (rij === spil || keer === 0) continue;
      for (let k = 0; k < breedte; k++) rij[k] = (rij[k]! + (PRIEM - keer) * spil[k]!) % PRIEM;
    }
    klaar++;
  }
  return rijen.slice(0, klaar);
}

/** Fermat: a to the power p − 2. */
function inverse(getal: number): number {
  let [uitkomst, basis] = [1, getal];
  for (let macht = PRIEM - 2; macht > 0; macht = Math.floor(macht / 2)) {
    if (macht % 2 === 1) uitkomst = (uitkomst * basis) % PRIEM;
    basis = (basis * basis) % PRIEM;
  }
  return uitkomst;
}
