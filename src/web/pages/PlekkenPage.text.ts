import { count } from "../format.ts";

export const text = {
  title: "Plekken",
  loading: "De plekken worden geladen",
  opening: (total: number, filtered: boolean) =>
    `${count(total, "plek", "plekken")} ${filtered ? "in deze selectie." : "in de regio."}`,
  lead: "De lijst staat op titel. Wie bij een plek past, ziet u op de pagina van de plek.",
  matching: "Bekijk de suggesties van de regionale matching.",
  units: "Bekijk de vrije plaatsen bij de units.",
  filters: "Filter de plekken",
  zoek: "Titel",
  soort: "Soort",
  werkvorm: "Werkvorm",
  gemeente: "Gemeente",
  vrij: "Ruimte",
  vrijOptie: "Nu plaats vrij",
  emptyHeading: "Geen plekken in deze selectie",
  emptyText: "Bij deze combinatie van filters is er geen open plek.",
  clear: "Toon alle plekken",
} as const;
