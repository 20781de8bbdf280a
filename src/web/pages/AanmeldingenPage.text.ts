import type { OntvangenAanmelding } from "../../modules/inwoners/ontvangen-aanmelding.ts";
import { count, longDate } from "../format.ts";

type Aanmelding = OntvangenAanmelding;

export const text = {
  title: "Aanmeldingen",
  loading: "De aanmeldingen worden geladen",
  opening: (total: number) =>
    total === 0
      ? "Er wacht geen aanmelding op u."
      : `${count(total, "aanmelding wacht", "aanmeldingen wachten")} op uw gemeente.`,
  late: (late: number) =>
    late === 0 ? "" : `${late === 1 ? "Eén is" : `${late} zijn`} langer dan een week geleden gemeld.`,
  openingDone: (total: number) => `${count(total, "aanmelding is", "aanmeldingen zijn")} afgehandeld.`,
  lead: "Spreek iemand binnen een week, of laat degene die meldde weten hoe het verder gaat.",
  filters: "Kies welke aanmeldingen u ziet",
  status: "Stand",
  waiting: "Wachten nog",
  done: "Afgehandeld",
  result: (total: number) => count(total, "aanmelding", "aanmeldingen"),
  caption: "Aanmeldingen",
  column: { wie: "Wie", wat: "Wat", gemeld: "Gemeld", voor: "Reageer voor", stand: "Stand", actie: "Actie" },
  born: (day: string) => `geboren ${longDate(day)}`,
  what: ({ soort, hoofd, inwonerId, vanGemeentenaam, gemeentenaam, status }: Aanmelding) => {
    if (soort === "elders gemeld")
      return `Aangemeld in ${vanGemeentenaam}, maar al bekend in ${gemeentenaam}. ${hoofd ? `Wordt begeleid door ${hoofd}.` : "Heeft nog geen klantmanager."}`;
    if (status !== "open") return `Aangemeld in ${gemeentenaam}.`;
    return inwonerId
      ? `Nieuw in ${gemeentenaam}. Heeft nog geen klantmanager.`
      : `Aangemeld in ${gemeentenaam}. Er is hier geen dossier.`;
  },
  handled: (door: string, day: string) => `${door}, ${day}`,
  by: (door: string, bron: string) => `Door ${door}, via ${bron}`,
  answerFrom: (door: string, antwoord: string) => `${door} antwoordt: ${antwoord}`,
  tooLate: "Te laat",
  states: { open: "Wacht", opgepakt: "Opgepakt", beantwoord: "Beantwoord" } satisfies Readonly<
    Record<Aanmelding["status"], string>
  >,
  takeUp: "Pak op",
  answer: "Beantwoord",
  takeUpHeading: (naam: string) => `Wie begeleidt ${naam}?`,
  agreeHeading: (naam: string) => `Stemt u af over ${naam}?`,
  agreeText: (hoofd: string, gemeente: string) =>
    `${hoofd} blijft de klantmanager. Neem contact op met wie in ${gemeente} meldde.`,
  klantmanager: "Klantmanager",
  choose: "Kies een klantmanager",
  needKlantmanager: "Kies wie deze inwoner begeleidt.",
  triage: "Hoe begint deze inwoner?",
  reden: "Waarom?",
  needReden: "Schrijf in één zin waarom.",
  takeUpSend: "Wijs toe",
  agreeSend: "Ja, ik stem af",
  answerHeading: (naam: string) => `Antwoord over ${naam}`,
  answerLabel: "Wat laat u weten?",
  answerHint: (door: string) => `${door} leest dit. Schrijf niets over gezondheid.`,
  needAnswer: "Schrijf in één of twee zinnen wat u laat weten.",
  answerSend: "Verstuur het antwoord",
  back: "Terug",
  taken: (naam: string) => `De aanmelding van ${naam} is opgepakt`,
  answered: (naam: string) => `Het antwoord over ${naam} is verstuurd`,
  dossier: "Open het dossier",
  conflict: "Een collega was u net voor",
  conflictText: "U hoeft niets meer te doen. In de lijst staat wat er is besloten.",
  empty: "Alles is opgepakt.",
  emptyText: "Meldt iemand een inwoner van uw gemeente aan, dan staat dat hier.",
  emptyDone: "Er is nog niets afgehandeld.",
} as const;
