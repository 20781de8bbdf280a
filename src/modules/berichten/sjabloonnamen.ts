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

/** Texts that stand ready for who writes. */
export const KEUZESJABLONEN = ["herinnering", "bericht wacht", "uitnodiging"] as const;
export type Keuzesjabloon = (typeof KEUZESJABLONEN)[number];

/** And those that go by themselves, with a change of an appointment. */
export const SJABLONEN = [
  "afspraak gemaakt",
  "afspraak verzet",
  "afspraak veranderd",
  "afspraak afgezegd",
  ...KEUZESJABLONEN,
] as const;
export type Sjabloon = (typeof SJABLONEN)[number];
export const overAfspraak = (sjabloon: Sjabloon): boolean => sjabloon === "herinnering";
