import { count, shortDate } from "../format.ts";

export const text = {
  title: "Groep",
  loading: "De groep wordt geladen",
  opening: (naam: string, vrij: number, wacht: number) =>
    vrij > 0
      ? `${naam} heeft ${count(vrij, "vrije plaats", "vrije plaatsen")}.`
      : wacht > 0
        ? `${naam} is vol en ${wacht === 1 ? "1 persoon wacht" : `${wacht} mensen wachten`}.`
        : `${naam} is vol, niemand wacht.`,
  plaats: (traject: string, plaats: string) => `${traject} · ${plaats}`,
  vandaag: "Vul vandaag in",
  mensen: "Mensen in deze groep",
  mensenDeel: "De mensen in deze groep",
  caption: "Mensen in deze groep",
  leeg: "U ziet hier niemand.",
  leegTekst: "U ziet alleen mensen die u begeleidt, of die in een groep van uw unit zitten.",
  column: { naam: "Naam", status: "Stand", fase: "Fase", sinds: "Sinds" },
  rij: (nummer: number) => `nummer ${nummer} op de wachtlijst`,
  sinds: (dag: string, vandaag: string) => shortDate(dag, vandaag),
  over: "Over deze groep",
  capaciteit: "Plaatsen",
  vrij: "Vrij",
  aangeboden: "Aangeboden",
  wacht: "Wacht",
  leider: "Wie leidt",
  unit: "Unit",
  start: "Begint",
  eind: "Tot en met",
  doorlopend: "Mensen stromen steeds in",
  versie: "Versie van het traject",
  fasen: "Wat iemand leert",
  week: "De week",
} as const;
