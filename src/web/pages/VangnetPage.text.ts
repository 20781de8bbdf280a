import { count } from "../format.ts";

export const text = {
  title: "Vangnet bijstand per gemeente",
  loading: "Het vangnet wordt uitgerekend",
  empty: "Er zijn nog geen budgetten en lasten van gemeenten vastgelegd.",
  opening: (jaar: number, tekort: number, vangnet: number) =>
    tekort === 0
      ? `In ${jaar} kwam geen gemeente tekort op de bijstand.`
      : `In ${jaar} kwamen ${count(tekort, "gemeente", "gemeenten")} tekort op de bijstand; ${vangnet === 0 ? "geen daarvan krijgt" : vangnet === 1 ? "één daarvan krijgt" : `${vangnet} daarvan krijgen`} vangnet.`,
  lead: "Tot 7,5 procent van het budget draagt een gemeente een tekort zelf. Tussen 7,5 en 12,5 procent vergoedt het Rijk de helft, daarboven alles.",
  filters: "Kies een jaar",
  jaar: "Jaar",
  result: (aantal: number) => count(aantal, "gemeente", "gemeenten"),
  tabel: "Tekort en vangnet per gemeente",
  column: {
    gemeente: "Gemeente",
    budget: "Budget",
    lasten: "Lasten",
    tekort: "Tekort",
    deel: "Deel van budget",
    vangnet: "Vangnet",
  },
  nooitSamen:
    "Er staat geen totaal onder: het vangnet geldt voor elke gemeente apart. Wie eerst optelt, komt te laag uit, omdat het tekort van de één dan wegvalt tegen wat een ander overhoudt.",
  stappen: "De stappen",
  stap: "Stap",
  som: "Som",
  bedrag: "Bedrag",
  bron: "Bron",
  figure: {
    conclusion: (naam: string, deel: string) => `${naam} heeft het grootste tekort: ${deel} van het budget.`,
    geen: "Geen gemeente heeft een tekort.",
    note: "Tekort als deel van het budget, in procenten. Het streepje staat bij 7,5 procent: tot daar betaalt de gemeente zelf.",
  },
} as const;
