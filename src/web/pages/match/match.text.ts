import type { Matchgroep } from "../../../modules/voorstellen/match.ts";
import { count, number } from "../../format.ts";

const plekken = (total: number) => count(total, "plek", "plekken");

export const text = {
  stops: {
    heading: (voornaam: string) => `${voornaam} deelt niet met iedere werkgever`,
    all: "Geen enkele werkgever",
    line: (wie: string, sinds: string, reden: string | null) =>
      `${wie}, sinds ${sinds}${reden === null ? "" : `: ${reden}`}`,
    next: "Wat hier staat kunt u niet voorstellen. Alleen de inwoner zet het weer aan.",
  },
  byLaw: "door de wet bepaald",
  taken: (tijd: string) => `Tijden: valt samen met ${tijd}`,
  takenDetail: "bespreek of het werk op andere uren kan",
  part: "De plekken",
  loading: "De plekken worden vergeleken",
  otherReasons: (total: number) => (total === 1 ? "Toon nog 1 reden" : `Toon nog ${number(total)} redenen`),
  hours: (min: number | null, max: number | null) =>
    min !== null && max !== null && min !== max
      ? `${uren(min)} tot ${uren(max)} uur`
      : min !== null || max !== null
        ? `${uren(max ?? min ?? 0)} uur`
        : "uren niet bekend",
  free: (free: number, all: number) => `${number(free)} van ${plekken(all)} vrij`,
  full: "nu vol",
  unknown: (total: number) => count(total, "ding onbekend", "dingen onbekend"),
  notMet: (total: number) => count(total, "ding past niet", "dingen passen niet"),
  propose: (naam: string) => `Stel voor aan ${naam}`,
  proposeAnyway: (naam: string) => `Stel toch voor aan ${naam}`,
  notThis: "Niet deze",
  askEmployer: (what: string) => `Vraag de werkgever: ${what}`,
  askHelper: (naam: string, what: string) => `De begeleider bespreekt met ${naam}: ${what}`,
  askPerson: (naam: string, what: string) => `Bespreek met ${naam}: ${what}`,
  state: {
    voorgesteld: (naam: string) => `Wacht op ${naam}`,
    akkoord: (naam: string) => `${naam} zei ja`,
    geplaatst: () => "Geplaatst",
    afgewezen: (naam: string) => `${naam} zei nee`,
    ingetrokken: () => "Ingetrokken",
  },
  setAside: "Opzij gelegd",
  answer: "Leg het antwoord vast",
  changeAnswer: "Wijzig het antwoord",
  withdraw: "Trek het voorstel in",
  start: "Start de plaatsing",
  toPlacement: "Bekijk de plaatsing",
  done: {
    propose: {
      heading: (naam: string) => `Voorgesteld aan ${naam}`,
      text: (naam: string) =>
        `${naam} ziet nu de plek en de redenen. De werkgever ziet nog niets. Volgende stap: leg het antwoord van ${naam} vast.`,
    },
    aside: {
      heading: () => "Opzij gelegd",
      text: () => "U kunt deze plek later alsnog voorstellen.",
    },
    ja: {
      heading: (naam: string) => `Vastgelegd: ${naam} zei ja`,
      text: () => "De werkgever en de accountmanager kunnen nu verder. Volgende stap: start de plaatsing.",
    },
    nee: {
      heading: (naam: string) => `Vastgelegd: ${naam} zei nee`,
      text: () => "De werkgever ziet niets van dit voorstel.",
    },
  },
  group: {
    nu: "Past nu",
    "na-aanpassing": "Past na één aanpassing",
    niet: "Past niet",
    vol: "Nu geen plaats vrij",
  } satisfies Readonly<Record<Matchgroep, string>>,
  groupByDate: "Alle plekken met plaats",
  groupTried: "Past in deze proef",
  groupCount: (total: number, shown: number) =>
    shown < total
      ? `${plekken(total)}, de eerste ${number(shown)} hier`
      : shown > 1
        ? `${plekken(total)}, alle hier`
        : plekken(total),
  groupPage: (total: number, from: number, to: number) =>
    `${plekken(total)}, ${number(from)} tot en met ${number(to)} hier`,
  none: {
    nu: "Nu past geen enkele plek",
    "na-aanpassing": "Geen plek past na één aanpassing",
    niet: "Alle plekken passen",
    vol: "Op elke plek is plaats",
  } satisfies Readonly<Record<Matchgroep, string>>,
  noneText: {
    nu: "Bij elke plek past minstens één ding niet. Kijk hieronder wat één aanpassing opent.",
    "na-aanpassing": "Bij alle andere plekken passen twee of meer dingen niet.",
    niet: "Er is geen plek waar twee of meer dingen niet passen.",
    vol: "Er is geen plek waar nu niemand meer bij kan.",
  } satisfies Readonly<Record<Matchgroep, string>>,
  seeAll: (total: number) => `Bekijk alle ${number(total)}`,
  dialog: {
    propose: (naam: string) => `Plek voorstellen aan ${naam}?`,
    aside: "Deze plek opzij leggen?",
    who: (naam: string) => `${naam} ziet de plek en de redenen. De werkgever ziet nog niets.`,
    whoAside: (naam: string) =>
      `U en uw collega’s rond ${naam} zien dat deze plek opzij ligt. De werkgever ziet niets.`,
    why: (naam: string) => `Waarom past deze plek? Eén zin voor ${naam}.`,
    whyAside: "Waarom niet?",
    misses: (total: number) => (total === 1 ? "1 ding past niet:" : `${number(total)} dingen passen niet:`),
    missesNow: (naam: string) => `${naam}: past niet met wat er nu in het dossier staat`,
    whyAnyway: (naam: string) => `Waarom stelt u deze plek toch voor? Eén zin, ook voor ${naam}.`,
    whyNeeded: (least: number) => `Schrijf in één zin waarom. Minstens ${least} letters.`,
    whyHint: "Schrijf geen diagnose op.",
    send: "Stel voor",
    sendAside: "Leg opzij",
    subject: "dit voorstel",
  },
} as const;

const uren = (hours: number) => number(hours, Number.isInteger(hours) ? 0 : 2);
