import { count } from "../format.ts";

export const text = {
  title: "Instrumenten in gebruik",
  loading: "De aanvragen worden geladen",
  besluit: (aantal: number) =>
    aantal === 0
      ? "Er wacht geen aanvraag op een besluit."
      : `${count(aantal, "aanvraag wacht", "aanvragen wachten")} op een besluit.`,
  opening: (plekVrij: number, overTijd: number) => {
    if (plekVrij === 0 && overTijd === 0) return "Er is nu niets dat om u vraagt.";
    return [
      ...(plekVrij > 0 ? [`Voor ${count(plekVrij, "inwoner", "inwoners")} is een plek vrij.`] : []),
      ...(overTijd > 0
        ? [`${count(overTijd, "instrument had", "instrumenten hadden")} al klaar moeten zijn.`]
        : []),
    ].join(" ");
  },
  lead: "Op volgorde van de aanvraag. Wie het langst wacht, is het eerst aan de beurt.",
  leadBesluit: "U ziet geen namen: voor het besluit heeft u die niet nodig.",
  filters: "Kies wat u wilt zien",
  wat: "Wat",
  watten: {
    "te beslissen": "Wacht op een besluit",
    "plek vrij": "Er is plek",
    wacht: "Op de wachtlijst",
    loopt: "Loopt",
    "over tijd": "Had klaar moeten zijn",
  },
  gemeente: "Gemeente",
  result: (aantal: number) => count(aantal, "regel", "regels"),
  leeg: "Niets in deze selectie",
  leegTekst: "Kies iets anders, of wis uw keuze.",
  wis: "Wis uw keuze",
  caption: "Instrumenten in gebruik",
  column: {
    wie: "Inwoner",
    instrument: "Instrument",
    stand: "Stand",
    waarom: "Waarom",
    kosten: "Kosten",
    verder: "Verder",
  },
  eenInwoner: (gemeente: string) => `Inwoner van ${gemeente}`,
  besluitKnop: "Besluit",
  over: (naam: string) => `Besluit over ${naam}`,
} as const;
