import { count } from "../format.ts";

export const text = {
  title: "Gebruikers",
  loading: "De gebruikers worden geladen",
  opening: (total: number) => `${count(total, "collega", "collega's")} in dit overzicht.`,
  review: (soon: number) =>
    soon === 0 ? "" : `Bij ${soon === 1 ? "één" : soon} is het tijd om de rechten te beoordelen.`,
  suspended: (late: number) =>
    late === 0
      ? ""
      : `Bij ${late === 1 ? "één" : late} zijn de rechten opgeschort, omdat niemand ze op tijd beoordeelde.`,
  allGood: "Alle rechten zijn op tijd beoordeeld.",
  lead: "Rechten beoordeelt u elk jaar. Die van beheerders en de functionaris gegevensbescherming elk kwartaal.",
  add: "Geef een collega toegang",
  filters: "Kies welke gebruikers u ziet",
  zoek: "Naam",
  rol: "Rol",
  stand: "Stand",
  result: (total: number) => count(total, "gebruiker", "gebruikers"),
  caption: "Gebruikers met hun rechten",
  column: {
    naam: "Naam",
    rol: "Rol",
    organisatie: "Organisatie",
    waarvoor: "Waarvoor",
    aangemeld: "Laatst ingelogd",
    beoordeeld: "Beoordeeld",
    stand: "Stand",
  },
  never: "nog niet",
  empty: "Geen gebruikers gevonden.",
  emptyText: "Kies een andere rol of stand, of een deel van de naam.",
  clear: "Toon iedereen",
  pages: "Pagina's met gebruikers",
  next: "Volgende",
  previous: "Vorige",
  page: (page: number, pages: number) => `Pagina ${page} van ${pages}`,
} as const;
