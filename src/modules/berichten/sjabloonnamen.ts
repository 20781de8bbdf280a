/* Read by the pages too: nothing here asks for a file. */

/** The languages of `taal_van`, as in the portal. */
export const TAALCODES = ["nl", "en", "ar", "uk", "ti", "tr"] as const;
export type Taalcode = (typeof TAALCODES)[number];
export const TAALNAAM: Readonly<Record<Taalcode, string>> = {
  nl: "Nederlands",
  en: "Engels",
  ar: "Arabisch",
  uk: "Oekraïens",
  ti: "Tigrinya",
  tr: "Turks",
};

/** Texts that stand ready. The first three are about an appointment. */
export const SJABLONEN = [
  "afspraak gemaakt",
  "afspraak verzet",
  "herinnering",
  "bericht wacht",
  "uitnodiging",
] as const;
export type Sjabloon = (typeof SJABLONEN)[number];
export const overAfspraak = (sjabloon: Sjabloon): boolean => SJABLONEN.indexOf(sjabloon) < 3;
