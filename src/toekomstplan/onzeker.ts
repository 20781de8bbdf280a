import { exp, ln } from "#toekomstplan/reken";
import { normaal } from "#toekomstplan/toeval";

/** Where a value comes from, and how sure that is. */
export type Bron = {
  readonly label: "gevonden" | "afgeleid" | "algemene kennis" | "aanname";
  /** The publication, or how it follows from others. */
  readonly ref: string;
  /** The day of the publication, as precise as it is known: `2025`, `2025-05-07`. */
  readonly datum: string;
};

/**
 * A value with its range: one in ten lies below `p10` and one in ten above `p90`. Without them it is fixed. `lognormaal` for
 * what cannot be negative and can turn out much higher, `driehoek` for what lies between limits.
 */
export type Onzeker = {
  readonly naam: string;
  readonly eenheid: string;
  readonly p50: number;
  readonly p10?: number;
  readonly p90?: number;
  readonly verdeling: "vast" | "driehoek" | "normaal" | "lognormaal";
  readonly bron: Bron;
};

/** The standard normal number that one in ten exceeds. */
const Z90 = 1.2815515655446004;

/**
 * One value of an uncertain figure.
 * @param eerste, tweede numbers from 0 up to 1
 * @throws RangeError on a range that does not lie around its middle
 */
export function trek(onzeker: Onzeker, eerste: number, tweede: number): number {
  return onzeker.verdeling === "driehoek"
    ? driehoek(onzeker, eerste)
    : trekNormaal(onzeker, normaal(eerste, tweede));
}

/** One value that follows a standard normal number: for figures that move together. A `driehoek` has none. */
export function trekNormaal(onzeker: Onzeker, z: number): number {
  const { p50, verdeling } = onzeker;
  if (verdeling === "vast") return p50;
  const { p10, p90 } = rangeOf(onzeker);
  if (verdeling === "normaal") return p50 + (z < 0 ? p50 - p10 : p90 - p50) * (z / Z90);
  if (p10 <= 0) throw new RangeError(`${onzeker.naam}: a lognormal range lies above zero`);
  return p50 * exp((z < 0 ? ln(p50 / p10) : ln(p90 / p50)) * (z / Z90));
}

/**
 * A triangle on both sides of the middle value: half lies below it, half above, one in ten below `p10` and above `p90`. Its
 * ends follow from that: a tenth of a side of a half leaves √(1/5) of its width.
 */
function driehoek(onzeker: Onzeker, u: number): number {
  const { p10, p90 } = rangeOf(onzeker);
  const { p50 } = onzeker;
  const width = (span: number) => span / (1 - Math.sqrt(0.2));
  return u < 0.5
    ? p50 - width(p50 - p10) * (1 - Math.sqrt(2 * u))
    : p50 + width(p90 - p50) * (1 - Math.sqrt(2 * (1 - u)));
}

function rangeOf({ naam, p10, p50, p90 }: Onzeker): { readonly p10: number; readonly p90: number } {
  if (p10 === undefined || p90 === undefined || p10 > p50 || p90 < p50)
    throw new RangeError(`${naam}: the range does not lie around its middle`);
  return { p10, p90 };
}
