/** A name however it is written: without capitals, accents, spaces and signs. */
export const plat = (tekst: string): string =>
  tekst
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
