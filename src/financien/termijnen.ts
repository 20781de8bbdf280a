import { type Cents, cents } from "#core/money";
import { verdeel } from "#core/verdeling";

/** Lines with an amount each, spread over so many equal terms: of each line and of each term nothing is lost. */
export function inTermijnen<Line extends { readonly bedrag: Cents }>(
  regels: readonly Line[],
  termijnen: number,
): Line[][] {
  const equal = Array.from({ length: termijnen }, () => 1);
  const parts = regels.map(({ bedrag }) => verdeel(bedrag, equal));
  return equal.map((_, termijn) => regels.map((regel, at) => ({ ...regel, bedrag: parts[at]![termijn]! })));
}

export const somVan = (regels: readonly { readonly bedrag: Cents }[]): Cents =>
  cents(regels.reduce((total, { bedrag }) => total + bedrag, 0));
