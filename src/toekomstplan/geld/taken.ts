import { type Pad, waardeOp } from "#toekomstplan/hefbomen";

/** What a company can do beside the Wsw, which it always does; the rest gemeenten arrange themselves. */
export const TAKEN = ["beschut", "werkdeel", "inkomen"] as const;
export type Taak = (typeof TAKEN)[number];

/** What part of a task lies with the company, from 0 up to 1, with the years in which it moves; not named: as usual. */
export type Taken = Readonly<Partial<Record<Taak, Pad>>>;

/** With most companies beschut werk and re-integration lie with the company, and income with the gemeente. */
const GEBRUIKELIJK: Readonly<Record<Taak, number>> = { beschut: 1, werkdeel: 1, inkomen: 0 };

export function taakOp(taken: Taken, taak: Taak, jaar: number): number {
  const pad = taken[taak];
  return pad ? waardeOp(pad, jaar) : GEBRUIKELIJK[taak];
}

/** The years in which income and re-integration do not lie together: where they must, a plan may have none (IJmond). */
export const jarenUiteen = (
  taken: Taken,
  { vanaf, jaren }: { readonly vanaf: number; readonly jaren: number },
): readonly number[] =>
  Array.from({ length: jaren }, (_, nth) => vanaf + nth).filter(
    (jaar) => Math.abs(taakOp(taken, "inkomen", jaar) - taakOp(taken, "werkdeel", jaar)) > 1e-9,
  );
