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

const optiesOf = (code: "competenties" | "werksoorten") =>
  onderwerp(code).opties?.map(({ code, label }) => ({ code, label })) ?? [];

/** What the form at the end can propose, in the words of matching. */
export const OPTIES = { competenties: optiesOf("competenties"), werksoorten: optiesOf("werksoorten") };

const competenties = new Set(OPTIES.competenties.map(({ code }) => code));

/** The same as a competentie of matching has the same code: what someone does alone can be proposed there. */
export const isCompetentie = (code: string): boolean => competenties.has(code);
