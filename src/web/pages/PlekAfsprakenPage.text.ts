import { count } from "../format.ts";

export const text = {
  loading: "De afspraken worden geladen",
  part: "De afspraken",
  opening: (holding: number) =>
    holding === 0
      ? "Er geldt nu geen afspraak met de klant."
      : `Er geldt nu ${count(holding, "afspraak", "afspraken")}.`,
  lead: "Over het werk, de prijs en de begeleiding. Een afspraak verandert nooit: een nieuwe volgt haar op.",
  add: "Maak een afspraak",
  addNext: "Maak een nieuwe afspraak",
  none: (vorm: string) => `Over ${vorm} is nog niets afgesproken.`,
  earlier: (all: number) => `Eerdere afspraken (${all})`,
} as const;
