import type { Spoor } from "./spoor.ts";

/** Why another organisation gave no answer that we can use. */
export const STORINGEN = [
  "te laat",
  "onbereikbaar",
  "fout",
  "onleesbaar",
  "geweigerd",
  "te druk",
  "even niet",
] as const;
export type Storing = (typeof STORINGEN)[number];

/** What came of a question to another organisation. It never throws: what is broken there is no defect here. */
export type Uitkomst<Waarde> =
  | { readonly ok: true; readonly waarde: Waarde }
  | { readonly ok: false; readonly storing: Storing };

export const storing = (storing: Storing) => ({ ok: false, storing }) as const;

/** One other application that was asked something, as a step of its own in the trace. */
export type Stap = {
  readonly spoor: Spoor;
  /** The address of the other application. */
  readonly processor: string;
  readonly isMislukt: boolean;
};
