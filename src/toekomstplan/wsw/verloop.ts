import { aowLeeftijdInMaanden } from "#toekomstplan/aow";
import type { Leeftijdsopbouw } from "#toekomstplan/wsw/leeftijdsopbouw";

/** Why people leave: by the law at the AOW-leeftijd, and before it by illness, death or their own choice. */
export type Uitstroom = {
  /** A year, of someone of 50, from 0 up to 1. */
  readonly kansOp50: number;
  /** How much that rises with each year of age: 0,06 is 6%. */
  readonly perJaar: number;
  /** Months that the AOW-leeftijd comes later than the law says now. */
  readonly aowLaterInMaanden: number;
};

/** Of a year: on its last day and on average over its months, in people. */
export type Wswjaar = {
  readonly jaar: number;
  readonly eind: number;
  readonly gemiddeld: number;
  /** How many left at the AOW-leeftijd, and how many before it. */
  readonly metAow: number;
  readonly eerder: number;
  /** In years, on the last day; NaN when nobody is left. */
  readonly leeftijd: number;
};

const OP_50 = 50 * 12;
/** More than half in a year is never assumed, however old. */
const HOOGSTE = 0.5;

/**
 * What becomes of a closed group, month by month: everyone grows a month older, who reaches the AOW-leeftijd leaves, and of
 * the others a share that rises with age. Expectations, not whole people.
 * @param vanaf the year of which `begin` is 1 January
 */
export function wswVerloop(
  begin: Leeftijdsopbouw,
  uitstroom: Uitstroom,
  { vanaf, jaren }: { readonly vanaf: number; readonly jaren: number },
): readonly Wswjaar[] {
  const { vanafMaanden, aantallen: eerst } = begin;
  const blijven = blijvenVan(vanafMaanden, vanafMaanden + eerst.length + jaren * 12, uitstroom);
  // by age at the beginning: who grows older keeps his place, so that nothing has to move
  const aantallen = eerst.slice();
  return Array.from({ length: jaren }, (_, nth) => {
    const jaar = vanaf + nth;
    const aow = aowLeeftijdInMaanden(jaar) + uitstroom.aowLaterInMaanden;
    return eenJaar({ jaar, aow, ouder: vanafMaanden + nth * 12, aantallen, blijven });
  });
}

/** The share of people of an age in months that is still there a month later, AOW apart. */
export const blijftEenMaand = (leeftijd: number, { kansOp50, perJaar }: Uitstroom): number =>
  (1 - Math.min(HOOGSTE, kansOp50 * Math.exp((perJaar * (leeftijd - OP_50)) / 12))) ** (1 / 12);

type Blijven = {
  /** Of who is there at the youngest age: who is still there at an age in months, AOW apart. */
  readonly tot: Float64Array;
  /** Those added up over all months before it. */
  readonly opgeteld: Float64Array;
};

function blijvenVan(jongste: number, oudste: number, uitstroom: Uitstroom): Blijven {
  const tot = new Float64Array(oudste + 2).fill(1);
  const opgeteld = new Float64Array(oudste + 2);
  for (let age = jongste; age <= oudste; age++) {
    tot[age + 1] = tot[age]! * blijftEenMaand(age, uitstroom);
    opgeteld[age + 1] = opgeteld[age]! + tot[age]!;
  }
  return { tot, opgeteld };
}

type Loop = {
  readonly jaar: number;
  readonly aow: number;
  /** The age in months, at the beginning of the year, of the first of `aantallen`. */
  readonly ouder: number;
  readonly aantallen: Float64Array;
  readonly blijven: Blijven;
};

/** Changes `aantallen`. Months are not walked through: what is left of an age follows from how long one stays. */
function eenJaar({ jaar, aow, ouder, aantallen, blijven: { tot, opgeteld } }: Loop): Wswjaar {
  let metAow = 0;
  let eerder = 0;
  let months = 0;
  let eind = 0;
  let ages = 0;
  for (let at = 0; at < aantallen.length; at++) {
    const age = ouder + at;
    const people = aantallen[at]! / tot[age]!;
    if (people === 0) continue;
    const last = Math.max(0, aow - 1 - age); // the month in which the AOW comes
    const counted = Math.min(12, last + 1);
    months += people * (opgeteld[age + counted]! - opgeteld[age]!);
    const left = people * tot[age + Math.min(12, last)]!;
    eerder += people * tot[age]! - left;
    if (last < 12) {
      metAow += left;
      aantallen[at] = 0;
    } else {
      aantallen[at] = left;
      eind += left;
      ages += left * (age + 12.5);
    }
  }
  return { jaar, eind, gemiddeld: months / 12, metAow, eerder, leeftijd: ages / eind / 12 };
}
