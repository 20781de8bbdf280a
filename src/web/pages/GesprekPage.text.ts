import { count } from "../format.ts";

export const text = {
  title: (naam: string) => `Gesprek met ${naam}`,
  pageTitle: "Gesprek",
  loading: "Het gesprek wordt geladen",
  opening: (onderwerp: string) => onderwerp,
  lead: (naam: string) => `Met ${naam}. Iedereen die deze inwoner begeleidt kan dit lezen.`,
  dossier: "Naar het dossier",
  appointments: "Naar de afspraken",
  back: "Alle berichten",
  read: (door: string, moment: string) => `Gelezen door ${door}, ${moment}`,
  notRead: "Nog niet gelezen",
  dutch: "In het Nederlands",
  answer: "Uw antwoord",
  answerHelp: "Kort en in gewone woorden. Geen BSN.",
  emptyAnswer: "Schrijf eerst een antwoord.",
  send: "Verstuur",
  noAnswerNeeded: "Geen antwoord nodig",
  sent: (krijgtMail: boolean) =>
    krijgtMail
      ? "Verstuurd. De inwoner krijgt een mail dat er een bericht klaarstaat."
      : "Verstuurd. Wij hebben geen mailadres van deze inwoner: bel, of stuur een brief.",
  health: (words: number) =>
    `Er ${words === 1 ? "staat" : "staan"} ${count(words, "woord", "woorden")} over gezondheid in uw bericht`,
  hint: (woord: string, hint: string) => `‘${woord}’: ${hint}`,
} as const;
