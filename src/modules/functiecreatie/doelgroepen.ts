import { cents } from "#core/money";
import type { Doelgroep } from "./vraag.ts";

export type Doelgroepvoorbeeld = Doelgroep & { readonly uitleg: string };

/**
 * To begin with, where nobody in particular is meant. The levels, hours and costs are assumptions that who uses them can
 * change; the costs of an hour are those after subsidy.
 */
export const DOELGROEPEN: readonly Doelgroepvoorbeeld[] = [
  {
    id: "beschut-werk",
    naam: "Beschut werk",
    uitleg: "Rustig tempo en plek, met uitleg bij elke stap, tillen tot 5 kilo, een of twee taken",
    aantal: 1,
    tariefInCenten: cents(800),
    urenMin: 12,
    urenMax: 24,
    kan: [
      { onderwerp: "tempo", waarde: 1 },
      { onderwerp: "prikkels", waarde: 1 },
      { onderwerp: "zelfstandigheid", waarde: 1 },
      { onderwerp: "meerdere_taken", waarde: 1 },
      { onderwerp: "klantcontact", waarde: 1 },
      { onderwerp: "tillen", waarde: 5 },
    ],
  },
  {
    id: "banenafspraak",
    naam: "Banenafspraak",
    uitleg: "Gewoon tempo, na uitleg zelf, tillen tot 10 kilo, hoogstens vier taken na elkaar",
    aantal: 1,
    tariefInCenten: cents(1100),
    urenMin: 16,
    urenMax: 32,
    kan: [
      { onderwerp: "tempo", waarde: 2 },
      { onderwerp: "prikkels", waarde: 2 },
      { onderwerp: "zelfstandigheid", waarde: 2 },
      { onderwerp: "meerdere_taken", waarde: 2 },
      { onderwerp: "klantcontact", waarde: 2 },
      { onderwerp: "tillen", waarde: 10 },
    ],
  },
  {
    id: "nieuwkomers",
    naam: "Nieuwkomers die Nederlands leren",
    uitleg: "Spreekt redelijk Nederlands en leest het nog niet",
    aantal: 1,
    tariefInCenten: cents(1500),
    urenMin: 20,
    urenMax: 36,
    kan: [
      { onderwerp: "taal_nederlands_mondeling", waarde: 2 },
      { onderwerp: "taal_nederlands_lezen", waarde: 1 },
      { onderwerp: "klantcontact", waarde: 1 },
    ],
  },
  {
    id: "lang-zonder-werk",
    naam: "Lang zonder werk",
    uitleg: "Begint met halve dagen in een gewoon tempo, hoogstens twee taken na elkaar",
    aantal: 1,
    tariefInCenten: cents(1500),
    urenMin: 12,
    urenMax: 20,
    kan: [
      { onderwerp: "tempo", waarde: 2 },
      { onderwerp: "meerdere_taken", waarde: 1 },
    ],
  },
];
