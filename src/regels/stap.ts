import { type ExactCents, inEuros } from "#core/money";
import type { Geldig, Zekerheid } from "#regels/parameter";

/** One line of a calculation, as it stands on the screen. */
export type Stap = {
  readonly naam: string;
  readonly toelichting: string;
  /** In Dutch notation: `2.523,96 × 40%`. */
  readonly som: string;
  /** The exact outcome as decimal text with a point, not rounded: euros such as `897.408`. */
  readonly bedrag: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/** A line whose amount is in euros. */
export const stap = (
  naam: string,
  toelichting: string,
  som: string,
  bedrag: ExactCents,
  { bron, zekerheid }: Pick<Stap, "bron" | "zekerheid">,
): Stap => ({ naam, toelichting, som, bedrag: inEuros(bedrag), bron, zekerheid });

/** The article with the publication of its value: `WML art. 8, Stcrt. 2026, 16505`. */
export const bronVan = ({ wet, bron }: Pick<Geldig, "wet" | "bron">): string =>
  bron === wet || bron === "" ? wet : `${wet}, ${bron}`;

/** Every source once, in the order in which the steps name them. */
export const bronnenVan = (stappen: readonly Pick<Stap, "bron">[]): string[] => [
  ...new Set(stappen.map(({ bron }) => bron)),
];
