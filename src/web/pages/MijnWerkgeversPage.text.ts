import { count } from "../format.ts";

export const text = {
  title: "Mijn werkgevers",
  loading: "Uw werkgevers worden geladen",
  opening: (today: number) =>
    today === 0
      ? "U hoeft vandaag geen werkgever te bellen."
      : `${count(today, "werkgever wacht", "werkgevers wachten")} vandaag op een telefoontje.`,
  lead: "Wat u beloofde, wie u vast spreekt en wie een vacature lang open heeft. De lijst staat op dag.",
  filters: "Filter uw werkgevers",
  toon: "Toon",
  options: { bellen: "Te bellen", alle: "Alle werkgevers" },
  result: (total: number) => count(total, "werkgever", "werkgevers"),
  caption: "Mijn werkgevers",
  column: { naam: "Werkgever", bel: "Bel", waarom: "Waarom", contact: "Laatste contact", wacht: "Wacht" },
  late: "te laat",
  never: "nog niet",
  log: (naam: string) => `Leg contact vast met ${naam}`,
  open: (total: number) => count(total, "open plek", "open plekken"),
  tooLong: (total: number) => count(total, "vacature lang open", "vacatures lang open"),
  nothing: "niets",
  key: "Key account",
  ambassadeur: "Ambassadeur",
  emptyHeading: "Niemand om te bellen",
  emptyText: "Bij geen van uw werkgevers is vandaag een stap beloofd.",
  clear: "Toon al uw werkgevers",
  add: "Voeg een werkgever toe",
  questions: "Vragen van werkgevers",
  network: "Bekijk het netwerk",
  vacatures: "Vacatures die lang open staan",
  campagnes: "Campagnes",
  more: "Verder",
} as const;
