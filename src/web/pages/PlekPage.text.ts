import { count } from "../format.ts";

export const text = {
  title: "Plek",
  loading: "De plek wordt geladen",
  opening: (free: number, all: number, titel: string) =>
    free === 0
      ? `Op deze plek is nu geen plaats vrij: ${titel}.`
      : `${count(free, "plaats", "plaatsen")} vrij${all === free ? "" : ` van ${all}`}: ${titel}.`,
  closed: (titel: string) => `Deze plek is gesloten: ${titel}.`,
  edit: "Wijzig de plek",
  about: "Over het werk",
  asks: "Wat het werk vraagt en biedt",
  asksUnknown: "Wat het werk vraagt, is nog niet vastgelegd. Vraag het de werkgever.",
  who: "Wie past hier?",
  whoPart: "De inwoners die passen",
  whoNone: "Niemand in uw caseload past nu op deze plek.",
  whoNoneText: (total: number) =>
    total === 0
      ? "Ook na één aanpassing past niemand."
      : `Na één aanpassing ${total === 1 ? "past 1 inwoner" : `passen ${total} inwoners`}.`,
  whoOrder: (words: string) => `Volgorde: ${words.slice(0, 1).toLowerCase()}${words.slice(1)}`,
  unnamed: "Inwoner",
  explore: (naam: string) => `Bekijk de plekken van ${naam}`,
  margin: "Gegevens van de plek",
  facts: "Gegevens",
  werkgever: "Werkgever",
  unit: "Unit",
  plaats: "Plaats",
  soort: "Soort",
  werkvormen: "Werkvorm",
  werksoort: "Werksoort",
  regeling: "Bedoeld voor",
  capaciteit: "Plaatsen",
  vrij: "Vrij vandaag",
  begin: "Vanaf",
  sluiting: "Open tot en met",
  bron: "Bron",
  source: (bron: string, maand: string) => `${bron}, ${maand}`,
} as const;
