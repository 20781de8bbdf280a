import { onderwerp } from "#matching/onderwerpen";

/** What someone learns to be at work, and what he learns of a craft: two sets, kept apart. */
export const VAARDIGHEIDSOORTEN = ["werknemersvaardigheid", "vakvaardigheid"] as const;
export type Vaardigheidsoort = (typeof VAARDIGHEIDSOORTEN)[number];

/** How someone does it, on a day that somebody saw it. */
export const NIVEAUS = [
  { niveau: 1, naam: "met hulp" },
  { niveau: 2, naam: "soms zelf" },
  { niveau: 3, naam: "zelf" },
] as const;
export type Niveau = (typeof NIVEAUS)[number]["niveau"];
export const HOOGSTE = 3;

const competenties = new Set(onderwerp("competenties").opties?.map(({ code }) => code));

/** The same as a competentie of matching has the same code: what someone does alone can be proposed there. */
export const isCompetentie = (code: string): boolean => competenties.has(code);
