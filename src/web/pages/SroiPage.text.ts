import type { Waarschuwing } from "../../modules/sroi/sroi.ts";
import { count } from "../format.ts";

export const text = {
  title: "SROI",
  loading: "De opdrachten worden geladen",
  back: "Afspraken en SROI",
  opening: (total: number) => `${count(total, "opdracht", "opdrachten")} met een SROI-afspraak.`,
  openingEigen: (total: number) =>
    total === 0
      ? "Uw bedrijf heeft nu geen SROI-afspraak."
      : `Uw bedrijf heeft ${count(total, "opdracht", "opdrachten")} met een SROI-afspraak.`,
  lead: "Een bedrijf dat voor een gemeente werkt, doet iets terug: banen, leerplekken of inkoop.",
  nieuw: "Leg een opdracht vast",
  samen: (gehaald: string, bedrag: string, rest: string) =>
    `Samen ${gehaald} van ${bedrag} gedaan, ${rest} te gaan.`,
  teBeoordelen: (aantal: number) =>
    `${count(aantal, "bijdrage wacht", "bijdragen wachten")} op een oordeel van een collega.`,
  filters: "Opdrachten filteren",
  status: "Stand",
  waarschuwing: "Hoe staat het ervoor?",
  all: "Alle",
  statussen: { loopt: "Loopt", afgesloten: "Afgesloten" },
  waarschuwingen: {
    voldaan: "Voldaan",
    "op tijd": "Op tijd",
    "loopt achter": "Loopt achter",
    "eindigt bijna": "Eindigt bijna",
    "te laat": "Te laat",
  } satisfies Readonly<Record<Waarschuwing, string>>,
  result: (total: number) => count(total, "opdracht", "opdrachten"),
  caption: "Opdrachten met een SROI-afspraak",
  column: {
    opdracht: "Opdracht",
    werkgever: "Bedrijf",
    bedrag: "Te doen",
    gehaald: "Gedaan",
    rest: "Nog te gaan",
    eind: "Eindigt",
    stand: "Stand",
  },
  deel: (bedrag: string, procent: number) => `${bedrag} (${procent}%)`,
  doelen: "Waar de opdrachten aan bijdragen",
  doelenCaption: "Doelen van de regio en wat de opdrachten eraan bijdragen",
  doelenNote: "Een opdracht kan aan meer doelen bijdragen. Tel de regels daarom niet op.",
  doelcolumn: { doel: "Doel", opdrachten: "Opdrachten", bedrag: "Te doen", gehaald: "Gedaan" },
  empty: "Geen opdrachten gevonden.",
  emptyText: "Kies een andere stand.",
} as const;
