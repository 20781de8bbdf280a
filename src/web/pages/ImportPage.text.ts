import { count, number } from "../format.ts";

const rows = (total: number) => count(total, "rij", "rijen");

export const text = {
  title: "Import",
  loading: "De import wordt geladen",
  above: (kind: string, file: string) => `${kind} · ${file}`,
  openings: {
    ingelezen: (total: number) => ({
      strong: `Wij vergelijken ${rows(total)} met wat er al is.`,
      rest: "Er verandert nog niets.",
    }),
    proef: (added: number, changed: number) => ({
      strong: `${rows(added)} ${added === 1 ? "is" : "zijn"} nieuw en ${number(changed)} gewijzigd.`,
      rest: "Bekijk de verschillen. Er is nog niets veranderd.",
    }),
    geenWijziging: (refused: number) => ({
      strong: `${rows(refused)} ${refused === 1 ? "kan" : "kunnen"} niet worden ingelezen.`,
      rest: "Er is niets om toe te passen. Verbeter het bestand en lees het opnieuw in.",
    }),
    gelijk: { strong: "Alles in dit bestand is al gelijk.", rest: "Er is niets om toe te passen." },
    toegepast: (added: number, changed: number) => ({
      strong: `${rows(added)} ${added === 1 ? "is" : "zijn"} toegevoegd en ${number(changed)} gewijzigd.`,
      rest: "U kunt deze import nog terugdraaien.",
    }),
    verlopen: {
      strong: "Deze import is nooit toegepast.",
      rest: "Na 30 dagen is wat gelezen was verwijderd. Lees het bestand opnieuw in.",
    },
    opgeruimd: { rest: "Terugdraaien kon tot 30 dagen na het toepassen." },
    teruggedraaid: {
      strong: "Deze import is teruggedraaid.",
      rest: "De gegevens zijn weer zoals ervoor.",
    },
  },
  nothingRead: "Geen enkele rij kan worden ingelezen",
  nothingReadField: (veld: string, rij: number, melding: string) =>
    `De meeste rijen lopen vast op ${veld}. Misschien hoort daar een andere kolom bij. Op rij ${number(rij)}: ${melding}`,
  nothingReadText:
    "Misschien vult een kolom het verkeerde veld. De meldingen hieronder zeggen wat er mis is.",
  columnsAgain: "Kies de kolommen opnieuw",
  fileAgain: "Kies het bestand opnieuw",
  counts: "Uitkomst",
  countLines: {
    gelezen: "Gelezen",
    nieuw: "Nieuw",
    gewijzigd: "Gewijzigd",
    gelijk: "Gelijk",
    geweigerd: "Geweigerd",
  },
  margin: "Uitkomst van de import",
  history: "Wanneer",
  made: "Ingelezen",
  applied: "Toegepast",
  undone: "Teruggedraaid",
  back: "Alle imports",
  working: {
    "import.vergelijken": "Vergelijken met wat er al is",
    "import.schrijven": "Toepassen",
    "import.herstellen": "Terugdraaien",
  } as Readonly<Record<string, string>>,
  workingOther: "Bezig",
  waiting: (what: string) => `${what}: wacht op een vrije werkplek.`,
  progress: (what: string, done: number, all: number) =>
    `${what}: ${number(done)} van ${number(all)} rijen gedaan.`,
  progressUnknown: (what: string) => `${what}: bezig.`,
  stop: "Stop",
  stopping: "Bezig met stoppen …",
  stopped: "Gestopt",
  stoppedText: "Er is niets veranderd.",
  failed: "Dit is niet gelukt",
  compareAgain: "Lees het bestand opnieuw in",
  differences: "Verschillen",
  differencesNone: "Geen verschillen",
  differencesNoneText: "Geen enkele rij is nieuw of gewijzigd.",
  row: "Rij",
  number: "Nummer of naam",
  outcome: "Uitkomst",
  change: "Wat verandert er",
  outcomes: { nieuw: "Nieuw", gewijzigd: "Gewijzigd" },
  wholeRow: "De hele rij komt erbij.",
  nothing: "leeg",
  download: "Download alle verschillen (csv)",
  show: "Toon",
  shows: { alles: "Alle verschillen", nieuw: "Alleen nieuw", gewijzigd: "Alleen gewijzigd" },
  downloadRefusals: "Download de geweigerde rijen om te verbeteren (csv)",
  refusals: "Meldingen",
  refusalsNone: "Er zijn geen meldingen.",
  field: "Veld",
  message: "Melding",
  weight: "Gevolg",
  refused: "Niet ingelezen",
  notice: "Wel ingelezen",
  apply: "Pas toe",
  applyQuestion: "Deze import toepassen?",
  applyText: (added: number, changed: number) =>
    `${rows(added)} ${added === 1 ? "komt" : "komen"} erbij en ${number(changed)} ${changed === 1 ? "verandert" : "veranderen"}. Of alles lukt, of er verandert niets. U kunt het daarna terugdraaien.`,
  withRefusals: (refused: number) =>
    `Pas ook toe zonder de ${refused === 1 ? "geweigerde rij" : `${number(refused)} geweigerde rijen`}`,
  refusalsChoose: "Kies eerst of de import zonder de geweigerde rijen mag.",
  undo: "Draai terug",
  undoQuestion: "Deze import terugdraaien?",
  undoText:
    "Alles wordt weer zoals het voor de import was. Is er daarna iets gewijzigd, dan gebeurt er niets.",
  cancel: "Nee, ga terug",
} as const;
