import { count, number } from "../format.ts";

export const text = {
  title: "Vrije plaatsen bij de units",
  loading: "De vrije plaatsen worden geladen",
  opening: (free: number, all: number) =>
    `${count(free, "vrije plaats", "vrije plaatsen")} van ${number(all)}.`,
  full: (waiting: number) => `Geen vrije plaats. Wachten: ${number(waiting)}.`,
  lead: "Per unit, werksoort en werkvorm. Kies Plaats aanbieden: u ziet dan de plek en wie daar past.",
  gap: "Wat ontbreekt er?",
  agreements: "Afspraken met klanten",
  figures: "Cijfers van de units",
  own: (unit: string) => `Naar uw unit ${unit}`,
  filters: "Vrije plaatsen filteren",
  werksoort: "Werksoort",
  werkvorm: "Werkvorm",
  gemeente: "Gemeente",
  vrij: "Alleen vrij",
  vrijOptie: "Met een vrije plaats",
  all: "Alle",
  result: (rows: number) => count(rows, "soort werk", "soorten werk"),
  caption: "Vrije plaatsen",
  column: {
    unit: "Unit",
    werk: "Werk",
    vrij: "Vrij",
    bezet: "Bezet",
    begeleiding: "Mensen per begeleider",
    wacht: "Wacht",
    doe: "Wat nu",
  },
  ratio: (now: number, norm: number | null) =>
    norm === null ? number(now, 1) : `${number(now, 1)} van ${number(norm, 0)}`,
  offer: "Plaats aanbieden",
  offerAt: (unit: string, werk: string) => `Plaats aanbieden: ${werk} bij ${unit}`,
  fullWith: (waiting: number) => (waiting === 0 ? "Vol" : `Vol, ${number(waiting)} wachten`),
  empty: "Geen unit met dit werk.",
  emptyText: "Kies een andere werksoort of werkvorm. Of bekijk wat er ontbreekt.",
} as const;
