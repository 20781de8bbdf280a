import { count } from "../format.ts";

export const text = {
  title: "Koppelingen",
  loading: "De koppelingen worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Nog geen programma is geregistreerd."
      : `${count(total, "programma staat", "programma's staan")} geregistreerd.`,
  openingChosen: (total: number, stand: string) =>
    `${count(total, "programma heeft", "programma's hebben")} de stand ${stand.toLowerCase()}.`,
  result: (total: number) => count(total, "programma", "programma's"),
  lead: "Een programma van de gemeente of een leverancier werkt met een eigen sleutel, met de rechten van één rol en niet meer dan het nodig heeft.",
  add: "Registreer een programma",
  developers: "Uitleg voor ontwikkelaars",
  meldingen: "Meldingen aan andere systemen",
  filters: "Kies welke programma's u ziet",
  stand: "Stand",
  caption: "Programma's die de API mogen gebruiken",
  column: {
    naam: "Programma",
    organisatie: "Namens",
    rol: "Rechten van",
    gebruikt: "Laatst gebruikt",
    geldigTot: "Laatste dag",
    stand: "Stand",
  },
  never: "Nog niet",
  empty: "Geen programma's gevonden.",
  emptyText: "Er is nog geen programma geregistreerd, of niet in deze stand.",
  clear: "Toon alle programma's",
  pages: "Pagina's met programma's",
  previous: "Vorige",
  next: "Volgende",
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
} as const;
