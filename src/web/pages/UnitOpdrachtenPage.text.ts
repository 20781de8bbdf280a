import { count, number } from "../format.ts";

export const text = {
  title: "Opdrachten van de units",
  loading: "De opdrachten worden geladen",
  lead: "Verdienwaarde en ontwikkelwaarde staan naast elkaar. U weegt ze zelf: Meedoen telt ze niet op.",
  empty: "Deze unit heeft nog geen opdrachten.",
  emptyText: "Voeg een opdracht toe als een klant iets vraagt.",
  unitTitle: (unit: string) => `Opdrachten van ${unit}`,
  unitOpening: (asked: number, running: number) =>
    `${count(running, "opdracht", "opdrachten")} aangenomen, ${number(asked)} aangevraagd.`,
  short: (names: string) => `Te weinig uren voor: ${names}.`,
  enough: "Er zijn genoeg uren voor alle aangenomen opdrachten.",
  add: "Opdracht toevoegen",
  planning: "Uren die er zijn en uren die nodig zijn",
  planningText: (percent: string, zekerheid: string | null) =>
    `Beschikbaar is ${percent} van de contracturen${zekerheid === "aanname" ? " (aanname)" : ""}. De rest is verlof, training en overleg.`,
  planningPart: "De planning",
  planningOf: (werk: string) => `Planning ${werk}`,
  week: "Week van",
  available: "Beschikbaar",
  needed: "Nodig",
  askedFor: "Aangevraagd erbij",
  shortage: "Tekort",
  few: "te weinig mensen om te tonen",
  held: (werk: string) => `${werk}: te weinig mensen om de uren te tonen.`,
  people: (all: number) => count(all, "mens", "mensen"),
  conclusion: (werk: string, first: string | null, most: string) =>
    first === null
      ? `${werk}: genoeg uren.`
      : `${werk}: te kort vanaf ${first}, in de zwaarste week ${most}.`,
} as const;
