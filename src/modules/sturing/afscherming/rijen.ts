import { GRENS } from "./beschermTabel.ts";

/** A row of a list that is told as a whole or not at all, such as a quarter with how many have it and how many have it not. */
export type Heelrij = { readonly naam: string; readonly delen: readonly number[] };

/**
 * Which rows stay hidden where the totals over the rows are told: those with a count below ten, and as many more, the smallest
 * first, until the hidden ones together count ten or more in every column. With one column and its total that is exact: each of
 * them can be anything up to their sum.
 * @param isGekend somebody knows any one of the rows: what is left then has to be ten or more as well
 */
export function verborgenRijen(rijen: readonly Heelrij[], isGekend = false): ReadonlySet<string> {
  const total = ({ delen }: Heelrij) => delen.reduce((sum, deel) => sum + deel, 0);
  const bySize = rijen.toSorted((a, b) => total(a) - total(b) || a.naam.localeCompare(b.naam));
  const isSmall = ({ delen }: Heelrij) => delen.some((deel) => deel < GRENS);
  const hidden = bySize.filter(isSmall);
  const rest = bySize.filter((rij) => !isSmall(rij));
  const isOpen = () =>
    isGekend ? hidden.every((gekend) => isGroot(hidden.filter((rij) => rij !== gekend))) : isGroot(hidden);
  while (hidden.length > 0 && rest.length > 0 && !isOpen()) hidden.push(rest.shift()!);
  return new Set(hidden.map(({ naam }) => naam));
}

/** Is none of the counts of these rows together a small one? */
export const isGroot = (rijen: readonly Heelrij[]): boolean =>
  rijen.length > 0 &&
  rijen[0]!.delen.every((_, kolom) => rijen.reduce((sum, { delen }) => sum + delen[kolom]!, 0) >= GRENS);
