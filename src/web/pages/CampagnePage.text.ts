import { count, number } from "../format.ts";

export const text = {
  few: "minder dan 10",
  title: "Campagne",
  loading: "De campagne wordt geladen",
  opening: (leads: number, contact: number) =>
    leads === 0
      ? "Er staat nog geen werkgever bij deze campagne."
      : `${count(leads, "werkgever kwam", "werkgevers kwamen")} binnen, met ${number(contact)} is daarna gesproken.`,
  lead: (doel: string) => `Doel: ${doel}.`,
  facts: {
    partner: "Samen met",
    periode: "Wanneer",
    plekken: "Plekken daarna",
    plaatsingen: "Plaatsingen daarna",
  },
  nobody: "niemand",
  periode: (vanaf: string, tot: string) => `${vanaf} tot en met ${tot}`,
  change: "Wijzig de campagne",
  all: "Alle campagnes",
  leads: "Werkgevers",
  leadsPart: "De werkgevers van deze campagne",
  caption: "Werkgevers die door deze campagne binnenkwamen",
  column: {
    naam: "Werkgever",
    datum: "Binnen op",
    contact: "Eerste contact daarna",
    plekken: "Plekken",
    plaatsingen: "Plaatsingen",
  },
  none: "nog niet",
  noLeads: "Er staat nog geen werkgever bij.",
  add: "Voeg een werkgever toe",
  werkgever: "Werkgever",
  werkgeverHint: "Typ een deel van de naam.",
  datum: "Binnen op",
  needWerkgever: "Kies een werkgever uit de lijst.",
  needDay: "Vul de dag in, met dag, maand en jaar.",
  save: "Voeg toe",
  saved: "De werkgever staat bij de campagne",
  savedText: "Wat daarna komt, telt mee in de cijfers.",
  margin: "Over de campagne",
} as const;
