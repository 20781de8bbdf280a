import type { Taal } from "./talen.ts";

/** First strong isolate, left-to-right isolate, and their end (Unicode). */
const [EIGEN, LINKS, EIND] = ["\u2068", "\u2066", "\u2069"] as const;

/** A name inside a sentence: it keeps its own direction where the sentence runs the other way. */
export const los = (naam: string, { richting }: Pick<Taal, "richting">): string =>
  richting === "rtl" ? `${EIGEN}${naam}${EIND}` : naam;

/** A number or an amount inside a sentence: always from left to right. */
export const cijfers = (tekst: string | number, { richting }: Pick<Taal, "richting">): string =>
  richting === "rtl" ? `${LINKS}${tekst}${EIND}` : String(tekst);
