import type { Onderdeel } from "../../modules/beeld/ontbreekt.ts";
import type { Vinddoelstand } from "../../modules/beeld/vindbaarheid.ts";
import { count, number } from "../format.ts";

/** How the words of the sources stand in a sentence. */
const VIA: Readonly<Record<string, string>> = {
  "inwoner zelf": "kwam zelf",
  school: "kwam via school",
  uitkering: "kwam via de uitkering",
  Jongerenloket: "kwam via het Jongerenloket",
  "Sociaal Team": "kwam via het Sociaal Team",
  werkgever: "kwam via een werkgever",
  UWV: "kwam via UWV",
  "uit zorg of detentie": "kwam uit zorg of detentie",
  inburgering: "kwam via de inburgering",
  "andere gemeente": "kwam via een andere gemeente",
  "familie of bekende": "kwam via familie of een bekende",
};

const BEGINT: Readonly<Record<string, string>> = {
  "direct naar werk": "gaat direct naar werk",
  traject: "begint met een traject",
  "eerst iets anders": "doet eerst iets anders",
  "andere vorm": "doet nu mee in een andere vorm",
};

export const text = {
  part: "Het beeld",
  opening: (voornaam: string, bron: string | null, triage: string | undefined) => {
    const via =
      bron === null
        ? `Van ${voornaam} weten we niet hoe het begon`
        : `${voornaam} ${VIA[bron] ?? `kwam via ${bron}`}`;
    return `${via}${triage === undefined ? "." : ` en ${BEGINT[triage] ?? triage}.`}`;
  },
  openingRest: (triage: string | undefined) =>
    triage === undefined ? "Er is nog niet besloten hoe het verder gaat." : "",
  lead: "Hier staat wat mensen hebben gezien en besloten, met wie en wanneer. Nergens staat een oorzaak, en niemand krijgt een cijfer.",
  saved: (naam: string) => `‘${naam}’ is ingediend`,
  savedDraft: (naam: string) => `‘${naam}’ is bewaard als concept`,
  savedText: "Wat u indiende verandert niet meer. Klopt het niet? Verbeter het dan met een nieuwe.",
  written: "De situatie van de inwoner is ook bijgewerkt.",
  stepLabel: "Helpt het meest om gevonden te worden",
  step: (naam: string) => `Vraag naar: ${naam.toLowerCase()}`,
  stepText: (plekken: number, beslist: number) =>
    beslist > 0
      ? `Bij ${count(beslist, "open plek", "open plekken")} is dit het enige wat nog niet bekend is.`
      : `Bij ${count(plekken, "open plek", "open plekken")} is dit niet bekend.`,
  ask: "Vul in",
  found: "Wat er ontbreekt",
  foundPart: "Wat er ontbreekt",
  foundPlek: (teBeoordelen: number, plekken: number) =>
    `Van ${number(plekken)} open plekken is bij ${number(teBeoordelen)} bekend of ze passen.`,
  foundAll: "Voor open plekken ontbreekt er niets dat de inwoner kan vertellen.",
  plekRow: (plekken: number, beslist: number) =>
    beslist > 0
      ? `Bij ${count(plekken, "plek", "plekken")} niet bekend. Bij ${number(beslist)} daarvan beslist alleen dit.`
      : `Bij ${count(plekken, "plek", "plekken")} niet bekend.`,
  moreRows: (aantal: number) => `Nog ${count(aantal, "onderwerp", "onderwerpen")}`,
  purposes: "Ook voor",
  purpose: {
    plek: "Een plek",
    traject: "Een traject",
    "beschut werk": "Beschut werk",
    banenafspraak: "De banenafspraak",
    "doelgroep LKS": "Loonkostensubsidie",
  } satisfies Readonly<Record<Vinddoelstand["doel"], string>>,
  purposeLine: (doel: string, uitleg: string) => `${doel}: ${uitleg}`,
  where: "Vul in",
  forms: "Vragenlijsten",
  formsEmpty: "Er is nog geen vragenlijst om in te vullen.",
  formsEmptyText: "Uw beheerder zet vragenlijsten klaar.",
  neverFilled: "Nog niet ingevuld",
  validUntil: (dag: string) => `Geldig tot en met ${dag}`,
  validNoEnd: "Geldig",
  expired: "Verlopen",
  draft: "Concept",
  filledBy: (dag: string, naam: string) => `${dag}, ${naam}`,
  countsFor: (waarvoor: readonly string[]) =>
    waarvoor.length === 0 ? "Telt nergens voor mee" : `Telt voor ${waarvoor.join(", ")}`,
  fill: "Vul in",
  again: "Vul opnieuw in",
  goOn: "Ga verder",
  read: "Lees",
  earlier: (aantal: number) => count(aantal, "eerdere", "eerdere"),
  goals: "Doelen voorbij werk",
  goalsText:
    "Wat de inwoner zelf zegt, van 1 (helemaal niet) tot 5 (helemaal wel). Elke vraag staat op zichzelf.",
  goalsEmpty: "Nog niet gevraagd. Vul ‘Doelen voorbij werk’ in om te beginnen.",
  goalsOnce: "Eén keer gevraagd. Vraag het later nog eens om te zien wat er verandert.",
  question: "Vraag",
  line: "Verloop",
  origin: "Hoe het begon",
  originNone: "Niet bekend wie de weg wees.",
  originBy: (dag: string, naam: string | null) => (naam ? `${dag}, vastgelegd door ${naam}` : dag),
  originChange: "Verbeter",
  originAdd: "Leg vast",
  triage: "Triage",
  triageNone: "Nog niet besloten.",
  triageBy: (dag: string, naam: string) => `${naam}, ${dag}`,
  triageDecide: "Besluit",
  triageAgain: "Besluit opnieuw",
  triageVormen: "Kan nu wel:",
  triageOpnieuw: (dag: string) => `We kijken opnieuw op ${dag}.`,
  triagePlekken: (vorm: string) => `Plekken: ${vorm}`,
  triageEarlier: (aantal: number) => count(aantal, "eerder besluit", "eerdere besluiten"),
  margin: "Hoe het begon en indicaties",
  onderdeel: {
    instroom: "Hoe iemand kwam",
    triage: "Triage",
    werkfit: "Werkfit",
    ladder: "Participatieladder",
    startkwalificatie: "Startkwalificatie",
    uren: "Uren per week",
    dagdelen: "Dagdelen",
    reizen: "Reizen",
    taal: "Nederlands",
    werksoorten: "Werk dat iemand wil",
    werkvormen: "Werkvorm",
  } satisfies Readonly<Record<Onderdeel, string>>,
} as const;
