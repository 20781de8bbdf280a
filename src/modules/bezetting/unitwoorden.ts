import { WERKSOORTEN } from "#matching/onderwerpen-wensen";
import { WERKVORMEN } from "../plekken/plek.ts";

/** The kinds of work, by their code in the catalogue of matching. */
const WERKSOORTCODES: ReadonlySet<string> = new Set(WERKSOORTEN.map(({ code }) => code));
export const isWerksoort = (code: string): boolean => WERKSOORTCODES.has(code);

/** The forms of work that a unit itself offers: a job with a regular werkgever is none of them. */
export const UNITVORMEN = WERKVORMEN.filter((vorm) => vorm !== "regulier");

/** How certain a figure is: a source names it, the unit gave it, or it is an assumption of this demo or of a plan. */
export const ZEKERHEDEN = ["bron", "opgave", "aanname"] as const;
export type Zekerheid = (typeof ZEKERHEDEN)[number];
