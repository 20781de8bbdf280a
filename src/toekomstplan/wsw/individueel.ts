import { ln } from "#toekomstplan/reken";
import { aowLeeftijdInMaanden } from "#toekomstplan/aow";
import type { Trekking } from "#toekomstplan/stroom/individueel";
import { toeval } from "#toekomstplan/toeval";
import { eersteVoorbij } from "#toekomstplan/voorbij";
import { type Leeftijdsopbouw, som } from "#toekomstplan/wsw/leeftijdsopbouw";
import { blijftEenMaand, type Uitstroom } from "#toekomstplan/wsw/verloop";

/** What is the same for everyone in one future: made once, asked for each person. */
export type Wswkansen = {
  readonly maanden: number;
  /** By age in months: what staying came to up to that age, as the sum of −ln(chance to stay). */
  readonly opgeteld: Float64Array;
  /** By age at the beginning: the month in which the AOW comes. */
  readonly aow: Int32Array;
};

type Periode = { readonly vanaf: number; readonly jaren: number };

export function wswKansen(oudste: number, uitstroom: Uitstroom, { vanaf, jaren }: Periode): Wswkansen {
  const maanden = jaren * 12;
  const opgeteld = new Float64Array(oudste + maanden + 2);
  for (let age = 0; age <= oudste + maanden; age++)
    opgeteld[age + 1] = opgeteld[age]! - ln(blijftEenMaand(age, uitstroom));
  const aow = Int32Array.from({ length: oudste + 1 }, (_, age) => aowMaand(age, uitstroom, { vanaf, jaren }));
  return { maanden, opgeteld, aow };
}

/** Year by year, for where the AOW-leeftijd rises someone can reach it in December who would not in January. */
function aowMaand(age: number, { aowLaterInMaanden }: Uitstroom, { vanaf, jaren }: Periode): number {
  for (let nth = 0; nth < jaren; nth++) {
    const month = Math.max(nth * 12, aowLeeftijdInMaanden(vanaf + nth) + aowLaterInMaanden - 1 - age);
    if (month < (nth + 1) * 12) return month;
  }
  return jaren * 12;
}

/**
 * One future of whole people: how many there are at the beginning and after each month. Each has the chances of
 * `wswVerloop`; the ages are drawn at equal distances over those of the group, so that together they are its ages.
 * @param aantal whole people
 */
export function wswIndividueel(
  begin: Leeftijdsopbouw,
  aantal: number,
  kansen: Wswkansen,
  { zaad, trekking, groep }: Trekking,
): Int32Array {
  const { maanden, opgeteld, aow } = kansen;
  const left = new Int32Array(maanden + 2);
  const step = som(begin.aantallen) / aantal;
  let at = 0;
  let passed = begin.aantallen[0]!;
  const offset = toeval(zaad, trekking, groep * 0x100000, 1) * step;
  for (let person = 0; person < aantal; person++) {
    const place = offset + person * step;
    while (passed <= place && at < begin.aantallen.length - 1) passed += begin.aantallen[++at]!;
    const age = begin.vanafMaanden + at;
    const fate = -Math.log1p(-toeval(zaad, trekking, groep * 0x100000 + person, 0));
    const ill = eersteVoorbij(opgeteld, age, maanden, opgeteld[age]! + fate);
    left[Math.min(aow[age]!, ill) + 1]! += 1;
  }
  return remaining(left, aantal, maanden);
}

/** `left[m]`: who is gone after m months; those who stay to the end stand behind it. */
function remaining(left: Int32Array, aantal: number, maanden: number): Int32Array {
  const there = new Int32Array(maanden + 1);
  there[0] = aantal;
  for (let month = 1; month <= maanden; month++) there[month] = there[month - 1]! - left[month]!;
  return there;
}
