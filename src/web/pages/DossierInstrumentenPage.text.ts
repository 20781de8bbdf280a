import { count, shortDate } from "../format.ts";

export const text = {
  opening: (voornaam: string, loopt: number) =>
    loopt === 0
      ? `${voornaam} doet nu niet mee aan een traject.`
      : `${voornaam} doet mee aan ${count(loopt, "traject", "trajecten")}.`,
  trajecten: "Trajecten",
  deel: "De trajecten van deze inwoner",
  zetIn: "Zet in een groep",
  leeg: "Nog geen traject.",
  leegTekst: "Kies een groep die past. Is zij vol, dan komt de inwoner op de wachtlijst.",
  gids: "Bekijk alle instrumenten in de gids",
  caption: "Trajecten, het laatste bovenaan",
  column: { traject: "Traject", stand: "Stand", sinds: "Sinds", doel: "Wat wil de inwoner leren?" },
  fase: (fase: string) => fase,
  rij: (nummer: number) => `nummer ${nummer} op de wachtlijst`,
  sinds: (dag: string, vandaag: string) => shortDate(dag, vandaag),
  uitkomst: "Bekijk de uitkomst",
  antwoord: "Leg het antwoord vast",
  dialoog: {
    heading: (voornaam: string) => `In welke groep wil ${voornaam}?`,
    lead: "Is de groep vol, dan komt de inwoner op de wachtlijst, op volgorde van aanmelding.",
    send: "Zet in deze groep",
    groep: "Groep",
    kies: "Kies een groep",
    optie: (groep: string, stand: string) => `${groep}: ${stand}`,
    start: "Vanaf welke dag?",
    leerdoel: "Wat wil de inwoner hier leren?",
    leerdoelHint: "Eén zin, mag leeg blijven. Schrijf niets over gezondheid.",
    akkoord: "De inwoner zei ja",
    akkoordHint: "Nog niet gevraagd? Zet dit uit: dan houden we de plaats vrij tot u het antwoord vastlegt.",
    need: { groep: "Kies een groep.", start: "Vul een dag in, zoals 1-12-2026." },
    subject: "deze groep",
  },
  gedaan: {
    "doet mee": (groep: string) => `Vastgelegd: doet mee in ${groep}`,
    aangeboden: (groep: string) => `Er wordt een plaats vrijgehouden in ${groep}`,
    wacht: (groep: string) => `${groep} is vol: nu op de wachtlijst`,
  },
  aanbod: {
    heading: (groep: string) => `Er is een plaats in ${groep}. Wat zei de inwoner?`,
    lead: "Bij nee gaat de plaats naar wie daarna het langst wacht.",
    send: "Leg het antwoord vast",
    vraag: "Antwoord",
    ja: "Ja, de inwoner doet mee",
    nee: "Nee, nu niet",
    need: "Kies het antwoord.",
    subject: "dit aanbod",
  },
  af: "Haal van de wachtlijst",
  trekIn: "Begint toch niet",
  nee: {
    wacht: {
      heading: (groep: string) => `Van de wachtlijst van ${groep}?`,
      lead: "Wie daarna wacht, schuift een plaats op.",
      send: "Haal van de wachtlijst",
      gedaan: (groep: string) => `Van de wachtlijst gehaald: ${groep}`,
    },
    "doet mee": {
      heading: (groep: string) => `Begint de inwoner toch niet in ${groep}?`,
      lead: "De plaats gaat naar wie het langst wacht. Die krijgt hem aangeboden.",
      send: "Begint niet",
      gedaan: (groep: string) =>
        `Vastgelegd: begint niet in ${groep}. De plaats gaat naar wie het langst wacht.`,
    },
  },
  antwoordGedaan: {
    ja: (groep: string) => `Vastgelegd: doet mee in ${groep}`,
    nee: (groep: string) =>
      `Vastgelegd: nu niet in ${groep}. De plaats gaat naar wie daarna het langst wacht.`,
  },
} as const;
