import { count, number } from "../format.ts";

export const text = {
  title: "Banenmarkten",
  loading: "De banenmarkten worden geladen",
  back: "Werkgevers",
  opening: (total: number) =>
    total === 0 ? "Er is geen banenmarkt gepland." : `${count(total, "banenmarkt", "banenmarkten")}.`,
  lead: "Werkzoekenden en werkgevers ontmoeten elkaar. Wie een inwoner begeleidt, meldt hem aan.",
  plan: "Plan een banenmarkt",
  filters: "Banenmarkten filteren",
  wanneer: "Wanneer",
  all: "Alle",
  opties: [
    { value: "komt", label: "Komen nog" },
    { value: "was", label: "Zijn geweest" },
  ],
  result: (total: number) => count(total, "banenmarkt", "banenmarkten"),
  caption: "Banenmarkten",
  column: {
    naam: "Banenmarkt",
    wanneer: "Wanneer",
    werkgevers: "Werkgevers",
    aangemeld: "Aangemeld",
    gekomen: "Gekomen",
    gesprekken: "Gesprek",
    plaatsing: "Plaatsing",
  },
  afgelast: "Gaat niet door",
  clock: (van: string, tot: string) => `${van.replace(":", ".")} tot ${tot.replace(":", ".")} uur`,
  ongeveer: (aantal: number) => `± ${number(aantal)}`,
  note: "Aantallen mensen zijn afgerond op vijf. Minder dan tien mensen tonen we niet.",
  empty: "Geen banenmarkten gevonden.",
  emptyText: "Kies een andere periode.",
} as const;
