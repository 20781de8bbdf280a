import { count, number } from "../format.ts";

export const text = {
  title: "Wat inwoners willen en wat units bieden",
  loading: "De cijfers worden geladen",
  opening: (missing: readonly string[]) =>
    missing.length === 0
      ? "Voor elke werksoort die mensen willen, is er een unit."
      : `Voor ${count(missing.length, "werksoort", "werksoorten")} is er geen unit: ${missing.join(", ").toLowerCase()}.`,
  lead: (minste: number) =>
    `Geteld is wat inwoners zonder werk het liefst doen. Aantallen onder de ${number(minste)} staan er niet, en ook geen getal waarmee die terug te rekenen zijn.`,
  byWork: "Per werksoort",
  column: { werk: "Werksoort", willen: "Willen dit", units: "Units", vrij: "Vrij", aanbod: "Aanbod" },
  offers: {
    "geen unit": "Geen unit",
    vol: "Vol",
    "te weinig": "Te weinig plaatsen",
    genoeg: "Genoeg plaatsen",
  },
  noUnit: "Geen",
  total: "Alle werksoorten",
  perGemeente: "Wat willen inwoners per gemeente?",
  perGemeenteCaption: "Inwoners die dit werk het liefst doen, per gemeente",
  needs: "Wat hebben inwoners nodig op het werk?",
  needsText: "Inwoners zonder werk, en waar units het hebben.",
  need: "Nodig",
  asked: "Inwoners",
  places: "Vrije plaatsen met",
  sites: "Locaties met",
  quiet: "een prikkelarme plek",
  outside: "Hoeveel mensen werken bij werkgevers?",
  outsidePart: "Het aandeel bij werkgevers",
  outsideConclusion: (organisatie: string, percent: string, people: string) =>
    `${organisatie}: ${percent} werkt bij werkgevers (${people} mensen).`,
  lent: (organisatie: string, wsw: string, others: string) =>
    `Detachering bij ${organisatie}: ${wsw} met de Wsw en ${others} uit andere groepen, zoals de Participatiewet.`,
  aFew: "een paar mensen",
  organisation: "Organisatie",
  people: "Mensen",
  atEmployers: "Bij werkgevers",
  onSite: "Op locatie",
  inside: "Intern",
  share: "Aandeel bij werkgevers",
  shareWithSite: "Met op locatie",
  definition: "Zo is het geteld",
  formula: "Telling",
  population: "Over wie",
  pitfall: "Let op",
  day: "Peildatum",
  others: "Wat andere bedrijven noemen",
  source: (bron: string) => `Bron: ${bron}.`,
  units: "Bekijk de vrije plaatsen",
} as const;
