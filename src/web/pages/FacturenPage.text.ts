import { count } from "../format.ts";

export const text = {
  title: "Facturen aan gemeenten",
  loading: "De facturen worden geladen",
  opening: (open: string) => `Er staat ${open} open.`,
  allesBetaald: "Alle facturen zijn betaald.",
  geen: "Er zijn nog geen facturen.",
  lead: (samen: string) =>
    `Samen ${samen} in rekening gebracht. De facturen van een jaar tellen op tot het besluit.`,
  leadGeen: "Leg eerst vast welk model geldt. Daarna maakt u de facturen van een jaar in één keer.",
  filters: "Kies welke facturen u ziet",
  jaar: "Jaar",
  status: "Status",
  gemeente: "Gemeente",
  alle: "Alle",
  statussen: { open: "Open", betaald: "Betaald" } as Readonly<Record<string, string>>,
  teLaat: "Te laat",
  result: (aantal: number) => count(aantal, "factuur", "facturen"),
  empty: "Geen facturen",
  emptyText: "Met deze keuze zijn er geen facturen. Kies een ander jaar of een andere status.",
  caption: "Facturen, de laatste boven",
  column: {
    nummer: "Nummer",
    gemeente: "Gemeente",
    wat: "Waarvoor",
    vervalt: "Betalen vóór",
    bedrag: "Bedrag",
    stand: "Stand",
  },
  wat: (soort: string, jaar: number, termijn: number, termijnen: number) =>
    soort === "correctie"
      ? `Correctie ${jaar}`
      : termijnen === 1
        ? `Bijdrage ${jaar}`
        : `Bijdrage ${jaar}, deel ${termijn} van ${termijnen}`,
  maak: "Maak facturen",
  gemaakt: (aantal: number) => `${count(aantal, "factuur is", "facturen zijn")} gemaakt`,
  gemaaktText: "De facturen tellen nu op tot het besluit dat geldt.",
  dialog: {
    heading: "Facturen maken volgens het besluit",
    lead: "Een factuur verandert niet meer als hij is gemaakt. Is er al gefactureerd en is er een nieuw besluit, dan komt er alleen een correctie met het verschil.",
    jaar: "Over welk jaar?",
    termijnen: "In hoeveel delen?",
    opties: { "1": "In één keer", "2": "In twee delen", "4": "Per kwartaal", "12": "Per maand" },
    send: "Maak de facturen",
    subject: "de facturen",
  },
} as const;
