import { count, longDate } from "../format.ts";

export const text = {
  title: "Wie is er vandaag?",
  loading: "De groep wordt geladen",
  opening: (naam: string, mensen: number, open: number) =>
    open === 0
      ? `Voor iedereen in ${naam} is ingevuld wie er was.`
      : `${naam}: ${count(open, "persoon", "personen")} van de ${mensen} nog niet ingevuld.`,
  lead: "Eén tik is genoeg: het wordt meteen bewaard. Waarom iemand er niet is, schrijft u hier niet op.",
  back: "Naar de groep",
  dag: (dag: string) => longDate(dag),
  andere: "Andere dag",
  aanwezig: (naam: string) => `Was ${naam} er?`,
  laatst: "zoals vorige keer",
  klaar: (doorNaam: string) => `Bewaard door ${doorNaam}`,
  bezig: "Wordt bewaard",
  wacht: "Nog niet verzonden",
  botsing: "Een collega vulde iets anders in",
  kies2: "Kies welke blijft",
  mislukt: "Niet bewaard",
  kept: (tijd: string) =>
    `Geen verbinding. U ziet de lijst van ${tijd}. Wat u invult, wordt later verzonden.`,
  unsent: (aantal: number) => `${count(aantal, "invulling is", "invullingen zijn")} nog niet verzonden.`,
  toUnsent: "Bekijk wat nog niet verzonden is",
  leeg: "Op deze dag is er niemand in deze groep.",
  leegTekst: "Wie meedoet, staat hier vanaf de eerste dag.",
  label: (naam: string, dag: string) => `${naam}, ${longDate(dag)}`,
  rijAanwezig: "Aanwezig",
  insist: "Bewaar wat ik invulde",
} as const;
