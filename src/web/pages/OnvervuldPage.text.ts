import { count } from "../format.ts";

export const text = {
  title: "Vacatures die lang open staan",
  loading: "De vacatures worden geladen",
  opening: (total: number) =>
    `${count(total, "vacature staat", "vacatures staan")} langer dan 60 dagen open.`,
  lead: "Een vacature die steeds op dezelfde manier open staat, blijft onvervuld. Vraag de werkgever waarom, en kijk of het werk anders kan.",
  filters: "Filter de vacatures",
  reden: "Reden",
  accountmanager: "Accountmanager",
  mine: "Mijn werkgevers",
  result: (total: number) => count(total, "vacature", "vacatures"),
  caption: "Vacatures die lang open staan",
  column: { titel: "Vacature", dagen: "Dagen open", redenen: "Waarom", voorstel: "Wat te proberen" },
  notAsked: "nog niet gevraagd",
  note: "Leg de reden vast",
  noteFor: (titel: string) => `van ${titel}`,
  redesign: "Maak er een ander werk van",
  emptyHeading: "Geen vacature staat te lang open",
  emptyText: "Of geen vacature hoort bij deze keuze.",
  clear: "Toon alle vacatures",
} as const;
