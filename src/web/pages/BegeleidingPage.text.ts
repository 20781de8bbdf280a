export const text = {
  title: "Begeleiding op het werk",
  loading: "De lijst wordt geladen",
  opening: {
    aandacht: (aantal: number) =>
      aantal === 1
        ? "Bij 1 mens aan het werk is iets nodig."
        : `Bij ${aantal} mensen aan het werk is iets nodig.`,
    "deze week": (aantal: number) =>
      aantal === 1 ? "Deze week staat er 1 bezoek." : `Deze week staan er ${aantal} bezoeken.`,
    alles: (aantal: number) =>
      aantal === 1 ? "U begeleidt 1 mens op het werk." : `U begeleidt ${aantal} mensen op het werk.`,
  },
  none: "Alle afspraken zijn gehaald.",
  lead: "Dit zijn afspraken en wat mensen meldden. Meedoen voorspelt niets over iemand.",
  offline: (moment: string) =>
    `U heeft geen verbinding. Dit is de lijst van ${moment}. Verslagen maken kan gewoon.`,
  choice: "Laat zien",
  keuzes: { aandacht: "Nu nodig", "deze week": "Deze week", alles: "Iedereen" },
  caption: "Mensen aan het werk die u begeleidt",
  column: { wie: "Wie", wat: "Wat nodig is", bezoek: "Bezoek" },
  at: (functie: string, bij: string) => `${functie} bij ${bij}`,
  gemist: (maand: number, dag: string) => `Gesprek na ${maanden(maand)} niet gehouden: ${dag}`,
  komt: (maand: number, dag: string) => `Gesprek na ${maanden(maand)}: ${dag}`,
  teLaat: (dag: string) => `Bezoek was afgesproken voor ${dag}`,
  volgend: (dag: string) => `Volgend bezoek ${dag}`,
  laatst: (dag: string) => `Laatst op ${dag}`,
  nooit: "Nog geen bezoek",
  signalen: (aantal: number) => (aantal === 1 ? "1 signaal" : `${aantal} signalen`),
  acties: (aantal: number) => (aantal === 1 ? "1 afspraak te laat" : `${aantal} afspraken te laat`),
  visit: "Leg bezoek vast",
  visitFor: (naam: string) => `Leg bezoek vast: ${naam}`,
  open: "Bekijk",
  emptyHeading: {
    aandacht: "Alle afspraken zijn gehaald",
    "deze week": "Deze week staat er niets",
    alles: "Niemand",
  },
  emptyText: "U ziet hier mensen uit uw caseload die aan het werk zijn.",
  showAll: "Laat iedereen zien",
  signaalHeading: "Wat mensen meldden",
  signaalPart: "De signalen",
  noSignals: "Er is niets gemeld dat nog open staat.",
  van: { inwoner: "Inwoner", werkgever: "Werkgever", begeleider: "Begeleider" },
  about: (naam: string, onderwerp: string) => `${naam}: ${onderwerp}`,
  by: (wie: string, wanneer: string) => `${wie}, ${wanneer}`,
  before: (dag: string) => `Antwoord uiterlijk ${dag}`,
  late: (dag: string) => `Antwoord was nodig op ${dag}`,
  standen: { open: "Nieuw", opgepakt: "Opgepakt", opgelost: "Opgelost", "weer open": "Weer open" },
  said: (woorden: string) => `‘${woorden}’`,
  more: (aantal: number) => (aantal === 1 ? "Nog 1 signaal" : `Nog ${aantal} signalen`),
  answer: "Geef antwoord",
  answerFor: (naam: string) => `Geef antwoord: ${naam}`,
  answered: "Uw antwoord is verstuurd",
  ruimte: "Uren van jobcoaches",
} as const;

const maanden = (maand: number) => (maand === 1 ? "1 maand" : `${maand} maanden`);
