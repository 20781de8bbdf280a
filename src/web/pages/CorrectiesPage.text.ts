import type { Correctie } from "../../modules/correcties/correctie.ts";
import { count } from "../format.ts";

export const text = {
  title: "Klopt niet",
  loading: "De meldingen worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Er wacht geen melding op u."
      : `${count(total, "melding wacht", "meldingen wachten")} op uw antwoord.`,
  openingDone: (total: number) => `${count(total, "melding is", "meldingen zijn")} beantwoord.`,
  lead: "Een inwoner zegt dat iets niet klopt. Antwoord binnen een maand; de inwoner leest het.",
  filters: "Kies welke meldingen u ziet",
  status: "Stand",
  waiting: "Wachten nog",
  done: "Beantwoord",
  result: (total: number) => count(total, "melding", "meldingen"),
  caption: "Wat er volgens inwoners niet klopt",
  column: { wie: "Wie", wat: "Wat", voor: "Antwoord voor", actie: "Actie" },
  stands: ({ status, was, nu }: Pick<Correctie, "status" | "was" | "nu">) =>
    status === "open" && nu !== was
      ? `Er staat nu: ${nu ?? "niets"}. Toen het werd gemeld: ${was ?? "niets"}.`
      : was === null
        ? "Er stond niets."
        : `Er staat: ${was}.`,
  by: (door: string) => `Gemeld door ${door}, met een machtiging`,
  number: (nummer: number) => `melding ${nummer}`,
  tooLate: "Te laat",
  states: {
    open: "Wacht",
    overgenomen: "Overgenomen",
    afgewezen: "Niet overgenomen",
    ingetrokken: "Ingetrokken",
  },
  take: "Neem over",
  answer: "Geef antwoord",
  taken: (wie: string) => `Overgenomen. ${wie} leest het, en de matching rekent ermee.`,
  answered: "Het antwoord is gegeven. De inwoner leest het.",
  heading: (label: string) => `Antwoord op: ${label}`,
  dialogLead: "De inwoner leest uw woorden. Schrijf niets over gezondheid.",
  besluit: "Neemt u het over?",
  options: [
    { value: "ja", label: "Ja, het dossier wordt aangepast" },
    { value: "nee", label: "Nee" },
  ],
  words: "Waarom",
  wordsHint: "Verplicht bij nee, en als u het zelf moet aanpassen.",
  send: "Geef antwoord",
  subject: "het antwoord",
  need: { besluit: "Kies ja of nee.", antwoord: "Schrijf waarom. De inwoner leest het." },
  unknown: "Een inwoner",
  empty: "Er wacht geen melding.",
  emptyDone: "Er is nog niets beantwoord.",
  emptyText: "Zegt een inwoner dat iets niet klopt, dan staat dat hier.",
} as const;
