import { count } from "../format.ts";

export const text = {
  title: "Mijn bedrijf",
  loading: "Uw bedrijf wordt geladen",
  opening: (naam: string, wacht: number) =>
    wacht === 0
      ? `${naam}: er wacht nu niets op u.`
      : `${naam}: ${count(wacht, "ding wacht", "dingen wachten")} op u.`,
  lead: "Hier staat alles wat u met ons regelt. Eén persoon is er voor u.",
  contact: "Uw contact",
  contactLine: (functie: string, wanneer: string | null) => (wanneer ? `${functie}, ${wanneer}` : functie),
  noContact: "Het Werkgeversservicepunt",
  noContactText:
    "U krijgt binnenkort een vaste contactpersoon. Tot dan helpt iedereen van het servicepunt u.",
  promise: (dagen: number) =>
    dagen === 1 ? "U heeft binnen 1 werkdag een reactie." : `U heeft binnen ${dagen} werkdagen een reactie.`,
  desk: "033 000 00 00",
  ask: "Stel een vraag",
  todo: "Wat op u wacht",
  todoNone: "Niets. Wij laten het weten als er iets is.",
  candidates: (aantal: number) =>
    aantal === 1
      ? "Er is een kandidaat: wilt u kennismaken?"
      : `Er zijn ${aantal} kandidaten: wilt u kennismaken?`,
  arrangements: (aantal: number) =>
    aantal === 1 ? "Bij één regeling bent u aan zet" : `Bij ${aantal} regelingen bent u aan zet`,
  agreements: (aantal: number) =>
    aantal === 1 ? "Eén afspraak wacht op uw ja" : `${aantal} afspraken wachten op uw ja`,
  status: "Waar alles staat",
  statusLabel: "Aantallen van uw bedrijf",
  rows: {
    open: "Open plekken",
    closed: "Gesloten plekken",
    candidates: "Kandidaten",
    employees: "Medewerkers via ons",
    arrangements: "Regelingen die lopen",
    agreements: "Afspraken over werk",
  },
  reportPlace: "Meld een plek, ook als u nog niet precies weet wat",
  notWell: "Het gaat niet goed met een medewerker",
  day: "Alles op datum: mijn dag",
  judge: "Hoe tevreden bent u over ons?",
  users: "Wie kan er inloggen voor uw bedrijf",
  questions: "Uw vragen",
  questionsNone: "U stelde nog geen vraag.",
  asked: (door: string, dag: string) => `${door}, ${dag}`,
  answer: (wie: string) => `Antwoord van ${wie}`,
  before: (dag: string) => `Antwoord uiterlijk op ${dag}`,
  waiting: "Wacht op antwoord",
  answered: "Beantwoord",
  dialog: "Wat wilt u vragen?",
  dialogLead: (wie: string) => `${wie} leest dit. Schrijf niets over gezondheid.`,
  someone: "Het servicepunt",
  subject: "deze vraag",
  send: "Verstuur",
  woorden: "Uw vraag",
  needWoorden: "Schrijf uw vraag op",
  onderwerp: "Waar gaat het over?",
  onderwerpen: {
    "een plek": "Een plek",
    "een kandidaat": "Een kandidaat",
    "een medewerker": "Een medewerker",
    "een regeling": "Een regeling",
    "iets anders": "Iets anders",
  },
  bel: "Waar kunnen wij u bellen?",
  sent: "Uw vraag is verstuurd",
  sentText: (dag: string) => `U heeft uiterlijk op ${dag} antwoord.`,
} as const;
