import { count, number } from "../format.ts";

export const text = {
  title: "Groep samenstellen",
  loading: "De groep wordt geladen",
  back: (titel: string) => `Opdracht ${titel}`,
  opening: (leden: number, omvang: number) =>
    `${number(leden)} van ${count(omvang, "plaats", "plaatsen")} in de groep.`,
  experienced: (heeft: number, nodig: number) =>
    heeft >= nodig
      ? `${number(heeft)} doen dit werk al. Dat is genoeg.`
      : `${number(heeft)} doen dit werk al. Er zijn er ${number(nodig)} nodig.`,
  list: "Wie kan mee?",
  show: "Toon",
  filters: "Mensen filteren",
  pas: { past: "Wie past, voor zover bekend", "past niet": "Wie nu niet past", leden: "Wie in de groep zit" },
  result: (total: number) => count(total, "mens", "mensen"),
  name: "Naam",
  now: "Werkt nu als",
  role: "In dit werk",
  ervaren: "Doet dit werk een jaar of langer",
  leert: "Leert dit werk",
  since: (dag: string) => `sinds ${dag}`,
  reasons: "Wat u moet weten",
  unknown: (many: number) => count(many, "punt nog niet besproken", "punten nog niet besproken"),
  other: (titel: string) => `Zit deze dagen al in de groep voor ${titel}`,
  fine: "Niets bijzonders",
  choose: (naam: string) => `${naam} in de groep`,
  chosen: "In de groep",
  proposed: "Voorstel",
  take: "Neem het voorstel over",
  save: (many: number) => `Bewaar ${count(many, "keuze", "keuzes")}`,
  keep: "Bewaar de keuze",
  settle: "Stel de groep vast",
  changed: "U heeft keuzes die nog niet zijn bewaard.",
  full: (omvang: number) => `U koos meer mensen dan er plaatsen zijn. Houd er ${number(omvang)} over.`,
  saved: "De keuze is bewaard. Stel de groep vast als hij klaar is.",
  settled: (door: string, op: string) =>
    `Vastgesteld door ${door} op ${op}. Een nieuwe keuze opent de groep weer.`,
  place: "Wat de plek vraagt en biedt",
  nothingAsked: "Bij deze plek staat nog niets.",
  off: "Matching staat uit",
  empty: "Niemand in deze lijst.",
  emptyText: "Kies een andere lijst.",
} as const;
