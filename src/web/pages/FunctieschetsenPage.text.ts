import { count, hoursInWords } from "../format.ts";

export const text = {
  title: "Bewaarde schetsen",
  loading: "De schetsen worden geladen",
  above: "Functiecreatie",
  opening: (totaal: number) =>
    totaal === 0
      ? "Er is nog geen schets bewaard."
      : `${count(totaal, "gesprek", "gesprekken")} over nieuwe banen.`,
  lead: "Elke schets telt als één gesprek met werkgevers over taken die iemand anders kan doen.",
  empty: "Nog geen schetsen",
  emptyText: "Open een werkgever en kies Functiecreatie. Daar maakt u banen van taken.",
  toEmployers: "Naar de werkgevers",
  list: "Schetsen",
  columns: {
    naam: "Schets",
    werkgevers: "Werkgevers",
    banen: "Banen",
    vrij: "Vrij per week",
    door: "Door",
    op: "Op",
  },
  oneTitle: "Schets",
  oneLoading: "De schets wordt geladen",
  oneOpening: (naam: string) => naam,
  oneLead: (werkgevers: string, uren: number) =>
    `Met ${werkgevers}. Specialisten krijgen hierin ${hoursInWords(uren)} per week terug.`,
  made: (door: string, op: string) => `Bewaard door ${door} op ${op}`,
  back: "Alle schetsen",
  goOn: "Verder met deze schets",
} as const;
