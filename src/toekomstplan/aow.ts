/** The AOW-leeftijd of who reaches it in a year, in months. */
const MAANDEN: Readonly<Record<number, number>> = {
  2015: 65 * 12 + 3,
  2016: 65 * 12 + 6,
  2017: 65 * 12 + 9,
  2018: 66 * 12,
  2019: 66 * 12 + 4,
  2020: 66 * 12 + 4,
  2021: 66 * 12 + 4,
  2022: 66 * 12 + 7,
  2023: 66 * 12 + 10,
  2024: 67 * 12,
  2025: 67 * 12,
  2026: 67 * 12,
  2027: 67 * 12,
};
const EERSTE_JAAR = 2015;
const VANAF_2028 = 67 * 12 + 3;

/**
 * The AOW-leeftijd in a calendar year, in months. From 2028 on it is the last one that has been announced; what may come
 * after it is a range of the plan, not of the law.
 * @source art. 7a Algemene Ouderdomswet (BWBR0002221); 67 years and 3 months announced for 2028 up to and including 2031
 * @throws RangeError before 2015
 */
export function aowLeeftijdInMaanden(jaar: number): number {
  if (jaar < EERSTE_JAAR) throw new RangeError(`No AOW-leeftijd is known before ${EERSTE_JAAR}: ${jaar}`);
  return MAANDEN[jaar] ?? VANAF_2028;
}
