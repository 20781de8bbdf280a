import type { Cents } from "#core/money";
import type { Blok, Jaar, Stroom } from "#financien/stromen";

/** What part of the costs of a stream the state pays: 1 is all. Null where there are no costs. */
export const dekking = ({ lasten, baten }: Pick<Blok, "lasten" | "baten">): number | null =>
  lasten === 0 ? null : baten / lasten;

/** The average growth in a year between two amounts, as a share: 0.093 is 9,3%. Null where growth has no meaning. */
export const groeiPerJaar = (from: Cents, to: Cents, jaren: number): number | null =>
  from > 0 && to > 0 && jaren > 0 ? (to / from) ** (1 / jaren) - 1 : null;

export type Dekkingslijn = {
  readonly stroom: Stroom;
  readonly jaren: readonly { readonly jaar: number; readonly dekking: number | null }[];
  /** From the first year to the last. */
  readonly groeiLasten: number | null;
  readonly groeiBaten: number | null;
};

/** The coverage of one stream through the years, with how fast costs and income grew. */
export function dekkingslijn(jaren: readonly Jaar[], stroom: Stroom): Dekkingslijn {
  const own = jaren.map(({ jaar, blokken }) => ({
    jaar,
    blok: blokken.find((blok) => blok.stroom === stroom)!, // a year has every stream
  }));
  const [first, last] = [own.at(0), own.at(-1)];
  const growth = (of: (blok: Blok) => Cents) =>
    first && last ? groeiPerJaar(of(first.blok), of(last.blok), last.jaar - first.jaar) : null;
  return {
    stroom,
    jaren: own.map(({ jaar, blok }) => ({ jaar, dekking: dekking(blok) })),
    groeiLasten: growth(({ lasten }) => lasten),
    groeiBaten: growth(({ baten }) => baten),
  };
}
