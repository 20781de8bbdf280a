import { count, shortDate } from "../format.ts";

export const text = {
  title: "Groep",
  loading: "De groep wordt geladen",
  opening: (naam: string, vrij: number, wacht: number, gesloten: string | null) =>
    gesloten
      ? `${naam} is gesloten. De laatste dag is ${gesloten}.`
      : vrij > 0
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
  versieStand: (nummer: number, nieuwste: number) =>
    nummer === nieuwste ? `${nummer}` : `${nummer} (de nieuwste is ${nieuwste})`,
  weekVan: "Momenten",
  eigenWeek: "eigen week van deze groep",
  trajectweek: "zoals in het traject",
  wijzig: "Wijzig de groep",
  sluitKnop: "Sluit de groep",
  sluit: {
    heading: (naam: string) => `${naam} sluiten?`,
    lead: "Vanaf nu komt er niemand meer bij. U kunt dit niet terugdraaien; een nieuwe groep maken kan wel.",
    dag: "Laatste dag",
    need: "Vul de laatste dag in.",
    send: "Sluit de groep",
    subject: "deze groep",
    binnen: (aantal: number) =>
      aantal === 0
        ? "Er doet niemand mee."
        : `${count(aantal, "persoon doet", "mensen doen")} mee. Zij blijven tot en met de laatste dag. Leg daarna per persoon vast hoe het verdergaat.`,
    aangeboden: (aantal: number) =>
      aantal === 0
        ? null
        : `${count(aantal, "persoon heeft", "mensen hebben")} een plaats aangeboden gekregen. Dat aanbod vervalt.`,
    wacht: (aantal: number) =>
      aantal === 0
        ? null
        : `${count(aantal, "persoon wacht", "mensen wachten")}. In hun dossier komt te staan dat de groep is gesloten.`,
  },
  fasen: "Wat iemand leert",
  week: "De week",
} as const;
