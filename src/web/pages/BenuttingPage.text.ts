import { count } from "../format.ts";

export const text = {
  title: "Budgetten die achterblijven",
  loading: "De budgetten worden geladen",
  above: (dag: string) => `Stand van ${dag}`,
  opening: (aantal: number, bedrag: string) =>
    `${count(aantal, "budget blijft", "budgetten blijven")} achter: samen ${bedrag} minder dan nu te verwachten was.`,
  openingNone: "Geen enkel budget blijft ver achter bij wat nu te verwachten was.",
  lead: "Te verwachten is: elke dag van de looptijd evenveel. Voor een kwart van de looptijd voorbij is, zegt het nog niets.",
  behind: "Wat achterblijft",
  behindNone: "Er blijft niets achter.",
  behindMore: "Wat ook achterblijft",
  showMore: (aantal: number) =>
    `Toon nog ${count(aantal, "budget dat achterblijft", "budgetten die achterblijven")}`,
  others: "Andere budgetten",
  showOthers: (aantal: number) => `Toon ${count(aantal, "ander budget", "andere budgetten")}`,
  column: {
    naam: "Budget",
    deel: "Cluster of gemeente",
    budget: "Budget",
    benut: "Gebruikt",
    verwacht: "Te verwachten",
    achter: "Achterstand",
    stand: "Stand",
  },
  gebruikt: (bedrag: string, procent: number) => `${bedrag} (${procent}%)`,
  note: "Van een programma telt wat is uitgegeven, van een instrument wat is toegezegd of uitgegeven.",
  margin: "Over dit signaal",
  threshold: "Vanaf wanneer is het een signaal?",
  thresholdText: (procent: number) =>
    `Als er minder dan ${procent}% is gebruikt van wat nu te verwachten was.`,
  reason: (reden: string) => `Reden: ${reden}`,
  earlier: "Eerdere grenzen",
  earlierLine: (dag: string, procent: number, reden: string, door: string) =>
    `${dag}: ${procent}%. ${reden} (${door})`,
  change: "Wijzig de grens",
  dialog: {
    heading: "Vanaf wanneer is het een signaal?",
    lead: "De oude grens blijft te lezen, met de reden.",
    procent: "Minder dan dit deel van wat te verwachten was",
    reden: "Waarom deze grens?",
    send: "Leg vast",
    subject: "deze grens",
    need: { procent: "Vul een heel getal in van 1 tot en met 100.", reden: "Schrijf in één zin waarom." },
  },
  signal: {
    heading: (aantal: number) => `${count(aantal, "budget blijft", "budgetten blijven")} achter`,
    text: (bedrag: string) => `Samen is er ${bedrag} minder gebruikt dan nu te verwachten was.`,
    link: "Bekijk welke",
  },
} as const;
