import { count } from "../format.ts";

export const text = {
  title: "Opdrachten van de units",
  loading: "De opdrachten worden geladen",
  opening: (total: number) => `${count(total, "opdracht", "opdrachten")} bij de units.`,
  lead: "Verdienwaarde en ontwikkelwaarde staan naast elkaar. U weegt ze zelf: Meedoen telt ze niet op.",
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
} as const;
