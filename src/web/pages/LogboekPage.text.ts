import { count, number } from "../format.ts";

export const text = {
  title: "Logboek",
  loading: "Het logboek wordt nagerekend",
  above: "Wie deed wat, en klopt het logboek nog",
  opening: (lines: number) => ({
    strong: "Het logboek klopt.",
    rest: `Alle ${number(lines)} regels zijn nagerekend en er ontbreekt niets.`,
  }),
  openingWrong: (chains: number) => ({
    strong: `Het logboek klopt niet meer op ${count(chains, "plek", "plekken")}.`,
    rest: "Bewaar de database zoals die nu is en bel de beveiligingsfunctionaris.",
  }),
  checkHeading: "Klopt het logboek nog?",
  chains: "Ketens",
  chainsNote:
    "Elke regel bevat een controlegetal van de regel ervoor. Wie een regel wijzigt, breekt de keten.",
  chain: {
    gemeente: "Gemeente",
    lines: "Regels",
    outcome: "Controle",
    head: "Controlegetal",
    good: "Klopt",
    wrong: (line: number) => `Fout bij regel ${number(line)}`,
  },
  region: "Regio",
  anchor: "Bewaar het anker",
  anchorNote:
    "Met het anker, bewaard op een andere plek, is later te bewijzen dat niemand het logboek herschreef.",
  anchorFile: (day: string) => `anker-logboek-${day}.json`,
  audit: "Wie deed wat",
  filters: "Zoek in het logboek",
  filter: { van: "Vanaf", tot: "Tot en met", gebruiker: "Wie", handeling: "Handeling" },
  allActions: "Alle handelingen",
  result: (total: number) => count(total, "regel", "regels"),
  columns: {
    when: "Wanneer",
    who: "Wie",
    what: "Handeling",
    about: "Waarover",
    outcome: "Uitkomst",
  },
  system: "Systeem",
  ownAccount: "Eigen account",
  done: "Gelukt",
  refused: "Geweigerd",
  refusedBecause: (reason: string | null, code: string) => reason ?? `code ${code}`,
  empty: "Geen regels gevonden.",
  emptyText: "Kies een andere periode, een andere persoon of een andere handeling.",
  changedFields: (fields: readonly string[]) => `Velden: ${fields.join(", ")}`,
  /** On one line. */
  moment: (day: string, time: string) => `${day}, ${time}`.replaceAll(" ", "\u00a0"),
} as const;
