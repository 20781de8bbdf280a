import type { IsoDate } from "#core/dates";
import type { Zekerheid } from "#regels/parameter";

/** What is known of a fact: yes, no, or nobody looked yet. */
export type Feit = boolean | null;

export type Antwoord = "ja" | "nee" | "nog niet bekend";

/** One condition of an article, and whether it is met. */
export type Reden = {
  readonly antwoord: Antwoord;
  /** As a user reads it: what was asked, or what follows. */
  readonly wat: string;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/** A day that an article names. */
export type Termijn = {
  readonly wat: string;
  /** `vanaf` is the first day on which something may, `uiterlijk` the last; `tot en met` is how long it lasts. */
  readonly soort: "vanaf" | "uiterlijk" | "tot en met";
  readonly dag: IsoDate;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

export const antwoordOp = (feit: Feit): Antwoord => {
  if (feit === null) return "nog niet bekend";
  return feit ? "ja" : "nee";
};

export const reden = (feit: Feit, wat: string, bron: string, zekerheid: Zekerheid = "letterlijk"): Reden => ({
  antwoord: antwoordOp(feit),
  wat,
  bron,
  zekerheid,
});

/** All of them: one no is no, else one unknown is unknown. */
export function alle(feiten: readonly Feit[]): Feit {
  if (feiten.includes(false)) return false;
  return feiten.includes(null) ? null : true;
}

/** One of them: one yes is yes, else one unknown is unknown. */
export function een(feiten: readonly Feit[]): Feit {
  if (feiten.includes(true)) return true;
  return feiten.includes(null) ? null : false;
}

export const niet = (feit: Feit): Feit => (feit === null ? null : !feit);

/** What all reasons together say. */
export function slotsom(redenen: readonly Reden[]): Antwoord {
  const komtVoor = (gezocht: Antwoord) => redenen.some(({ antwoord }) => antwoord === gezocht);
  if (komtVoor("nee")) return "nee";
  return komtVoor("nog niet bekend") ? "nog niet bekend" : "ja";
}
