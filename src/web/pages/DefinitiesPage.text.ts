import { text as kerncijfers } from "./KerncijfersPage.text.ts";

export const text = {
  title: "Definities",
  opening: (total: number) => ({
    strong: `${total} cijfers, elk met wat het telt en wat niet.`,
    rest: "Twee cijfers die op elkaar lijken, meten vaak iets anders.",
  }),
  lead: "Zoek een woord, kies een onderwerp, of open een definitie.",
  filters: "Zoek een definitie",
  term: "Woord",
  subject: "Onderwerp",
  result: (shown: number) => (shown === 1 ? "1 definitie" : `${shown} definities`),
  emptyHeading: "Geen definitie gevonden.",
  emptyText: "Gebruik een ander woord, of kies alle onderwerpen.",
  clear: "Toon alle definities",
  counts: "Wat het telt",
  population: "Van wie",
  unit: "Eenheid",
  source: "Bron",
  pitfall: "Let op",
  groups: kerncijfers.groups,
} as const;
