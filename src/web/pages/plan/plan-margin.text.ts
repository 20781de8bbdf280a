import type { BezetteTijd } from "../../../modules/plannen/bezette-tijd.ts";
import type { Einde } from "../../../modules/plannen/einde.ts";
import { longDate, shortDate } from "../../format.ts";
import type { Kring } from "../plannen.queries.ts";

/** The words of the margin of the plan: what ends, taken times and the circle. */
export const text = {
  parts: {
    eindes: "De gegevens over wat afloopt",
    tijden: "De vaste tijden",
    kring: "De mensen die helpen",
  },
  eindes: "Wat er afloopt",
  noEindes: "De komende weken loopt er niets af.",
  soort: {
    contract: "Contract",
    proefplaats: "Proefplaats",
    indicatie: "Indicatie",
    stage: "Stage",
    stap: "Stap",
  } satisfies Readonly<Record<Einde["soort"], string>>,
  ends: (datum: string, vandaag: string, isVoorbij: boolean) =>
    isVoorbij
      ? `had klaar moeten zijn op ${shortDate(datum, vandaag)}`
      : `eindigt op ${shortDate(datum, vandaag)}`,
  tooEarly: (datum: string) => `Eerder dan gewenst: tot ${longDate(datum)} was beter.`,
  decide: "Verlengen of volgende stap?",
  decided: (besluit: NonNullable<Einde["besluit"]>, vandaag: string): string =>
    `${text.besluiten[besluit.besluit]} (${besluit.doorNaam}, ${shortDate(besluit.op, vandaag)}): ${besluit.toelichting}`,
  besluiten: {
    verlengen: "We verlengen",
    "volgende stap": "Er komt een volgende stap",
    "loopt af": "Het loopt af zoals afgesproken",
  } as const,
  eindeHeading: (wat: string) => `Wat gebeurt er na: ${wat}?`,
  eindeLead:
    "Uw keuze staat in het plan. Op Mijn dag vraagt dit dan niet meer om u, tot de einddatum verandert.",
  besluit: "Wat wordt het?",
  toelichting: "Wat doet u, of waarom is het zo goed?",
  eindeSubject: "dit einde",
  needBesluit: "Kies wat het wordt.",
  needToelichting: "Schrijf in één zin wat u doet.",

  tijden: "Vaste tijden",
  noTijden: "Geen vaste tijden bekend.",
  addTijd: "Vaste tijd toevoegen",
  soorten: {
    inburgering: "Inburgering",
    school: "School of opleiding",
    zorg: "Zorg",
    kinderopvang: "Kinderen ophalen of opvangen",
    "werk elders": "Werk ergens anders",
    anders: "Iets anders",
  } satisfies Readonly<Record<BezetteTijd["soort"], string>>,
  takenTime: ({ soort, weekdagen, begintijd, eindtijd }: BezetteTijd): string =>
    `${text.soorten[soort]}: ${weekdagen.join(", ")}, ${begintijd} tot ${eindtijd} uur`,
  period: ({ vanaf, tot }: BezetteTijd) =>
    tot ? `${longDate(vanaf)} tot en met ${longDate(tot)}` : `sinds ${longDate(vanaf)}`,
  takenHeading: "Let op de vaste tijden",
  agreeTimes: "Spreek werktijden af die daarbuiten vallen.",
  tooMany: (vrij: string) =>
    `Van maandag tot en met vrijdag blijft tussen 7 en 18 uur ${vrij} over. Dat is minder dan de uren van dit werk.`,
  tijdHeading: "Wanneer kan de inwoner niet?",
  tijdLead:
    "Schrijf alleen de tijden op en kies waar het bij hoort. Waarvoor precies hoeft niemand te weten.",
  tijdSoort: "Waar hoort het bij?",
  vanaf: "Vanaf",
  tot: "Tot en met (mag leeg blijven)",
  tijdSubject: "deze tijden",
  removeTijd: "Haal weg",
  removeHeading: "Deze vaste tijd weghalen?",
  removeLead: "In het plan blijft staan dat de tijd er was.",
  needSoort: "Kies waar het bij hoort.",
  needVanaf: "Vul een dag in die bestaat.",
  needTot: "Vul een dag in na het begin, of laat leeg.",

  kring: (voornaam: string) => `Wie helpt ${voornaam}`,
  noKring: "Er helpt nu niemand.",
  lastKnown: ({ naam, rol, tot }: Kring["eerder"][number]) =>
    `De laatst bekende begeleider is ${naam}, ${rol}${tot ? `, tot ${longDate(tot)}` : ""}. Vraag daar wat er is afgesproken.`,
  role: ({ rol, isHoofd, isNaaste }: Kring["lopend"][number]) =>
    isHoofd ? `${rol}, vast contact` : isNaaste ? `${rol}, uit de eigen omgeving` : rol,
  since: (vanaf: string, vandaag: string, waarom: string | null) =>
    `sinds ${shortDate(vanaf, vandaag)}${waarom ? `, ${waarom}` : ""}`,
  contact: (datum: string | null, vandaag: string) =>
    datum ? `laatste contact ${shortDate(datum, vandaag)}` : "nog geen contact",
  consent: (datum: string) => `Mag meedenken, zei de inwoner op ${longDate(datum)}.`,
  mainHistory: (total: number) => `Vaste contacten tot nu toe (${total})`,
  earlier: (total: number) => `Wie eerder hielp (${total})`,
  period2: ({ vanaf, tot, redenEinde }: Kring["eerder"][number]) =>
    `${longDate(vanaf)} tot ${tot ? longDate(tot) : "nu"}${redenEinde ? `: ${redenEinde}` : ""}`,
  addHelper: "Voeg iemand toe",
  handOver: "Draag over",
  stop: "Stopt met helpen",
  helper: {
    heading: "Wie helpt er ook?",
    lead: "Voor iemand zonder account in Meedoen. Een collega met een account komt erbij met een overdracht.",
    naam: "Naam",
    rol: "Wat is deze persoon? Zoals taaldocent, buurvrouw of zus",
    waarom: "Waarbij helpt deze persoon?",
    vanaf: "Sinds wanneer?",
    isNaaste: "Iemand uit de eigen omgeving van de inwoner",
    toestemmingOp: "Wanneer zei de inwoner dat deze persoon mag meedenken?",
    subject: "de kring",
    need: {
      naam: "Vul een naam in.",
      rol: "Zeg wat deze persoon is.",
      waarom: "Zeg waarbij deze persoon helpt.",
      vanaf: "Vul een dag in die bestaat.",
      toestemmingOp: "Zonder toestemming van de inwoner kan dit niet. Vul de dag in.",
    },
  },
  stopHeading: (naam: string) => `Helpt ${naam} niet meer?`,
  stopLead: "De naam blijft staan bij wie eerder hielp.",
  stopReason: "Waarom stopt de hulp?",
  stopSend: "Stop de hulp",
  needReason: "Schrijf in één zin waarom.",
} as const;
