import type { Taal } from "../talen.ts";

/** The address of a page in a language. Without a language an address speaks the one of the browser. */
export const adresVan = (pad: string, { code }: Pick<Taal, "code">, zoek = ""): string => {
  const vragen = new URLSearchParams(zoek);
  vragen.set("taal", code);
  return `${pad}?${vragen}`;
};
