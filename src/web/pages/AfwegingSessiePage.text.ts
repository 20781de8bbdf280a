import { count } from "../format.ts";

export const text = {
  title: "Samen wegen",
  loading: "De sessie wordt geladen",
  back: "Terug naar de afweging",
  opening: (antwoorden: number, plaatsen: number) =>
    `${antwoorden} van ${plaatsen} telefoons ${antwoorden === 1 ? "antwoordde" : "antwoordden"}.`,
  openingDone: (antwoorden: number) =>
    antwoorden === 0
      ? "De sessie is gesloten. Niemand antwoordde."
      : `${count(antwoorden, "telefoon woog", "telefoons wogen")} mee.`,
  none: "Er is nog geen sessie",
  noneText: "Begin een sessie bij de afweging. Dan staat hier de code voor de telefoons.",
  join: {
    heading: "Doe mee op uw telefoon",
    scan: "Scan de code met uw camera.",
    or: (adres: string) => `Of ga naar ${adres} en typ:`,
    qr: (code: string) => `QR-code naar de pagina met code ${code}`,
    until: (tijd: string) => `De code werkt tot ${tijd}.`,
    noName: "Geen account en geen naam nodig.",
  },
  progress: (antwoorden: number, plaatsen: number) => `${antwoorden} van ${plaatsen} antwoorden`,
  wait: "De uitslag komt hier zodra het eerste antwoord binnen is.",
  first: {
    conclusion: (optie: string, aantal: number, totaal: number) =>
      aantal === totaal
        ? `Met de gewichten van iedereen komt ${optie} bovenaan.`
        : `${optie} komt bovenaan bij ${aantal} van de ${totaal} mensen.`,
    note: "Bij hoeveel mensen elke keuze bovenaan komt met hun eigen gewichten. Keuzes die inwoners of een wettelijke plicht schaden doen niet mee.",
    table: "Hoeveel mensen op welke keuze uitkomen",
    option: "Keuze",
    people: "Mensen",
    share: "Bovenaan over alle toekomsten",
  },
  together: "Zoals iedereen weegt",
  live: {
    live: "Live",
    looks: "Ververst om de 15 seconden",
    connecting: "Verbinding maken",
    asleep: "Gepauzeerd. Raak het scherm aan om verder te kijken.",
    ended: "Uw sessie is afgelopen. Log opnieuw in.",
    paused: "Gesloten",
  },
  close: "Sluit de sessie",
} as const;
