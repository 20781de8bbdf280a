import type { Gebeurtenis } from "../../modules/inwoners/tijdlijn.ts";
import { count } from "../format.ts";

export const text = {
  opening: (total: number, naam: string) => `${count(total, "gebeurtenis", "gebeurtenissen")} met ${naam}.`,
  openingKind: (total: number, soort: string) => `${count(total, "keer", "keer")} ‘${soort}’.`,
  lead: "De nieuwste staat bovenaan. U ziet alleen wat bij uw werk hoort.",
  happened: "Wat er gebeurde",
  part: "De gebeurtenissen",
  filters: "Filter de tijdlijn",
  kind: "Wat er gebeurde",
  allKinds: "Alles",
  result: (total: number) => count(total, "gebeurtenis", "gebeurtenissen"),
  emptyHeading: "Niets gevonden van deze soort",
  emptyText: "In dit dossier is dit niet vastgelegd, of het hoort niet bij uw werk.",
  clear: "Toon alles",
  kinds: {
    aanmelding: "Aanmelding",
    contactmoment: "Contact",
    bericht: "Bericht",
    bezoek: "Bezoek op het werk",
    afspraak: "Afspraak",
    voorstel: "Voorstel voor een plek",
    antwoord: "Antwoord op een voorstel",
    "start plaatsing": "Start van een plaatsing",
    "einde plaatsing": "Einde van een plaatsing",
    indicatie: "Indicatie",
    instrument: "Instrument",
  } satisfies Readonly<Record<Gebeurtenis["soort"], string>>,
} as const;
