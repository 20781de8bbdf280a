import { count } from "../../format.ts";

export const text = {
  part: "Wat er volgens de inwoner niet klopt",
  heading: (voornaam: string) => `Klopt niet, zegt ${voornaam}`,
  retry: "Probeer opnieuw",
  all: "Alle meldingen",
  until: (dag: string) => `Antwoord voor ${dag}.`,
  more: (aantal: number) => `En nog ${count(aantal, "melding", "meldingen")}.`,
  objections: (voornaam: string) => `${voornaam} is het ergens niet mee eens`,
  objection: (nummer: number, waarmee: string, dag: string) =>
    `${waarmee}, nummer ${nummer}. Antwoord voor ${dag}.`,
} as const;
