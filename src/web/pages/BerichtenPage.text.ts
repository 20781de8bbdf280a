import { count } from "../format.ts";

export const text = {
  title: "Berichten",
  loading: "Uw berichten worden geladen",
  opening: (waiting: number) =>
    waiting === 0
      ? "Niemand wacht op een antwoord van u."
      : `${count(waiting, "bericht wacht", "berichten wachten")} op uw antwoord.`,
  openingAll: (total: number) => `${count(total, "gesprek", "gesprekken")} met inwoners van uw caseload.`,
  lead: "Binnen twee werkdagen antwoord: dat beloven wij. Een nieuw bericht begint u in het dossier.",
  group: "Groepsbericht",
  filters: "Kies welke berichten u ziet",
  show: "Laat zien",
  all: "Alle gesprekken",
  mine: "Wacht op mij",
  result: (total: number) => count(total, "gesprek", "gesprekken"),
  caption: "Gesprekken, het nieuwste bovenaan",
  column: { wie: "Inwoner", waarover: "Waarover", laatste: "Laatste bericht", stand: "Stand" },
  last: (door: string, day: string) => `${door}, ${day}`,
  waits: "Wacht op antwoord",
  waitsForYou: "Wacht op u",
  unread: (nieuw: number) => count(nieuw, "nieuw bericht", "nieuwe berichten"),
  answered: "Beantwoord",
  empty: "Hier staat nog geen gesprek.",
  emptyText: "Schrijft een inwoner u, dan staat dat hier en in Mijn dag.",
} as const;
