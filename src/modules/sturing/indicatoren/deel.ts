import type { Splitsing } from "./definitie.ts";
import { GEEN, type Waarde } from "./waarde.ts";

/** One part of a figure; `n` is of how many. Null: not shown, and `reden` says why. */
export type Deel = Waarde & { readonly n: number | null; readonly reden: null | "klein" | "afgeleid" };
export type Splitsrij = Deel & { readonly naar: Splitsing; readonly code: string };

/** Of which part; none of them: of all. */
export type Filter = Readonly<Record<"gemeente" | "groep" | "unit", string | undefined>>;
export type Answer = Deel & { readonly splitsing: readonly Splitsrij[] };
export const NIETS = { ...GEEN, n: null, reden: null } as const;
