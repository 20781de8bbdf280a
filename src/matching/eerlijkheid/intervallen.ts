import { normaalKwantiel } from "#matching/eerlijkheid/verdelingen";

export type Interval = { readonly van: number; readonly tot: number };

/** How many times as much as the others, with the interval around it. */
export type Verhouding = Interval & { readonly verhouding: number };

/** z for an interval that covers the true value 95 times out of 100. */
export const Z95 = normaalKwantiel(0.975);

/**
 * Interval of Wilson around a share, without continuity correction.
 * @source Newcombe, Statistics in Medicine 17 (1998), method 3
 */
export function wilson(aantal: number, van: number, z = Z95): Interval {
  if (van === 0) return { van: 0, tot: 1 };
  const midden = 2 * aantal + z * z;
  const breedte = z * Math.sqrt(z * z + 4 * aantal * (1 - aantal / van));
  const noemer = 2 * (van + z * z);
  return {
    van: aantal === 0 ? 0 : (midden - breedte) / noemer,
    tot: aantal === van ? 1 : (midden + breedte) / noemer,
  };
}

/**
 * Ratio of two shares with the log interval of Katz; half a person is added to each share where one of them is empty.
 * @source Katz e.a., Biometrics 34 (1978); Pettigrew e.a., Biometrika 73 (1986)
 */
export function katz(aantal: number, van: number, andere: number, vanAndere: number, z = Z95): Verhouding {
  const half = aantal === 0 || andere === 0 ? 0.5 : 0;
  const [a, n, b, m] = [aantal + half, van + half, andere + half, vanAndere + half];
  const fout = Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m));
  return rondom(a / n / (b / m), fout, z);
}

/** Mean and the variance of that mean. */
export type Gemiddelde = {
  readonly aantal: number;
  readonly gemiddelde: number;
  readonly variantie: number;
};

/** Ratio of two means, with the interval of its logarithm (delta method); Infinity where only the others have nothing. */
export function verhoudingVanGemiddelden(eigen: Gemiddelde, andere: Gemiddelde, z = Z95): Verhouding {
  const [a, b] = [eigen.gemiddelde, andere.gemiddelde];
  if (a === 0 && b === 0) return { verhouding: 1, van: 0, tot: Infinity };
  if (b === 0) return { verhouding: Infinity, van: 1 / bovengrensVanNul(andere, z), tot: Infinity };
  if (a === 0) return { verhouding: 0, van: 0, tot: bovengrensVanNul(eigen, z) };
  return rondom(a / b, Math.sqrt(eigen.variantie / (a * a) + andere.variantie / (b * b)), z);
}

/** Nobody has anything: as many as Wilson allows could still have what the others have on average. */
const bovengrensVanNul = ({ aantal }: Gemiddelde, z: number): number => (z * z) / (aantal + z * z);

export function rondom(verhouding: number, fout: number, z = Z95): Verhouding {
  const marge = Math.exp(z * fout);
  return { verhouding, van: verhouding / marge, tot: verhouding * marge };
}
