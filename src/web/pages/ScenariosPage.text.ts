import { count } from "../format.ts";

export const text = {
  title: "Scenario’s",
  loading: "De scenario’s worden geladen",
  back: "Toekomstplan",
  opening: (aantal: number) => `${count(aantal, "scenario is", "scenario’s zijn")} bewaard.`,
  lead: "Elke wijziging is een nieuwe versie; de oude blijft staan.",
  empty: "Er is nog geen scenario bewaard.",
  emptyText: "Kies in het toekomstplan wat u anders wilt, en bewaar dat. Of neem een bestand over.",
  make: "Maak een scenario in het toekomstplan",
  take: "Neem een bestand over",
  result: (aantal: number) => count(aantal, "scenario", "scenario’s"),
  caption: "Bewaarde scenario’s, de laatst gewijzigde eerst",
  column: { naam: "Scenario", versie: "Versie", wie: "Wie en wanneer", stand: "Stand" },
  shared: (versie: number) => `Versie ${versie} gedeeld`,
  outdated: "Op oudere cijfers",
  dialog: {
    heading: "Welk bestand neemt u over?",
    lead: "Een scenario dat u eerder bewaarde als CSV of JSON. Het wordt een nieuw scenario.",
    file: "Bestand",
    send: "Neem over",
    subject: "dit scenario",
    need: "Kies een bestand.",
    large: "Dit bestand is te groot. Een scenario past in 100 kB.",
  },
} as const;
