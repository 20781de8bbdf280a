import type { Doel, Stap } from "../../modules/plannen/plan.ts";
import { count, longDate, shortDate } from "../format.ts";

/** The words of the plan, for who helps and for who it is about. */
export const text = {
  part: "Het plan",
  opening: (voornaam: string) => `Het plan van ${voornaam}:`,
  openingMine: "Uw plan:",
  counts: (doelen: number, stappen: number) =>
    doelen === 0 && stappen === 0
      ? "er staat nog niets in."
      : `${count(doelen, "doel", "doelen")}, ${count(stappen, "stap", "stappen")} te doen.`,
  lead: (voornaam: string) => `Maak en lees dit samen met ${voornaam}. ${voornaam} ziet hetzelfde.`,
  leadMine: "U maakt dit samen met wie u helpt. Klopt er iets niet? Zeg het tegen uw vaste contact.",
  leadRead: "U leest mee. Wie begeleidt, past het plan aan.",
  print: "Print dit plan",
  margin: "Wat afloopt, vaste tijden en wie helpt",

  ownWords: "In eigen woorden",
  noOwnWords: (voornaam: string) => `Nog niet opgeschreven wat ${voornaam} zelf wil.`,
  writeWords: "Schrijf op",
  changeWords: "Wijzig de woorden",
  wordsHeading: (voornaam: string) => `Wat wil ${voornaam}?`,
  wordsLead: "Schrijf het op zoals het is gezegd. Deze woorden staan bovenaan het plan en op het dossier.",
  words: "In eigen woorden",
  needWords: "Schrijf op wat de inwoner wil.",

  addDoel: "Voeg een doel toe",
  noDoelen: "Er is nog geen doel",
  noDoelenText: "Begin met wat er nodig is. Daarna volgt het doel, en dan de stappen.",
  behoefte: "Nodig",
  soort: "Gaat over",
  leidend: "Leidend",
  streefdatum: "Klaar vóór",
  doelSoorten: {
    werk: "werk",
    werknemersvaardigheden: "werkritme en samenwerken",
    vakvaardigheden: "een vak leren in de praktijk",
    certificaat: "een diploma of (deel)certificaat",
    taal: "taal",
    groei: "groeien in werk",
    welbevinden: "goed in uw vel zitten",
    vertrouwen: "vertrouwen in uzelf",
    zingeving: "iets doen dat ertoe doet",
    netwerk: "mensen om u heen",
  } satisfies Readonly<Record<Doel["soort"], string>>,
  leidendWords: {
    "ambitie van de inwoner": "wat de inwoner zelf wil",
    "vraag van de arbeidsmarkt": "waar werk in is",
  } satisfies Readonly<Record<Doel["leidend"], string>>,
  closedDoelen: (total: number) => `Afgeronde doelen (${total})`,
  doelEnded: ({ status, klaarOp, resultaat }: Doel) =>
    `${status === "bereikt" ? "Bereikt" : "Vervallen"}${klaarOp ? ` op ${longDate(klaarOp)}` : ""}${resultaat ? `: ${resultaat}` : ""}`,
  measured: "Hoe ver, volgens uzelf",
  measuredOf: (voornaam: string) => `Hoe ver, volgens ${voornaam}`,
  grade: (cijfer: number) => `${cijfer} van 10`,
  trend: (from: number, to: number) =>
    from === to ? "gelijk gebleven" : to > from ? `was ${from}` : `was ${from}`,

  looseSteps: "Stappen zonder doel",
  addStap: "Stap toevoegen",
  noSteps: "Nog geen stappen.",
  closedSteps: (total: number) => `Wat al klaar is (${total})`,
  stepNote: ({ wie, wanneer }: Stap) => [wie, wanneer].filter(Boolean).join(" · "),
  stepTimes: ({ weekdagen, begintijd, eindtijd }: Stap) =>
    `${weekdagen.join(", ")}, ${begintijd ?? ""} tot ${eindtijd ?? ""} uur`,
  stepEnded: ({ status, klaarOp, klaarDoor, resultaat }: Stap, vandaag: string) =>
    [
      klaarOp &&
        `${status === "klaar" ? "klaar op" : "vervallen op"} ${shortDate(klaarOp, vandaag)}${klaarDoor ? `, zei ${klaarDoor}` : ""}`,
      resultaat,
    ]
      .filter(Boolean)
      .join(": "),
  clash: (tijden: readonly string[]) => `Valt samen met ${tijden.join("; ")}`,
  stage: "stage",

  menu: "Meer",
  change: "Wijzig",
  finish: "Rond af",
  drop: "Laat vervallen",
  up: "Zet hoger",
  down: "Zet lager",
  measure: "Vraag hoe ver het is",
  orderProblem: "De volgorde is niet gewijzigd",

  history: (total: number) => `Wat er veranderde (${total})`,
  noHistory: "Er is nog niets gewijzigd.",
  by: (naam: string, dag: string) => `${naam}, ${dag}`,
} as const;
