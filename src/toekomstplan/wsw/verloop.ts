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
  const oldest = begin.vanafMaanden + begin.aantallen.length;
  const blijft = Float64Array.from({ length: oldest + jaren * 12 }, (_, leeftijd) =>
    blijftEenMaand(leeftijd, uitstroom),
  );
  // by age at the beginning: who grows older keeps his place, so that nothing has to move
  const aantallen = begin.aantallen.slice();
  return Array.from({ length: jaren }, (_, nth) => {
    const jaar = vanaf + nth;
    const aow = aowLeeftijdInMaanden(jaar) + uitstroom.aowLaterInMaanden;
    return eenJaar({ jaar, aow, ouder: begin.vanafMaanden + nth * 12, aantallen, blijft });
  });
}

/** The share of people of an age in months that is still there a month later, AOW apart. */
export const blijftEenMaand = (leeftijd: number, { kansOp50, perJaar }: Uitstroom): number =>
  (1 - Math.min(HOOGSTE, kansOp50 * Math.exp((perJaar * (leeftijd - OP_50)) / 12))) ** (1 / 12);

type Loop = {
  readonly jaar: number;
  readonly aow: number;
  /** The age in months, at the beginning of the year, of the first of `aantallen`. */
  readonly ouder: number;
  readonly aantallen: Float64Array;
  readonly blijft: Float64Array;
};

/** Changes `aantallen`. */
function eenJaar({ jaar, aow, ouder, aantallen, blijft }: Loop): Wswjaar {
  let metAow = 0;
  let eerder = 0;
  let months = 0;
  for (let maand = 0; maand < 12; maand++) {
    for (let at = 0; at < aantallen.length; at++) {
      const people = aantallen[at]!;
      if (people === 0) continue;
      months += people;
      const leeftijd = ouder + maand + at;
      if (leeftijd + 1 >= aow) {
        metAow += people;
        aantallen[at] = 0;
      } else {
        const left = people * blijft[leeftijd]!;
        eerder += people - left;
        aantallen[at] = left;
      }
    }
  }
  let eind = 0;
  let ages = 0;
  for (let at = 0; at < aantallen.length; at++) {
    eind += aantallen[at]!;
    ages += aantallen[at]! * (ouder + 12 + at + 0.5);
  }
  return { jaar, eind, gemiddeld: months / 12, metAow, eerder, leeftijd: ages / eind / 12 };
}
