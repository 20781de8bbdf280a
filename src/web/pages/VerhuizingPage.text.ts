import type { Verhuizing } from "../../modules/plannen/verhuizing.ts";
import { longDate } from "../format.ts";

export const text = {
  part: "Verhuizing",
  opening: (voornaam: string) => `Verhuist ${voornaam} naar een andere gemeente?`,
  lead: "Draag het dossier over aan de nieuwe gemeente. Tot die gemeente ja zegt, verandert er niets.",
  naarGemeente: "Naar welke gemeente?",
  choose: "Kies een gemeente",
  dag: "Vanaf welke dag woont de inwoner daar?",
  dagHint: "De nieuwe gemeente kan het dossier vanaf deze dag aannemen.",
  akkoordOp: "Wanneer besprak u dit met de inwoner?",
  akkoordHint: "Vertel wat meegaat en wat bij uw gemeente blijft.",
  waarom: "Wat moet uw collega weten om goed te beginnen?",
  waaromHint: "Hoe wil de inwoner benaderd worden, wat loopt er nu, wat is beloofd? Niets over gezondheid.",
  send: "Stel de verhuizing voor",
  back: "Terug naar het plan",
  margin: "Wat er dan gebeurt",
  along: "Dit gaat mee",
  alongItems: [
    "naam, contactgegevens, situatie en indicaties",
    "wat iemand kan en wil",
    "het plan, met doelen, stappen en vaste tijden",
    "het werk, de begeleiding daarbij en wat iemand leert",
    "open voorstellen en afspraken die nog komen",
  ],
  stays: "Dit blijft bij uw gemeente",
  staysItems: [
    "verslagen van gesprekken",
    "afspraken die zijn geweest",
    "wat er in het plan veranderde, en besluiten daarover",
    "eerdere overdrachten",
  ],
  staysText:
    "U ziet dit daarna niet meer. Uw manager kan het bekijken als de inwoner dat vraagt, of bij een klacht of bezwaar.",
  kring: "Wie ook voor de nieuwe gemeente werkt, blijft helpen. Mensen uit de eigen omgeving ook. U stopt.",
  open: "Deze verhuizing wacht op antwoord",
  openText: ({ naarGemeente, dag }: Verhuizing) => `Naar ${naarGemeente}, vanaf ${longDate(dag)}.`,
  withdraw: "Trek in",
  done: (naar: string) => `Voorgesteld aan ${naar}`,
  doneText: "U blijft begeleiden tot een klantmanager daar ja zegt. Het antwoord staat bij Overdrachten.",
  toList: "Naar Overdrachten",
  history: "Eerdere verhuizingen",
  line: ({ vanGemeente, naarGemeente, dag }: Verhuizing) =>
    `Van ${vanGemeente} naar ${naarGemeente}, ${longDate(dag)}`,
  status: {
    voorgesteld: "wacht op antwoord",
    aangenomen: "aangenomen",
    geweigerd: "niet aangenomen",
    ingetrokken: "ingetrokken",
  } satisfies Readonly<Record<Verhuizing["status"], string>>,
  need: {
    naarGemeente: "Kies de nieuwe gemeente.",
    dag: "Vul de dag van de verhuizing in.",
    akkoordOp: "Vul de dag in waarop u dit besprak.",
    waarom: "Schrijf op wat uw collega moet weten.",
  },
} as const;
