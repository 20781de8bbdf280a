import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { type Pad, waardeOp } from "#toekomstplan/hefbomen";

/** What a company makes or does with its own people (Inventarisatie regio Amersfoort, 2025). */
export const WERKSOORTEN = [
  "groen",
  "schoonmaak",
  "productie",
  "metaal",
  "elektromontage",
  "post",
  "catering",
  "textiel",
] as const;
export type Werksoort = (typeof WERKSOORTEN)[number];

/** Shares of the fte that work with the company itself; they add up to 1. */
export type Werksoorten = Readonly<Record<Werksoort, number>>;
/** Of a kind of work: 1 is as it is, 0 is wound down. Who worked there does what is left. */
export type Afbouw = Readonly<Partial<Record<Werksoort, Pad>>>;

/** What is left of each kind by decision, in their order. */
export const afbouwOp = (werksoorten: Werksoorten, afbouw: Afbouw, jaar: number): readonly number[] =>
  WERKSOORTEN.map((soort) => {
    const pad = afbouw[soort];
    return werksoorten[soort] * (pad ? waardeOp(pad, jaar) : 1);
  });

type Vraag = {
  /** In their order, at the beginning and as decided for the year. */
  readonly begin: readonly number[];
  readonly besloten: readonly number[];
  /** Fte with the company itself, in this year and at the beginning. */
  readonly binnen: number;
  readonly binnenBegin: number;
};

/** For each kind of work, in their order, its share of the fte that work with the company itself; 0 is gone. */
export type Over = { readonly delen: readonly number[]; readonly aantal: number };

/**
 * Which kinds of work are left in a year. A line that had a full crew at the beginning and has none any more closes; the
 * largest one stays.
 */
export function werksoortenOver({ begin, besloten, binnen, binnenBegin }: Vraag, minstePloeg: number): Over {
  const delen = besloten.slice();
  let largest = 0;
  for (let at = 0; at < delen.length; at++) if (delen[at]! > largest) largest = delen[at]!;
  let total = 0;
  let aantal = 0;
  for (let at = 0; at < delen.length; at++) {
    const deel = delen[at]!;
    const hadCrew = begin[at]! * binnenBegin >= minstePloeg;
    if (deel < largest && deel * binnen < minstePloeg && hadCrew) delen[at] = 0;
    if (delen[at]! > 0) aantal += 1;
    total += delen[at]!;
  }
  if (total > 0) for (let at = 0; at < delen.length; at++) delen[at]! /= total;
  return { delen, aantal };
}

/** How much more or less an fte with the company itself brings in than at the beginning; 0 where nothing is left to do. */
export function werksoortFactor(begin: readonly number[], { delen }: Over, waarden: Geldwaarden): number {
  const waarde = waardeVan(waarden);
  let [now, before] = [0, 0];
  for (let at = 0; at < waarde.length; at++) {
    now += delen[at]! * waarde[at]!;
    before += begin[at]! * waarde[at]!;
  }
  return before === 0 ? 1 : now / before;
}

/** In the order of the kinds. */
const waardeVan = (waarden: Geldwaarden): readonly number[] => [
  waarden.soortGroen,
  waarden.soortSchoonmaak,
  waarden.soortProductie,
  waarden.soortMetaal,
  waarden.soortElektromontage,
  waarden.soortPost,
  waarden.soortCatering,
  waarden.soortTextiel,
];
