import { count, number } from "../format.ts";

export const text = {
  title: "Opdrachten van de units",
  unitTitle: (unit: string) => `Opdrachten van ${unit}`,
  loading: "De opdrachten worden geladen",
  opening: (total: number) => `${count(total, "opdracht", "opdrachten")} bij de units.`,
  unitOpening: (asked: number, running: number) =>
    `${count(running, "opdracht", "opdrachten")} aangenomen, ${number(asked)} aangevraagd.`,
  short: (names: string) => `Te weinig uren voor: ${names}.`,
  enough: "Er zijn genoeg uren voor alle aangenomen opdrachten.",
  lead: "Verdienwaarde en ontwikkelwaarde staan naast elkaar. U weegt ze zelf: Meedoen telt ze niet op.",
  add: "Opdracht toevoegen",
  filters: "Opdrachten filteren",
  zoek: "Zoek op opdracht of opdrachtgever",
  status: "Stand",
  werksoort: "Werksoort",
  all: "Alle",
  result: (total: number) => count(total, "opdracht", "opdrachten"),
  caption: "Opdrachten",
  column: {
    titel: "Opdracht",
    unit: "Unit",
    wanneer: "Wanneer",
    uren: "Uren per week",
    verdien: "Verdienwaarde",
    ontwikkel: "Ontwikkelwaarde",
    stand: "Stand",
  },
  perHour: (euros: string) => `${euros} per uur`,
  learned: (maat: string, skills: string) => `${maat}: ${skills}`,
  notJudged: "Nog niet bekeken",
  empty: "Geen opdrachten gevonden.",
  emptyText: "Kies een andere stand of werksoort.",
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
  people: (all: number) => count(all, "mens", "mensen"),
  conclusion: (werk: string, first: string | null, most: string) =>
    first === null
      ? `${werk}: genoeg uren.`
      : `${werk}: te kort vanaf ${first}, in de zwaarste week ${most}.`,
} as const;
