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

type Vraag = {
  readonly werksoorten: Werksoorten;
  readonly afbouw: Afbouw;
  readonly jaar: number;
  /** Fte with the company itself, in this year and at the beginning. */
  readonly binnen: number;
  readonly binnenBegin: number;
};

/**
 * Which kinds of work are left in a year. A line that had a full crew at the beginning and has none any more closes; the
 * largest one stays.
 */
export function werksoortenOver(
  { werksoorten, afbouw, jaar, binnen, binnenBegin }: Vraag,
  minstePloeg: number,
): ReadonlyMap<Werksoort, number> {
  const wanted = WERKSOORTEN.map((soort) => {
    const pad = afbouw[soort];
    return [soort, werksoorten[soort] * (pad ? waardeOp(pad, jaar) : 1)] as const;
  }).filter(([, deel]) => deel > 0);
  const largest = Math.max(0, ...wanted.map(([, deel]) => deel));
  const open = wanted.filter(
    ([soort, deel]) =>
      deel === largest || deel * binnen >= minstePloeg || werksoorten[soort] * binnenBegin < minstePloeg,
  );
  const total = open.reduce((sum, [, deel]) => sum + deel, 0);
  return new Map(open.map(([soort, deel]) => [soort, deel / total]));
}

/** How much more or less an fte with the company itself brings in than at the beginning; 0 where nothing is left to do. */
export function werksoortFactor(
  werksoorten: Werksoorten,
  over: ReadonlyMap<Werksoort, number>,
  waarden: Geldwaarden,
): number {
  const waarde = waardeVan(waarden);
  const now = [...over].reduce((sum, [soort, deel]) => sum + deel * waarde[soort], 0);
  const before = WERKSOORTEN.reduce((sum, soort) => sum + werksoorten[soort] * waarde[soort], 0);
  return before === 0 ? 1 : now / before;
}

const waardeVan = (waarden: Geldwaarden): Readonly<Record<Werksoort, number>> => ({
  groen: waarden.soortGroen,
  schoonmaak: waarden.soortSchoonmaak,
  productie: waarden.soortProductie,
  metaal: waarden.soortMetaal,
  elektromontage: waarden.soortElektromontage,
  post: waarden.soortPost,
  catering: waarden.soortCatering,
  textiel: waarden.soortTextiel,
});
