import { count } from "../format.ts";

export const text = {
  title: "Afwegen",
  loading: "De afwegingen worden geladen",
  lead: "Welke keuze past het best, als de een dit belangrijk vindt en de ander dat? U ziet hoeveel van de uitkomst aan de gewichten ligt.",
  opening: (totaal: number) =>
    totaal === 0
      ? "Er is nog niets afgewogen."
      : `Er ${totaal === 1 ? "is" : "zijn"} ${count(totaal, "afweging", "afwegingen")}.`,
  empty: "Er is nog geen afweging",
  emptyText: "Een beleidsadviseur legt vast welke keuzes er zijn en waarop u weegt.",
  table: {
    caption: "Afwegingen",
    name: "Afweging",
    size: "Wat er gewogen wordt",
    weights: "Gewichten",
    status: "Status",
    by: "Vastgelegd door",
    sizeOf: (opties: number, criteria: number) => `${opties} keuzes op ${criteria} criteria`,
    weightsOf: (sets: number, antwoorden: number) =>
      [
        count(sets, "gemeente of fractie", "gemeenten en fracties"),
        ...(antwoorden > 0 ? [count(antwoorden, "telefoon", "telefoons")] : []),
      ].join(", "),
    open: "Open",
    closed: "Gesloten",
  },
  back: "Toekomstplan",
  create: {
    button: "Nieuwe afweging",
    heading: "Wat wilt u afwegen?",
    lead: "Elke keuze krijgt eerst op elk criterium een vijf, gemarkeerd als aanname. Daarna vult u de scores in met hun bron.",
    naam: "Naam",
    vraag: "Vraag aan wie weegt",
    set: "Criteria",
    opties: "Keuzes, elk op een eigen regel",
    kept: "Zet er een bewaard scenario bij",
    keptNote: "Het komt bij de keuzes hieronder, met de toelichting van wie het maakte.",
    choose: "Kies een scenario",
    keptAs: (toelichting: string, versie: number) => `Bewaard scenario, versie ${versie}. ${toelichting}`,
    send: "Maak",
    subject: "deze afweging",
    need: {
      naam: "Geef de afweging een naam.",
      vraag: "Schrijf de vraag die u stelt.",
      opties: "Noem twee tot twaalf keuzes, elk op een eigen regel.",
    },
    bron: "Nog te scoren",
    optie: (naam: string) => `Keuze: ${naam}.`,
  },
} as const;
