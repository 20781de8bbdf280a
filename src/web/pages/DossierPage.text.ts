import type { Helpers, Plan } from "./dossier/dossier.queries.ts";

export const text = {
  heading: (naam: string) => `Dossier van ${naam}`,
  parts: {
    plan: "Het plan en de stappen",
    happened: "De gebeurtenissen",
    helpers: "De mensen die helpen",
    mogelijkheden: "De mogelijkheden",
    situatie: "De gegevens over uitkering en indicaties",
    next: "De gegevens over de volgende stap",
  },
  ownWords: "Het plan, in eigen woorden",
  steps: "Stappen van het plan",
  wholePlan: "Het hele plan",
  noPlan: "Er is nog geen plan",
  noPlanText: (voornaam: string) =>
    `Vraag ${voornaam} wat de bedoeling is, en leg het gesprek vast. Het plan begint met eigen woorden.`,
  closed: (voornaam: string) => `U begeleidt ${voornaam} niet.`,
  closedText:
    "Daarom ziet u hier alleen om wie het gaat en wie helpt. Wilt u meer weten? Vraag het aan wie helpt.",
  next: {
    label: (when: string) => `Volgende stap · voor u · ${when}`,
    tooLate: (when: string) => `had gemoeten op ${when}`,
    record: "Leg contact vast",
    look: "Bekijk",
    places: "Bekijk de plekken",
    none: "Er vraagt nu niets om u",
    noneText: (voornaam: string) => `Voor ${voornaam} staat er de komende zes weken niets open.`,
  },
  happened: "Wat er gebeurde",
  wholeTimeline: (total: number) => `Hele tijdlijn (${total})`,
  margin: "Helpers, mogelijkheden en gegevens",
  helpers: (voornaam: string) => `Wie helpt ${voornaam}`,
  noHelpers: "Nog niemand.",
  helper: ({ rol, isHoofd }: Helpers["rijen"][number]) => (isHoofd ? `${rol}, vast contact` : rol),
  noContactYet: "nog geen contact",
  noContactSince: (month: string) => `geen contact sinds ${month}`,
  mogelijkheden: "Mogelijkheden",
  allMogelijkheden: (known: number) => `Alle mogelijkheden (${known})`,
  noMogelijkheden: "Nog niets vastgelegd.",
  addMogelijkheid: "Leg de eerste vast",
  situatie: "Situatie",
  watVerandert: "Wat verandert er bij werk?",
  uitkering: "Uitkering",
  doelgroepen: "Doelgroep",
  indicaties: "Indicaties",
  until: (date: string) => `tot ${date}`,
  none: "geen",
  notKnown: "niet bekend",
  source: (bron: string, datum: string) => `Bron: ${bron}, ${datum}`,
} as const;

export const STAP_STAND = {
  klaar: "done",
  nu: "now",
  later: "later",
} as const satisfies Record<Exclude<Plan["stappen"][number]["status"], "vervallen">, string>;
