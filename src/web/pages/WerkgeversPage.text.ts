import { count } from "../format.ts";

export const text = {
  title: "Werkgevers",
  loading: "De werkgevers worden geladen",
  opening: (total: number, filtered: boolean) =>
    `${count(total, "werkgever", "werkgevers")} ${filtered ? "in deze selectie." : "in de regio."}`,
  lead: "De lijst staat op naam. U ziet met wie de regio contact heeft, en wanneer dat voor het laatst was.",
  filters: "Filter de werkgevers",
  zoek: "Naam",
  relatie: "Relatie",
  segment: "Groep",
  gemeente: "Gemeente",
  sector: "Sector",
  accountmanager: "Accountmanager",
  mine: "Mijn werkgevers",
  further: {
    mine: "Wie ik vandaag bel",
    network: "Netwerk",
    campaigns: "Campagnes",
    markets: "Banenmarkten",
    services: "Diensten",
    reports: "Gemeld door werkgevers",
    sroi: "Social return",
  },
  caption: "Werkgevers van de regio",
  column: {
    naam: "Naam",
    sector: "Sector",
    plaats: "Plaats",
    accountmanager: "Accountmanager",
    laatsteContact: "Laatste contact",
    plekken: "Open plekken",
    plaatsingen: "Plaatsingen",
  },
  emptyHeading: "Geen werkgevers in deze selectie",
  emptyText: "Bij deze combinatie van filters hoort geen werkgever.",
  clear: "Toon alle werkgevers",
} as const;
