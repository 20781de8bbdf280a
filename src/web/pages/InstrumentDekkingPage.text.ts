import { count, month } from "../format.ts";

export const text = {
  title: "Wat is er waar?",
  loading: "De dekking wordt geladen",
  above: "Instrumentengids",
  complete: (voor: string) => `Alle acht functionaliteiten zijn er in elke gemeente${voor}.`,
  missing: (functies: number, voor: string) =>
    `${count(functies, "functionaliteit ontbreekt", "functionaliteiten ontbreken")} in een of meer gemeenten${voor}.`,
  voor: (doelgroep: string) => ` voor: ${doelgroep.toLowerCase()}`,
  lead: "De SER en Berenschot noemen acht dingen die een regio moet hebben. Plannen en wat andere regio's doen, tellen niet mee.",
  filters: "Kies een doelgroep",
  doelgroep: "Voor wie",
  result: "acht functionaliteiten",
  gaps: "Wat ontbreekt",
  gap: (naam: string, gemeenten: readonly string[]) => `${naam}: ontbreekt in ${gemeenten.join(", ")}.`,
  gapEverywhere: (naam: string) => `${naam}: ontbreekt in de hele regio.`,
  noGaps: "Er ontbreekt niets. Hoe veel er is, verschilt: kijk welke instrumenten het zijn.",
  table: "Functionaliteit per gemeente",
  functionaliteit: "Functionaliteit",
  instruments: (aantal: number) => count(aantal, "instrument", "instrumenten"),
  regio: "Oordeel van de regio",
  geenOordeel: "Geen oordeel",
  judge: "Leg een oordeel vast",
  door: (dag: string, door: string) => `(${month(dag)}, ${door})`,
  back: "Alle instrumenten",
  show: (naam: string) => `Instrumenten voor ${naam}`,
} as const;
