import { longDate } from "../format.ts";

export const text = {
  part: "De vragenlijst",
  source: (bron: string) => `Bron: ${bron}`,
  toBeeld: "Terug naar het beeld",
  readOpening: (naam: string, dag: string) => ({ strong: naam, rest: `van ${longDate(dag)}` }),
  readLead: (door: string, soort: string, nummer: number) =>
    `Ingevuld door ${door} (${soort}), versie ${nummer}.`,
  replaced: "Later verbeterd. Deze telt niet meer mee.",
  invalid: "Niet meer geldig. Deze telt niet meer mee.",
  countsFor: (waarvoor: readonly string[]) => `Telt voor: ${waarvoor.join(", ")}.`,
  countsForNothing: "Telt nergens voor mee: de organisatie van wie het invulde hoort daar niet bij.",
  notAnswered: "Niet beantwoord",
  fix: "Verbeter met een nieuwe",
} as const;
