import type { Vraagsoort } from "../../modules/beeld/definitie.ts";
import type { Versiestand, Waarvoor } from "../../modules/beeld/vragenlijst.ts";
import { count, longDate, number } from "../format.ts";

const STATES = {
  concept: "Concept",
  gepubliceerd: "Geldt",
  ingetrokken: "Ingetrokken",
} as const satisfies Readonly<Record<Versiestand, string>>;

export const text = {
  title: "Vragenlijsten",
  loading: "De vragenlijsten worden geladen",
  opening: (totaal: number) =>
    totaal === 0
      ? "Er zijn nog geen vragenlijsten."
      : `${count(totaal, "vragenlijst", "vragenlijsten")} om iemand in beeld te krijgen.`,
  lead: "Vragen gaan over werk en meedoen, nooit over een oorzaak. Een versie die geldt, verandert niet: u maakt een nieuwe.",
  caption: "Vragenlijsten",
  naam: "Vragenlijst",
  doel: "Waarvoor",
  stand: "Stand",
  valid: (nummer: number, dag: string) => `Versie ${nummer} geldt sinds ${longDate(dag)}`,
  noneValid: "Er geldt geen versie",
  hasDraft: (nummer: number) => `Concept van versie ${nummer}`,
  newHeading: "Een vragenlijst maken",
  newLead: "U begint met een concept. Niemand kan het invullen tot u het publiceert.",
  new: "Maak een vragenlijst",
  adopt: "Neem de voorbeelden over",
  adopted: (aantal: number) =>
    aantal === 0
      ? "Alle voorbeelden staan er al"
      : `${count(aantal, "voorbeeld staat", "voorbeelden staan")} er als concept bij`,
  empty: "Begin met de voorbeelden",
  emptyText:
    "Meedoen heeft er vijf klaarstaan: poortwachter, werkfit, ladder, 13 criteria en doelen voorbij werk.",
  make: "Maak",
  naamField: "Naam",
  doelField: "Waarvoor is zij? In één zin.",
  needNaam: "Vul een naam in.",
  needDoel: "Schrijf in één zin waarvoor zij is.",
  subject: "deze vragenlijst",
  states: STATES,
  versions: "Versies",
  version: (nummer: number) => `Versie ${nummer}`,
  versionLine: (status: Versiestand, dag: string, door: string) =>
    `${STATES[status]}, ${longDate(dag)}, ${door}`,
  read: "Lees",
  edit: "Wijzig de vragen",
  newVersion: "Maak een nieuwe versie",
  newVersionText: "U begint met een kopie. Wat al is ingevuld, blijft bij de oude versie horen.",
  publish: "Publiceer",
  publishHeading: (nummer: number) => `Versie ${nummer} publiceren?`,
  publishText: "Vanaf nu vult iedereen deze versie in. Zij verandert daarna niet meer.",
  withdraw: "Trek in",
  withdrawHeading: (nummer: number) => `Versie ${nummer} intrekken?`,
  withdrawText: "Niemand kan haar dan nog invullen. Wat is ingevuld, blijft te lezen.",
  discard: "Gooi concept weg",
  discardHeading: "Dit concept weggooien?",
  discardText: "De vragen van dit concept gaan weg.",
  back: "Terug",
  change: "Wijzig",
  waarvoor: {
    toegang: "Toegang tot hulp",
    begeleiden: "Begeleiden",
    werkfit: "Werkfit vaststellen",
    participatieladder: "Trede op de ladder",
    indicatieadvies: "Advies over een indicatie",
  } satisfies Readonly<Record<Waarvoor, string>>,
  source: (bron: string) => `Bron: ${bron}`,
  validFor: (maanden: number | null) =>
    maanden === null
      ? "Blijft geldig."
      : `Geldig voor ${number(maanden)} ${maanden === 1 ? "maand" : "maanden"}.`,
  repeats: "Te herhalen: elke vraag krijgt een lijn in de tijd.",
  writes: (velden: string) => `Wijzigt ook de situatie van de inwoner: ${velden}.`,
  kinds: {
    "ja-nee": "Ja of nee",
    keuze: "Eén keuze",
    "meer keuzes": "Meer keuzes",
    schaal: "Schaal van 1 tot 5",
    getal: "Getal",
    datum: "Dag",
    tekst: "Korte tekst",
  } satisfies Readonly<Record<Vraagsoort, string>>,
  required: "altijd invullen",
  mayEmpty: "mag leeg blijven",
  onlyIf: (vraag: string, is: string) => `Alleen als ‘${vraag}’: ${is}`,
} as const;
