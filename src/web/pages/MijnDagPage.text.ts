import type { PuntSoort } from "../../modules/mijn-dag/punt.ts";

const TALLY = [
  "Niets",
  "Eén ding",
  "Twee dingen",
  "Drie dingen",
  "Vier dingen",
  "Vijf dingen",
  "Zes dingen",
  "Zeven dingen",
  "Acht dingen",
  "Negen dingen",
  "Tien dingen",
];

export const text = {
  title: "Mijn dag",
  loading: "Uw dag wordt geladen",
  greeting: (firstName: string, hour: number) =>
    `${hour < 12 ? "Goedemorgen" : hour < 18 ? "Goedemiddag" : "Goedenavond"} ${firstName}.`,
  asks: (count: number) =>
    count === 1
      ? "Eén ding vraagt vandaag om u."
      : `${TALLY[count] ?? `${count} dingen`} vragen vandaag om u.`,
  nothing: "Er vraagt vandaag niets om u.",
  later: (count: number) =>
    count === 0
      ? "Deze week komt daar niets meer bij."
      : `Later deze week nog ${count === 1 ? "één ding" : `${count} dingen`}.`,
  today: "Vandaag",
  tooLate: "had al gemoeten",
  laterThisWeek: "Later deze week",
  after: "Daarna",
  ending: "Loopt af",
  showAll: (count: number) => `Toon alles (${count})`,
  showLess: "Toon minder",
  emptyHeading: "Niets open voor vandaag",
  emptyText: "U heeft alles gedaan wat vandaag om u vroeg.",
  toCaseload: "Bekijk mijn caseload",
  margin: "Agenda en caseload",
  agenda: "Agenda",
  diary: "Mijn agenda",
  noAgenda: "Geen afspraken vandaag.",
  now: (time: string) => `Nu, ${time}`,
  floor: "Vandaag op de werkvloer",
  presence: (groep: string) => `Aanwezigheid van ${groep}`,
  caseload: "Uw caseload",
  guided: "Inwoners die u begeleidt",
  working: "Aan het werk of op een plek",
  registrationsWait: (waiting: number) =>
    waiting === 1 ? "Een aanmelding wacht op uw gemeente" : `${waiting} aanmeldingen wachten op uw gemeente`,
  handoversWait: (waiting: number) =>
    waiting === 1 ? "Een collega draagt iemand aan u over" : `Collega's dragen ${waiting} mensen aan u over`,
  handoversWhy: "Lees wat u moet weten, en neem aan of weiger",
  registrationsWhy: "Pak ze op, of laat weten hoe het verder gaat",
  alarms: "Alarmen",
  withoutContact: "Zonder contact in 6 weken",
  goodNews: "Goed nieuws",
  action: {
    melding: "Open en bel",
    vervolg: "Open",
    "verslag ontbreekt": "Leg vast",
    "besluit subsidie": "Bekijk besluit",
    "loonwaarde meten": "Leg loonwaarde vast",
    "loonwaarde herbepalen": "Leg loonwaarde vast",
    "antwoord voorstel": "Bekijk voorstel",
    "plaatsing regelen": "Start plaatsing",
    "plaatsing eindigt": "Bekijk keuzes",
    "geen contact": "Plan contact",
    "elders gemeld": "Bekijk",
    "einde in zicht": "Bekijk",
    overdracht: "Bekijk",
    "plek vrij": "Leg begin vast",
    "instrument afsluiten": "Sluit af",
  } satisfies Readonly<Record<PuntSoort, string>>,
} as const;
