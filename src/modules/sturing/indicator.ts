/** What a figure means, in words for whoever steers by it. */
export type Indicator = {
  readonly sleutel: string;
  readonly naam: string;
  /** How it is counted, or how it came to us. */
  readonly formule: string;
  readonly eenheid: string;
  /** Who or what is counted. */
  readonly populatie: string;
  readonly bron: string;
  /** What goes wrong when it is read too quickly. */
  readonly valkuil: string;
  readonly onderwerp: Onderwerp;
};

export const ONDERWERPEN = [
  "plaatsingen",
  "werk vinden en houden",
  "banenafspraak",
  "beschut werk",
  "werkzoekenden",
  "werkgevers",
  "leren en werken",
  "arbeidsmarkt",
  "andere bedrijven",
  "landelijk",
] as const;
export type Onderwerp = (typeof ONDERWERPEN)[number];
