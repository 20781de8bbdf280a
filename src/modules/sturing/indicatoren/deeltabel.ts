import { isGroot, verborgenRijen } from "../afscherming/rijen.ts";
import { GRENS } from "../afscherming/beschermTabel.ts";

/** Of so many who have it and who have not. */
export type Deelrij = { readonly naam: string; readonly wel: number; readonly niet: number };

/** Which shares may be seen; the rest of a row, its size included, is not told. */
export type Deeltabel = {
  readonly rijen: ReadonlyMap<string, null | "klein" | "afgeleid">;
  readonly geheel: null | "klein";
};

/**
 * A share is told where ten or more have it and ten or more have not. As many more rows stay hidden as are needed, the smallest
 * first, and the whole is told where that can be: else no part of it is.
 * @param isGekend somebody who reads it knows a row
 */
export function deeltabel(rows: readonly Deelrij[], isGekend = false): Deeltabel {
  const rijen = rows.map(({ naam, wel, niet }) => ({ naam, delen: [wel, niet] }));
  const geheel = isGroot(rijen) ? null : "klein";
  const hidden = verborgenRijen(rijen, isGekend);
  const reden = ({ naam, wel, niet }: Deelrij) => {
    if (wel < GRENS || niet < GRENS) return "klein";
    return geheel !== null || hidden.has(naam) ? "afgeleid" : null;
  };
  return { rijen: new Map(rows.map((row) => [row.naam, reden(row)])), geheel };
}
