import { count } from "../format.ts";

export const text = {
  title: "Programma's",
  loading: "De programma's worden geladen",
  back: "Doelen",
  opening: (aantal: number, budget: string) =>
    `${count(aantal, "programma", "programma's")} met samen ${budget}.`,
  empty: "Er is nog geen programma.",
  emptyText: "Een programma heeft clusters, doelen, geld en stappen.",
  caption: "Programma's met hun geld",
  column: {
    naam: "Programma",
    periode: "Periode",
    doelen: "Doelen",
    budget: "Budget",
    uitgegeven: "Uitgegeven",
    rest: "Rest",
    stappen: "Stappen open",
  },
  steps: (open: number, alle: number) => `${open} van ${alle}`,
} as const;
