import type { Sluitreden } from "../../modules/plekken/plek.ts";
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
  close: "Sluit de plek",
  closeHeading: (titel: string) => `${titel} sluiten?`,
  closeText:
    "De plek staat dan niet meer in de lijst en wordt niet meer voorgesteld. Wie er werkt, blijft werken.",
  closeReason: "Waarom sluit de plek?",
  choose: "Kies een reden",
  needReason: "Kies waarom de plek sluit.",
  reasons: {
    ingevuld: "De plek is ingevuld",
    "werkgever trok de plek in": "De werkgever trok de plek in",
    "werk stopt": "Het werk stopt",
    anders: "Een andere reden",
  } satisfies Readonly<Record<Sluitreden, string>>,
  closedBecause: (reden: string) => `${reden}.`,
  nobody: (waarom: string) =>
    `Waarom er niemand op kwam: ${waarom.charAt(0).toLowerCase()}${waarom.slice(1)}.`,
  reopenHeading: "Toch nog plaats?",
  reopen: "Open de plek weer",
  subject: "deze plek",
  back: "Terug",
  tabs: { plek: "De plek", inwoners: "Wie past hier?", afspraken: "Afspraken" },
  titles: {
    plek: (titel: string) => titel,
    inwoners: (titel: string) => `Wie past hier? ${titel}`,
    afspraken: (titel: string) => `Afspraken over ${titel}`,
  },
  about: "Over het werk",
  asks: "Wat het werk vraagt en biedt",
  asksUnknown: "Wat het werk vraagt, is nog niet vastgelegd. Vraag het de werkgever.",
  margin: "Gegevens van de plek",
  watKostHet: "Wat kost een medewerker?",
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
