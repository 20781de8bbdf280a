import type { Unsent } from "./unsent.ts";

export type Row = { readonly term: string; readonly value: string };

/** The version of the other, as the service has it now. */
export type Current = {
  readonly rows: readonly Row[];
  readonly etag: string | null;
  /** Who made it, where that is known: "Sanne de Wit". */
  readonly wie: string | null;
};

/** How a page shows what it could not send, and what someone can do about it. */
export type UnsentKind = {
  /** What was filled in, in the words of the page. */
  readonly rows: (entry: Unsent) => readonly Row[];
  /** At a conflict: what stands there now. Null where there is nothing to compare with. */
  readonly current?: (entry: Unsent) => Promise<Current | null>;
  /** "Use mine" at a conflict: how it goes again. Without it there is only letting go of it, or mending. */
  readonly insist?: (
    entry: Unsent,
    current: Current | null,
  ) => Partial<Pick<Unsent, "body" | "ifMatch" | "path" | "method">>;
  /** What "use mine" does, in words: "Bewaar mijn verslag ernaast". */
  readonly insistLabel?: string;
  /** Puts what was typed back in its form, and gives the address of that form. */
  readonly mend?: (entry: Unsent) => string;
};

/** A page that sends through the queue has one line. The code loads when someone looks at what waits. */
export const kinds: Readonly<Record<string, () => Promise<UnsentKind>>> = {
  groepsdag: async () => (await import("../pages/trajecten/dag.unsent.ts")).kind,
  bezoekwijziging: async () => (await import("../pages/begeleiding/bezoekwijziging.unsent.ts")).kind,
  bezoek: async () => (await import("../pages/begeleiding/bezoek.unsent.ts")).kind,
};
