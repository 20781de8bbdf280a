import { count } from "../format.ts";

export const text = {
  title: "Eigen woorden bij de cijfers",
  loading: "De teksten worden geladen",
  back: "Sturing",
  opening: (aantal: number) =>
    `Bij ${count(aantal, "cijfer of rapport", "cijfers en rapporten")} staan eigen woorden.`,
  empty: "Er staan nog nergens eigen woorden.",
  emptyText:
    "Bij doelen, geld, indicatoren en het kwartaalrapport schrijft wie stuurt wat het cijfer betekent.",
  all: "Alle teksten",
  soorten: {
    doelen: "Doelen",
    financien: "Financiën",
    indicatoren: "Indicator",
    kwartaalrapport: "Kwartaalrapport",
    programmas: "Programma",
  } as Readonly<Record<string, string>>,
  over: (soort: string, waarover: string) => `${soort} ${waarover}`.trim(),
  open: "Bekijk het cijfer",
  versions: "Eerdere versies",
  heading: "In eigen woorden",
  none: "Hier staan nog geen eigen woorden.",
  version: (nummer: number, dag: string, door: string) => `Versie ${nummer}, ${dag}, ${door}`,
  reason: (reden: string) => `Gewijzigd: ${reden}`,
  source: (bron: string) => `Bron: ${bron}`,
  write: "Schrijf erbij",
  change: "Wijzig de tekst",
  allVersions: (aantal: number) => `Alle ${aantal} versies`,
  dialog: {
    heading: "Wat betekent dit cijfer?",
    lead: "Schrijf zonder namen van mensen. Een eerdere versie blijft te lezen.",
    tekst: "Uw woorden",
    bron: "Waarop rust dit?",
    reden: "Waarom wijzigt de tekst?",
    send: "Leg vast",
    subject: "deze tekst",
    need: { tekst: "Schrijf uw tekst.", reden: "Schrijf in één zin waarom." },
  },
} as const;
