/**
 * How many people there are of each age on a day: `aantallen[i]` are those of `vanafMaanden + i` whole months old. Closed:
 * nobody comes in any more.
 */
export type Leeftijdsopbouw = { readonly vanafMaanden: number; readonly aantallen: Float64Array };

/** People by year of birth, or by a few years together: `tot` is the last year of the bin. */
export type Geboortejaren = { readonly van: number; readonly tot: number; readonly aantal: number };

/**
 * The ages on 31 December of a year. Within a bin birthdays are spread evenly.
 * @throws RangeError on a bin that is no period, and on people who are not born
 */
export function uitGeboortejaren(bins: readonly Geboortejaren[], jaar: number): Leeftijdsopbouw {
  if (bins.length === 0) throw new RangeError("No years of birth");
  for (const { van, tot, aantal } of bins)
    if (van > tot || tot > jaar || !(aantal >= 0))
      throw new RangeError(`No years of birth: ${van} to ${tot}, ${aantal}`);
  const youngest = Math.max(...bins.map(({ tot }) => tot));
  const oldest = Math.min(...bins.map(({ van }) => van));
  const vanafMaanden = (jaar - youngest) * 12;
  const aantallen = new Float64Array((jaar - oldest + 1) * 12 - vanafMaanden);
  for (const { van, tot, aantal } of bins) {
    const first = (jaar - tot) * 12 - vanafMaanden;
    const months = (tot - van + 1) * 12;
    for (let at = first; at < first + months; at++) aantallen[at]! += aantal / months;
  }
  return { vanafMaanden, aantallen };
}

/** What is known of a group when there are no years of birth: the shape of its ages is then an assumption. */
export type Kenmerken = {
  readonly gemiddelde: number;
  /** From 0 up to 1. */
  readonly deelOuderDan45: number;
  /** Between these ages, in years. */
  readonly jongste: number;
  readonly oudste: number;
};

const STEILST = 400;
const STAPPEN = 60;

/**
 * Ages of `totaal` people with a given mean, of whom a given share is older than 45, in the shape of a beta distribution: the
 * shape that fits what was published of the Wsw while there are no years of birth.
 * @throws RangeError where no such shape has both
 */
export function uitKenmerken(kenmerken: Kenmerken, totaal: number): Leeftijdsopbouw {
  const { gemiddelde, deelOuderDan45, jongste, oudste } = kenmerken;
  if (!(jongste < gemiddelde && gemiddelde < oudste)) throw new RangeError("The mean lies outside the ages");
  // Over the mean older people outnumber the more, the less the ages are spread: halving finds the spread
  let [wide, narrow] = [2, STEILST];
  const shareAt = (k: number) => {
    const { vanafMaanden, aantallen } = vorm(kenmerken, k);
    return som(aantallen.subarray(Math.max(0, 45 * 12 - vanafMaanden)));
  };
  const rises = shareAt(narrow) > shareAt(wide);
  for (let step = 0; step < STAPPEN; step++) {
    const middle = (wide + narrow) / 2;
    if (shareAt(middle) < deelOuderDan45 === rises) wide = middle;
    else narrow = middle;
  }
  const found = vorm(kenmerken, wide);
  if (Math.abs(shareAt(wide) - deelOuderDan45) > 0.002)
    throw new RangeError(`No such ages: ${deelOuderDan45} over 45 with a mean of ${gemiddelde}`);
  return { ...found, aantallen: found.aantallen.map((deel) => deel * totaal) };
}

/** Shares that add up to 1. */
function vorm({ gemiddelde, jongste, oudste }: Kenmerken, k: number): Leeftijdsopbouw {
  const vanafMaanden = Math.ceil(jongste * 12);
  const mean = (gemiddelde - jongste) / (oudste - jongste);
  const [a, b] = [mean * k - 1, (1 - mean) * k - 1];
  const raw = Float64Array.from({ length: Math.floor(oudste * 12) - vanafMaanden }, (_, at) => {
    const x = ((vanafMaanden + at + 0.5) / 12 - jongste) / (oudste - jongste);
    return x <= 0 || x >= 1 ? 0 : x ** a * (1 - x) ** b;
  });
  const total = som(raw);
  return { vanafMaanden, aantallen: raw.map((value) => value / total) };
}

export const som = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** In years; half a month is added, because nobody is exactly so many months old. */
export function gemiddeldeLeeftijd({ vanafMaanden, aantallen }: Leeftijdsopbouw): number {
  const months = aantallen.reduce((sum, value, at) => sum + value * (vanafMaanden + at + 0.5), 0);
  return months / som(aantallen) / 12;
}
