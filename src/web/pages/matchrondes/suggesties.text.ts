import { count } from "../../format.ts";

export const text = {
  part: "De suggesties",
  loading: "De suggesties worden geladen",
  heading: "Suggesties voor uw inwoners",
  lead: "Een ronde doet een voorstel aan u, niet aan de inwoner. U kiest. Beide antwoorden kosten evenveel moeite.",
  none: "Voor uw inwoners is er nu geen suggestie",
  noneText: "Kijk per inwoner welke plekken passen, en welke hulp de meeste plekken opent.",
  toCaseload: "Naar uw caseload",
  total: (total: number) => count(total, "suggestie", "suggesties"),
  unnamed: "Naam niet zichtbaar",
  state: {
    nieuw: "Nieuw",
    gelijk: "Zoals de vorige keer",
    anders: "Anders dan de vorige keer",
    vervallen: "Vervallen",
    "nog niets": "Nog niets",
  },
  changed: "Sinds de ronde is er iets gewijzigd. Kijk of deze plek nog past.",
  why: "Waarom juist deze plek?",
  counts: (names: readonly string[]) => `Bij dit paar telde het meest: ${names.join(", ")}.`,
  others: "Waarom niet een andere plek?",
  propose: (naam: string) => `Stel voor aan ${naam}`,
  notThis: "Niet deze",
  fix: "Zet vast",
  exclude: "Sluit uit",
  freeAgain: "Geef weer vrij",
  answered: "Bekijk het voorstel",
  chosen: {
    vastzetten: (titel: string, who: string) =>
      `${titel} staat vast voor de volgende rondes. ${who} koos dat.`,
    uitsluiten: (titel: string, who: string) =>
      `${titel} doet niet mee in de volgende rondes. ${who} koos dat.`,
  },
  aPlace: "Een plek",
  dialog: {
    vastzetten: (naam: string) => `Deze plek vastzetten voor ${naam}?`,
    uitsluiten: (naam: string) => `Deze plek uitsluiten voor ${naam}?`,
    leadFix:
      "De volgende rondes geven deze plek aan deze inwoner, als het kan. U kunt dit later weer vrijgeven.",
    leadExclude:
      "De volgende rondes stellen deze plek niet meer voor aan deze inwoner. U kunt dit later weer vrijgeven.",
    reden: "Waarom? Eén zin.",
    redenHint: "Schrijf geen diagnose op.",
    short: "Schrijf in één zin waarom. Minstens 10 letters.",
    subject: "deze keuze",
  },
  done: {
    propose: (naam: string) => `Voorgesteld aan ${naam}`,
    proposeText: (naam: string) => `${naam} ziet nu de plek en de redenen. De werkgever ziet nog niets.`,
    aside: "Opzij gelegd",
    asideText: "U kunt deze plek later alsnog voorstellen.",
    vastzetten: "Vastgezet",
    uitsluiten: "Uitgesloten",
    keuzeText: "Dit telt vanaf de volgende ronde.",
    vrij: "Weer vrijgegeven",
  },
} as const;
