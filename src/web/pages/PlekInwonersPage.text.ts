import type { Reikwijdte } from "../../modules/toegang/matrix.ts";
import type { Matchgroep } from "../../modules/voorstellen/match.ts";
import { count, number } from "../format.ts";

type Groep = Exclude<Matchgroep, "vol">;

const inwoners = (total: number) => count(total, "inwoner", "inwoners");

/** Of whom this user may use the possibilities. */
export type Kring = Extract<Reikwijdte, "eigen-caseload" | "eigen-unit" | "na-akkoord">;

export const text = {
  part: "De inwoners die passen",
  loading: "De inwoners worden vergeleken",
  opening: {
    "eigen-caseload": (total: number) =>
      total === 0
        ? "Nu past niemand in uw caseload op deze plek."
        : `${inwoners(total)} in uw caseload ${past(total)} nu op deze plek.`,
    "eigen-unit": (total: number) =>
      total === 0
        ? "Nu past niemand uit uw unit op deze plek."
        : `${inwoners(total)} uit uw unit ${past(total)} nu op deze plek.`,
    "na-akkoord": (total: number) =>
      total === 0
        ? "Van wie al ja zei op een voorstel, past nu niemand op deze plek."
        : `${inwoners(total)} die ja ${total === 1 ? "zei" : "zeiden"} op een voorstel, ${past(total)} nu op deze plek.`,
  } satisfies Readonly<Record<Kring, (total: number) => string>>,
  unknown: (unknown: number, total: number) =>
    unknown === 0
      ? ""
      : unknown === total
        ? `Bij ${total === 1 ? "die inwoner" : "alle"} weten we iets nog niet.`
        : `Bij ${number(unknown)} daarvan weten we iets nog niet.`,
  byDate: (total: number) => `${inwoners(total)} die u mag zien.`,
  order: (words: string) => `Volgorde: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
  howWeChoose: "Hoe kiezen wij?",
  full: "Op deze plek is nu geen plaats vrij",
  fullText: "U kunt al iemand voorstellen. Beginnen kan pas als er een plaats vrijkomt.",
  closed: "Deze plek is gesloten",
  closedText: "U kunt hier niemand voorstellen, tot de plek weer open is.",
  missing: (what: string, total: number) =>
    `${total === 1 ? "inwoner" : "inwoners"} bij wie van deze plek nog niet bekend is: ${what.toLowerCase()}`,
  missingText: (total: number) =>
    total === 1
      ? "Eén antwoord van de werkgever vult het aan."
      : "Eén antwoord van de werkgever vult het voor hen allemaal aan.",
  fillIn: "Vul de plek aan",
  askEmployer: "Bekijk wie u belt",
  withdrawn: (naam: string) => `Het voorstel aan ${naam} is ingetrokken`,
  group: {
    nu: "Past nu",
    "na-aanpassing": "Past na één aanpassing",
    niet: "Past niet",
  } satisfies Readonly<Record<Groep, string>>,
  groupByDate: "Alle inwoners die u mag zien",
  groupCount: (total: number, shown: number) =>
    shown < total
      ? `${inwoners(total)}, de eerste ${number(shown)} hier`
      : shown > 1
        ? `${inwoners(total)}, alle hier`
        : inwoners(total),
  groupPage: (total: number, from: number, to: number) =>
    `${inwoners(total)}, ${number(from)} tot en met ${number(to)} hier`,
  seeAll: (total: number) => `Bekijk alle ${number(total)}`,
  none: {
    nu: "Nu past niemand",
    "na-aanpassing": "Ook na één aanpassing past niemand",
    niet: "Er is niemand bij wie twee of meer dingen niet passen",
  } satisfies Readonly<Record<Groep, string>>,
  noneText: {
    nu: "Bij iedereen past minstens één ding niet. Kijk wat de plek kan aanpassen.",
    "na-aanpassing": "Bij alle anderen passen twee of meer dingen niet.",
    niet: "Iedereen past nu, of na één aanpassing.",
  } satisfies Readonly<Record<Groep, string>>,
  nobody: {
    "eigen-caseload": "Er is niemand in uw caseload die werk zoekt",
    "eigen-unit": "Er is niemand in uw unit",
    "na-akkoord": "Nog niemand zei ja op een voorstel",
  } satisfies Readonly<Record<Kring, string>>,
  others: "Andere inwoners",
  notFitting: (total: number) => `Past niet: ${inwoners(total)}`,
  back: "Terug naar alle groepen",
  margin: "Uitleg bij de inwoners",
  who: "Wie ziet u hier?",
  whoText: {
    "eigen-caseload": "De inwoners in uw caseload. Collega’s zien die van hen.",
    "eigen-unit": "Wie nu in uw unit werkt.",
    "na-akkoord":
      "Wie ja zei op een voorstel. Daarvoor ziet u geen namen en geen mogelijkheden. Klantmanagers, jobcoaches en jobhunters zien wie in hun caseload past. Zij stellen deze plek voor.",
  } satisfies Readonly<Record<Kring, string>>,
  unknownHere: "Wat weten we niet van deze plek?",
  unknownNote: "Bij hoeveel inwoners het daardoor niet is te zeggen",
  unknownNone: "Alles wat telt, is van deze plek bekend.",
  blocked: "Wat houdt inwoners tegen?",
  blockedNote: "Inwoners bij wie precies één ding niet past",
  blockedNone: "Er is niemand bij wie precies één ding niet past.",
  ignored: "Waar niet op is gelet",
  ignoredText: "Leeftijd, geslacht, herkomst, duur van de uitkering en notities doen nooit mee.",
} as const;

function past(total: number): string {
  return total === 1 ? "past" : "passen";
}
