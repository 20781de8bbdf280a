import type { TabelSoort } from "./soort-import.ts";
import { tabelsoorten } from "./soorten/tabelsoorten.ts";

/** The columns of a kind of import, and one row as an example. */
export const voorbeeldregels = (soort: TabelSoort): readonly (readonly string[])[] => {
  const { velden } = tabelsoorten[soort];
  return [velden.map(({ label }) => label), velden.map(({ voorbeeld }) => voorbeeld)];
};
