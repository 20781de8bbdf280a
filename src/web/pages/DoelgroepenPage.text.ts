import { number } from "../format.ts";

export const text = {
  title: "Doelgroepen",
  loading: "De doelgroepen worden geladen",
  opening: (groepen: number) => `De regio kijkt naar ${number(groepen)} groepen.`,
  openingVoorrang: (namen: readonly string[]) =>
    namen.length === 0 ? "Over voorrang is nog niet besloten." : `Voorrang heeft: ${namen.join(", ")}.`,
  lead: "Iemand kan bij meer groepen horen. Een groep zegt wat er te regelen is, niet wie iemand is.",
  counted:
    "Aantallen zijn afgerond op vijf en tellen alleen mensen met een actief dossier. Minder dan tien mensen staat er niet.",
  column: {
    groep: "Groep",
    wat: "Wie hoort erbij",
    mensen: "Mensen",
    begeleid: "Met begeleider",
    werk: "Aan het werk",
    voorrang: "Voorrang",
    acties: "Verder",
  },
  source: (bron: string) => `Bron: ${bron}`,
  instruments: "Instrumenten",
  instrumentsLabel: (naam: string) => `Instrumenten voor ${naam}`,
  caseload: "In mijn caseload",
  caseloadLabel: (naam: string) => `Wie in mijn caseload hoort bij ${naam}`,
  few: "Minder dan 10",
  choose: "Leg vast",
  chooseLabel: (naam: string) => `Leg vast of ${naam} voorrang heeft`,
  choices: {
    voorrang: "Voorrang",
    "geen voorrang": "Geen voorrang",
    "nog open": "Nog open",
  },
  choice: (keuze: string, waar: string, dag: string) => `${keuze} (${waar}, vanaf ${dag})`,
  why: (reden: string, naam: string) => `${reden} Vastgelegd door ${naam}.`,
  region: "hele regio",
  unchosen: "Nog niet besloten",
  dialog: {
    heading: (naam: string) => `Heeft ‘${naam}’ voorrang?`,
    lead: "Wie beslist, legt de reden vast. Een eerdere keuze blijft bewaard. Een klantmanager kan er altijd van afwijken.",
    send: "Leg vast",
    subject: "deze keuze",
    waar: "Voor wie geldt dit?",
    keuze: "Keuze",
    reden: "Waarom, en wie besloot dit?",
    vanaf: "Vanaf wanneer?",
    need: {
      keuze: "Maak een keuze.",
      reden: "Schrijf waarom.",
      vanaf: "Vul een dag in die bestaat.",
    },
  },
} as const;
