import { exp } from "#toekomstplan/reken";
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
export const HOOGSTE = 0.5;

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
  const laatsteAow = aowLeeftijdInMaanden(vanaf + jaren - 1) + uitstroom.aowLaterInMaanden;
  const blijven = blijvenVan(vanafMaanden, Math.max(vanafMaanden + eerst.length, laatsteAow) + 12, uitstroom);
  // by age at the beginning: who grows older keeps his place, and what is counted is who of them would be there without AOW
  const mensen = eerst.map((people, at) => people / blijven.tot[vanafMaanden + at]!);
  const jongste = mensen.findIndex((people) => people > 0);
  let oudste = mensen.findLastIndex((people) => people > 0);
  return Array.from({ length: jaren }, (_, nth) => {
    const ouder = vanafMaanden + nth * 12;
    const aow = aowLeeftijdInMaanden(vanaf + nth) + uitstroom.aowLaterInMaanden;
    const totAow = Math.min(oudste, aow - 13 - ouder); // who is younger than that has no AOW before the year is over
    const cijfers = zonderAow(mensen, { van: Math.max(0, jongste), tot: totAow, ouder, blijven });
    metAow(cijfers, mensen, { van: Math.max(0, totAow + 1), tot: oudste, ouder, aow, blijven });
    oudste = totAow;
    const { eind, maanden, metAow: uitMetAow, eerder, leeftijden } = cijfers;
    return {
      jaar: vanaf + nth,
      eind,
      gemiddeld: maanden / 12,
      metAow: uitMetAow,
      eerder,
      leeftijd: leeftijden / eind / 12,
    };
  });
}

/** The share of people of an age in months that is still there a month later, AOW apart. */
export const blijftEenMaand = (leeftijd: number, { kansOp50, perJaar }: Uitstroom): number =>
  (1 - Math.min(HOOGSTE, kansOp50 * exp((perJaar * (leeftijd - OP_50)) / 12))) ** (1 / 12);

type Blijven = {
  /** Of who is there at the youngest age: who is still there at an age in months, AOW apart. */
  readonly tot: Float64Array;
  /** Those added up over all months before it. */
  readonly opgeteld: Float64Array;
};

function blijvenVan(jongste: number, oudste: number, { kansOp50, perJaar }: Uitstroom): Blijven {
  const tot = new Float64Array(oudste + 2).fill(1);
  const opgeteld = new Float64Array(oudste + 2);
  const stijgt = exp(perJaar / 12);
  let kans = kansOp50 * exp((perJaar * (jongste - OP_50)) / 12);
  for (let age = jongste; age <= oudste; age++) {
    tot[age + 1] = tot[age]! * (1 - Math.min(HOOGSTE, kans)) ** (1 / 12);
    opgeteld[age + 1] = opgeteld[age]! + tot[age]!;
    kans *= stijgt;
  }
  return { tot, opgeteld };
}

type Deel = {
  /** Places in `mensen`: from and including. */
  readonly van: number;
  readonly tot: number;
  /** The age in months, at the beginning of the year, of the first of `mensen`. */
  readonly ouder: number;
  readonly blijven: Blijven;
};
/** `maanden` and `leeftijden` (in months) are of all people together. */
type Jaarcijfers = { eind: number; maanden: number; metAow: number; eerder: number; leeftijden: number };

/** Months are not walked through: what is left of an age follows from how long one stays. */
function zonderAow(
  mensen: Float64Array,
  { van, tot, ouder, blijven: { tot: left, opgeteld } }: Deel,
): Jaarcijfers {
  let [eind, maanden, begin, leeftijden] = [0, 0, 0, 0];
  for (let at = van; at <= tot; at++) {
    const people = mensen[at]!;
    const age = ouder + at;
    const there = people * left[age + 12]!;
    eind += there;
    begin += people * left[age]!;
    maanden += people * (opgeteld[age + 12]! - opgeteld[age]!);
    leeftijden += there * (age + 12.5);
  }
  return { eind, maanden, metAow: 0, eerder: begin - eind, leeftijden };
}

/** Adds those who reach the AOW-leeftijd in the year. */
function metAow(
  cijfers: Jaarcijfers,
  mensen: Float64Array,
  { van, tot, ouder, aow, blijven: { tot: left, opgeteld } }: Deel & { readonly aow: number },
): void {
  for (let at = van; at <= tot; at++) {
    const people = mensen[at]!;
    const age = ouder + at;
    const last = Math.max(0, aow - 1 - age); // the month in which the AOW comes
    const counted = Math.min(12, last + 1);
    const there = people * left[age + last]!;
    cijfers.maanden += people * (opgeteld[age + counted]! - opgeteld[age]!);
    cijfers.eerder += people * left[age]! - there;
    cijfers.metAow += there;
  }
}
