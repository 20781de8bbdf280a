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
  filter: { van: "Vanaf (jjjj-mm-dd)", tot: "Tot en met (jjjj-mm-dd)", handeling: "Handeling" },
  allActions: "Alle handelingen",
  dateWrong: "Schrijf de datum als 2026-11-22. De datum telt nu niet mee.",
  result: (total: number) => count(total, "regel", "regels"),
  columns: {
    when: "Wanneer",
    who: "Wie",
    what: "Handeling",
    about: "Waarover",
    outcome: "Uitkomst",
  },
  system: "Systeem",
  done: "Gelukt",
  refused: (code: string) => `Geweigerd (${code})`,
  empty: "Geen regels gevonden.",
  emptyText: "Kies een andere periode of een andere handeling.",
  changedFields: (fields: readonly string[]) => `Velden: ${fields.join(", ")}`,
  /** On one line. */
  moment: (day: string, time: string) => `${day}, ${time}`.replaceAll(" ", "\u00a0"),
  /** `inwoner/0192…` as a kind and enough of the pseudonym to tell lines apart. */
  about: (object: string) => {
    const [kind = "", id = ""] = object.split("/");
    const name = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
    return id ? `${name} ${id.slice(0, id.includes("-") ? 8 : undefined)}` : name;
  },
  /** What is no door of the API. */
  handelingen: {
    "sessie.start": "Inloggen",
    "sessie.stop": "Uitloggen",
    "import.vergelijken": "Een ingelezen bestand vergelijken met wat er al is",
    "import.schrijven": "De wijzigingen van een import opslaan",
    "import.herstellen": "De gegevens van voor een import terugzetten",
  } as Readonly<Record<string, string>>,
} as const;
