/** Forms of work with a werkgever, or for the public, and not in the halls of the company. */
export const BUITENVORMEN = [
  "begeleid werken",
  "individuele detachering",
  "groepsdetachering",
  "werken op locatie",
] as const;
export type Buitenvorm = (typeof BUITENVORMEN)[number];

/** Does a plek offer work outside the halls? Then there is a customer to agree with. */
export const isBuiten = (werkvorm: string): werkvorm is Buitenvorm =>
  BUITENVORMEN.some((vorm) => vorm === werkvorm);
