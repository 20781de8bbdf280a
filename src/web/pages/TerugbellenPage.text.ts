import type { Terugbelverzoek } from "../../modules/terugbellen/verzoek.ts";
import { count } from "../format.ts";

/** The languages of the pages where people ask, as a colleague names them. */
const TALEN: Readonly<Record<string, string>> = {
  nl: "Nederlands",
  "nl-makkelijk": "makkelijk Nederlands",
  en: "Engels",
  ar: "Arabisch, met tolk",
  ti: "Tigrinya, met tolk",
  uk: "Oekraïens, met tolk",
  tr: "Turks, met tolk",
};

export const text = {
  title: "Terugbellen",
  loading: "De verzoeken worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Niemand wacht op een telefoontje."
      : `${count(total, "mens wil", "mensen willen")} gebeld worden.`,
  late: (late: number) =>
    late === 0 ? "" : `${late === 1 ? "Bij één is" : `Bij ${late} is`} de afgesproken dag voorbij.`,
  openingDone: (total: number) => `${count(total, "mens is", "mensen zijn")} gebeld.`,
  lead: "Wij beloven: binnen twee werkdagen belt er iemand. Na 30 dagen is een verzoek weg.",
  filters: "Kies welke verzoeken u ziet",
  status: "Stand",
  waiting: "Wachten nog",
  done: "Afgehandeld",
  result: (total: number) => count(total, "verzoek", "verzoeken"),
  caption: "Wie gebeld wil worden",
  column: { wie: "Wie", taal: "Taal", voor: "Bel voor", stand: "Stand", actie: "Actie" },
  number: ({ nummer, gemeentenaam }: Terugbelverzoek) => `vraag ${nummer}, ${gemeentenaam}`,
  /** As people read it aloud: `06 12 34 56 78`, `033 469 51 11`. */
  phone: (telefoon: string) =>
    telefoon.startsWith("06")
      ? telefoon.replaceAll(/(\d{2})(?=\d)/g, "$1 ")
      : telefoon.replace(/^(0\d{2})(\d{3})(\d{2})(\d{2})$/, "$1 $2 $3 $4"),
  language: (taal: string) => TALEN[taal] ?? taal,
  tooLate: "Te laat",
  tries: (pogingen: number) => `${count(pogingen, "keer", "keer")} geen gehoor`,
  states: { open: "Wacht", gesproken: "Gesproken", "niet bereikt": "Niet bereikt" } satisfies Readonly<
    Record<Terugbelverzoek["status"], string>
  >,
  handled: (door: string, day: string) => `${door}, ${day}`,
  spoken: "Gesproken",
  noAnswer: "Geen gehoor",
  register: "Meld deze inwoner aan",
  doneSpoken: (naam: string) => `Vastgelegd: u sprak ${naam}`,
  doneNoAnswer: (naam: string) => `Vastgelegd: ${naam} nam niet op`,
  empty: "Niemand wacht.",
  emptyDone: "Er is nog niemand gebeld.",
  emptyText: "Vraagt iemand op de website om een telefoontje, dan staat dat hier.",
} as const;
