import { rondom, type Verhouding } from "#matching/eerlijkheid/intervallen";
import { lnFaculteit, tweezijdig } from "#matching/eerlijkheid/verdelingen";

/** Two groups by yes and no. */
export type Vierveld = {
  readonly wel: number;
  readonly niet: number;
  readonly andereWel: number;
  readonly andereNiet: number;
};

/** Tables that are as likely as the one seen differ in the last digits only. */
const GELIJK = 1 + 1e-7;

/**
 * Exact test of Fisher, both sides: the chance of a table that is no more likely than this one.
 * @source as `fisher.test` of R
 */
export function fisher({ wel, niet, andereWel, andereNiet }: Vierveld): number {
  const [eigen, andere, totaalWel] = [wel + niet, andereWel + andereNiet, wel + andereWel];
  const alles =
    lnFaculteit(eigen) +
    lnFaculteit(andere) +
    lnFaculteit(totaalWel) +
    lnFaculteit(niet + andereNiet) -
    lnFaculteit(eigen + andere);
  const lnKans = (a: number) =>
    alles -
    lnFaculteit(a) -
    lnFaculteit(eigen - a) -
    lnFaculteit(totaalWel - a) -
    lnFaculteit(andere - totaalWel + a);
  const gezien = Math.exp(lnKans(wel)) * GELIJK;
  let som = 0;
  for (let a = Math.max(0, totaalWel - andere); a <= Math.min(eigen, totaalWel); a++) {
    const kans = Math.exp(lnKans(a));
    if (kans <= gezien) som += kans;
  }
  return Math.min(1, som);
}

/** The places of values in their order, equals sharing a mean place; `gelijken` is Σ(t³ − t) over the ties. */
export type Rangen = { readonly rang: Float64Array; readonly gelijken: number };

export function rangen(waarden: ArrayLike<number>): Rangen {
  const volgorde = Uint32Array.from({ length: waarden.length }, (_, at) => at);
  volgorde.sort((a, b) => waarden[a]! - waarden[b]!);
  const rang = new Float64Array(waarden.length);
  let gelijken = 0;
  for (let begin = 0; begin < volgorde.length; ) {
    let einde = begin + 1;
    while (einde < volgorde.length && waarden[volgorde[einde]!] === waarden[volgorde[begin]!]) einde++;
    for (let at = begin; at < einde; at++) rang[volgorde[at]!] = (begin + 1 + einde) / 2;
    const t = einde - begin;
    gelijken += t * t * t - t;
    begin = einde;
  }
  return { rang, gelijken };
}

/**
 * Test of Wilcoxon, Mann and Whitney: does a group of `aantal` with this sum of places come higher or lower than the
 * rest? Normal approximation with correction for ties and continuity.
 * @source as `wilcox.test(exact = FALSE)` of R
 */
export function rangsomtoets(rangsom: number, aantal: number, totaal: number, gelijken: number): number {
  const andere = totaal - aantal;
  const u = rangsom - (aantal * (aantal + 1)) / 2;
  const afwijking = u - (aantal * andere) / 2;
  const variantie = ((aantal * andere) / 12) * (totaal + 1 - gelijken / (totaal * (totaal - 1)));
  if (!(variantie > 0)) return 1;
  const stap = Math.sign(afwijking) * Math.min(0.5, Math.abs(afwijking));
  return tweezijdig((afwijking - stap) / Math.sqrt(variantie));
}

/**
 * One ratio of two shares over all strata, comparing like with like (Mantel and Haenszel).
 * @source Greenland en Robins, Biometrics 41 (1985), for the variance of its logarithm
 */
export function mantelHaenszel(strata: readonly Vierveld[]): Verhouding | null {
  let [boven, onder, variantie] = [0, 0, 0];
  for (const { wel, niet, andereWel, andereNiet } of strata) {
    const [n, m] = [wel + niet, andereWel + andereNiet];
    if (n === 0 || m === 0) continue;
    const totaal = n + m;
    boven += (wel * m) / totaal;
    onder += (andereWel * n) / totaal;
    variantie += ((wel + andereWel) * n * m - wel * andereWel * totaal) / (totaal * totaal);
  }
  if (boven === 0 || onder === 0) return null;
  return rondom(boven / onder, Math.sqrt(variantie / (boven * onder)));
}

/**
 * Do two groups differ within strata? Cochran, Mantel and Haenszel, with continuity correction; one degree of freedom.
 * @source as `mantelhaen.test` of R
 */
export function cochranMantelHaenszel(strata: readonly Vierveld[]): number {
  let [verschil, variantie] = [0, 0];
  for (const { wel, niet, andereWel, andereNiet } of strata) {
    const [n, m] = [wel + niet, andereWel + andereNiet];
    const [totaal, ja] = [n + m, wel + andereWel];
    if (totaal < 2) continue;
    verschil += wel - (n * ja) / totaal;
    variantie += (n * m * ja * (totaal - ja)) / (totaal * totaal * (totaal - 1));
  }
  if (variantie === 0) return 1;
  const afstand = Math.abs(verschil) - Math.min(0.5, Math.abs(verschil));
  return tweezijdig(afstand / Math.sqrt(variantie));
}

/**
 * The p-values after the correction of Holm: with all of them below 0,05 the chance of one false alarm is 5%.
 * @source as `p.adjust(method = "holm")` of R
 */
export function holm(kansen: readonly number[]): number[] {
  const volgorde = kansen.map((_, at) => at).toSorted((a, b) => kansen[a]! - kansen[b]! || a - b);
  const gecorrigeerd = kansen.map(() => 0);
  let hoogste = 0;
  volgorde.forEach((at, plaats) => {
    hoogste = Math.max(hoogste, Math.min(1, kansen[at]! * (kansen.length - plaats)));
    gecorrigeerd[at] = hoogste;
  });
  return gecorrigeerd;
}
