import type { Plek, Werkvorm } from "../../../modules/plekken/plek.ts";
import type { Relatie } from "../../../modules/werkgevers/werkgever.ts";
import { count, number } from "../../format.ts";

export const text = {
  plekken: (total: number) => count(total, "plek", "plekken"),
  werkgevers: (total: number) => count(total, "werkgever", "werkgevers"),
  free: (free: number, all: number) => `${number(free)} van ${number(all)}`,
  full: "vol",
  open: "Open",
  closed: "Gesloten",
  caption: "Plekken",
  column: {
    titel: "Plek",
    waar: "Werkgever",
    plaats: "Plaats",
    werkvorm: "Werkvorm",
    soort: "Soort",
    vrij: "Vrij",
  },
  soorten: {
    vacature: "Vacature",
    werkplek: "Werkplek",
    leerwerkplek: "Leerwerkplek",
    proefplaats: "Proefplaats",
  } satisfies Readonly<Record<Plek["soort"], string>>,
  werkvormen: {
    regulier: "Regulier",
    "begeleid werken": "Begeleid werken",
    leerwerkplek: "Leerwerkplek",
    "individuele detachering": "Individuele detachering",
    groepsdetachering: "Groepsdetachering",
    "werken op locatie": "Werken op locatie",
    intern: "Intern",
    proefplaats: "Proefplaats",
    werkervaringsplek: "Werkervaringsplek",
    participatieplaats: "Participatieplaats",
    vrijwilligerswerk: "Vrijwilligerswerk",
    dagbesteding: "Dagbesteding",
  } satisfies Readonly<Record<Werkvorm, string>>,
  regelingen: {
    geen: "Voor iedereen",
    loonkostensubsidie: "Loonkostensubsidie",
    banenafspraak: "Banenafspraak",
    "beschut werk": "Beschut werk",
  } satisfies Readonly<Record<Plek["regeling"], string>>,
  relaties: {
    bekend: "Bekend",
    "regelmatig contact": "Regelmatig contact",
    "key account": "Key account",
    ambassadeur: "Ambassadeur",
    leerbedrijf: "Leerbedrijf",
    "vacature afgelopen jaar": "Vacature afgelopen jaar",
  } satisfies Readonly<Record<Relatie, string>>,
} as const;

export const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));
