import { number } from "../format.ts";

export const text = {
  title: "Rapport Toekomstplan",
  loading: "Het rapport wordt doorgerekend",
  above: (van: number, tot: number, dag: string) => `${van} tot en met ${tot} · gemaakt op ${dag}`,
  back: "Terug naar het toekomstplan",
  filters: "Voor wie, en welke keuzes",
  gemeente: "Gemeente",
  all: "Alle gemeenten samen",
  outside: (naam: string) => `${naam} (niet in dit plan)`,
  options: "Keuzes naast elkaar",
  standard: "Breed, partieel en gecombineerd",
  models: "Klassiek, partieel, integraal, gecombineerd",
  breedSmal: "Smal en breed",
  stored: (naam: string) => `Bewaard: ${naam}`,
  result: (count: number) => `${count} keuzes naast elkaar`,
  pdf: "Bewaar als PDF",
  making: "Even geduld",
  fileName: (gemeente: string) => `toekomstplan-${gemeente}.pdf`,
  five: "In vijf minuten",
  choices: "De keuzes",
  assumed: (aantal: number) => `Wat daarbij is aangenomen (${aantal})`,
  basis: (naam: string, versie: number, toekomsten: number) =>
    `Gebaseerd op ‘${naam}’, versie ${number(versie)}. Banden over ${number(toekomsten)} doorgerekende toekomsten.`,
  thousands: (waarde: number) => `€\u00a0${number(Math.round(waarde))}`,
  millions: (waarde: number) => `€\u00a0${number(waarde / 1_000_000, 1)}\u00a0mln`,
} as const;
