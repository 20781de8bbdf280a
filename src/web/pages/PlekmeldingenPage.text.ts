import type { Plekmelding } from "../../modules/plekmeldingen/plekmelding.ts";
import { count } from "../format.ts";

export const text = {
  title: "Meldingen van werkgevers",
  loading: "De meldingen worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Geen werkgever wacht."
      : `${count(total, "werkgever wacht", "werkgevers wachten")} op antwoord.`,
  late: (late: number) =>
    late === 0 ? "" : `${late === 1 ? "Bij één is" : `Bij ${late} is`} de beloofde dag voorbij.`,
  openingDone: (total: number) => `${count(total, "melding is", "meldingen zijn")} afgehandeld.`,
  lead: "Wat werkgevers op de website meldden of vroegen. Wij beloven: antwoord binnen één werkdag.",
  filters: "Kies welke meldingen u ziet",
  status: "Stand",
  waiting: "Wachten nog",
  done: "Afgehandeld",
  forWhom: "Voor wie",
  everyone: "Alle contactpersonen",
  mine: "Voor mij",
  result: (total: number) => count(total, "melding", "meldingen"),
  caption: "Meldingen van werkgevers",
  column: { wie: "Werkgever", wat: "Wat", voor: "Antwoord voor", contact: "Contactpersoon" },
  number: ({ nummer, gemeentenaam }: Plekmelding) => `melding ${nummer}, ${gemeentenaam}`,
  tooLate: "Te laat",
  kinds: {
    baan: "Een baan",
    leerwerkplek: "Een leerwerkplek",
    taken: "Taken die anderen tijd kosten",
    proefplaats: "Een proefplaats",
    "weet niet": "Weet nog niet precies wat",
  } satisfies Readonly<Record<NonNullable<Plekmelding["mogelijkheid"]>, string>>,
  question: "Een vraag",
  states: { nieuw: "Nieuw", opgepakt: "Opgepakt", afgehandeld: "Afgehandeld" } satisfies Readonly<
    Record<Plekmelding["status"], string>
  >,
  outcomes: {
    plek: "Een plek",
    functieschets: "Een functieschets",
    antwoord: "Alleen een antwoord",
    "geen vervolg": "Geen vervolg",
  } satisfies Readonly<Record<NonNullable<Plekmelding["uitkomst"]>, string>>,
  nobody: "Nog niemand",
  empty: "Geen werkgever wacht.",
  emptyDone: "Er is nog niets afgehandeld.",
  emptyText: "Meldt een werkgever op de website een plek, of vraagt hij iets, dan staat dat hier.",
} as const;
