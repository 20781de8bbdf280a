import { count } from "../format.ts";

export const text = {
  title: "Werkgevers om te bellen",
  loading: "De werkgevers worden geladen",
  opening: (total: number, werk: string) =>
    `${count(total, "werkgever", "werkgevers")} met een open vacature in ${werk}, en nog geen contact dit jaar.`,
  lead: "De volgorde is een regel en geen score: de meeste open vacatures in dit werk eerst, dan het meeste personeel, dan de naam. Wie wij in de laatste twaalf maanden spraken, staat er niet bij.",
  filters: "Kies een soort werk",
  werksoort: "Soort werk",
  result: (total: number) => count(total, "werkgever", "werkgevers"),
  caption: "Werkgevers zonder contact",
  column: {
    naam: "Werkgever",
    sector: "Sector",
    vacatures: "Open vacatures",
    personeel: "Medewerkers",
    kent: "Kent het WSP",
    telefoon: "Telefoon",
  },
  yes: "ja",
  no: "nog niet",
  unknown: "niet bekend",
  emptyHeading: "Met iedereen is al contact",
  emptyText:
    "Elke werkgever met een open vacature in dit werk is dit jaar gesproken. Kies een ander soort werk.",
  back: "Terug naar het netwerk",
} as const;
