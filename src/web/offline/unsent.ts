import type { ProblemError } from "../api.ts";

/** What someone sent while nobody could receive it, or what the service did not take. */
export type Unsent = {
  readonly nr: number;
  /** Which page made it and can show it: a name in `kinds.ts`. */
  readonly soort: string;
  readonly method: "POST" | "PUT" | "DELETE";
  /** After `/api/v1`. */
  readonly path: string;
  readonly body: unknown;
  readonly ifMatch: string | null;
  /** Stays the same however often it is sent, so that it happens once. */
  readonly sleutel: string;
  /** In words: "Bezoek bij Yonas Tesfay". */
  readonly label: string;
  /** What it is about: of the same thing nothing overtakes what waits. */
  readonly over: string;
  /** Moment (ms) at which the person saved it. */
  readonly gemaakt: number;
  readonly stand: Stand;
};

/**
 * `wacht`: goes by itself. `botsing`: someone else was first, a person chooses. `geweigerd`: the service says why, a person
 * mends it. Neither goes away by itself.
 */
export type Stand =
  | { readonly soort: "wacht" }
  | { readonly soort: "botsing" | "geweigerd"; readonly probleem: Probleem };

export type Probleem = Pick<ProblemError, "status" | "code" | "title" | "detail" | "velden" | "about">;

export const problemOf = ({ status, code, title, detail, velden, about }: ProblemError): Probleem => ({
  status,
  code,
  title,
  detail,
  velden,
  about,
});

export type Outcome = "later" | "haperend" | "aanmelden" | "botsing" | "geweigerd";

/** What an answer that is no yes asks of whoever sent it. `haperend`: the service is there, but not for this one. */
export function outcomeOf({ status, code }: Pick<Probleem, "status" | "code">): Outcome {
  if (status === 401 || code === "sessie.vreemd-verzoek") return "aanmelden";
  if (status === 409 || status === 412) return "botsing";
  if ([0, 408, 425, 429, 502, 503, 504].includes(status)) return "later";
  return status >= 500 ? "haperend" : "geweigerd";
}

/** What goes next: the oldest that waits, and nothing that would overtake something held about the same. */
export function nextOf(
  entries: readonly Unsent[],
  tried: ReadonlySet<number> = new Set(),
): Unsent | undefined {
  const held = new Set<string>();
  for (const entry of entries) {
    if (entry.stand.soort === "wacht" && !tried.has(entry.nr) && !held.has(entry.over)) return entry;
    held.add(entry.over);
  }
  return undefined;
}
