import { count, dateAndTime, number } from "../format.ts";

export const text = {
  heading: "Vergelijk met een anker van eerder",
  file: "Anker",
  fileNote: "Het bestand dat u eerder bewaarde, zoals anker-logboek-2026-11-22.json.",
  check: "Vergelijk het logboek",
  busy: "Bezig met narekenen",
  missing: "Kies eerst het bestand met het anker.",
  unreadable: "Dit bestand is geen anker van Meedoen. Kies het bestand dat u bij 'Bewaar het anker' kreeg.",
  good: "Het logboek is niet herschreven",
  goodText: (moment: string, lines: number) =>
    `Alle regels tot ${dateAndTime(moment)} zijn nog dezelfde: ${count(lines, "regel", "regels")} nagerekend.`,
  bad: (chains: number) => `Het logboek wijkt af op ${count(chains, "plek", "plekken")}`,
  badText: "Bewaar de database zoals die nu is en bel de beveiligingsfunctionaris.",
  invalid: "Dit anker klopt zelf niet",
  invalidText:
    "Het bestand is gewijzigd, of het hoort bij een andere regio. Pak de kopie die op de andere plek ligt.",
  /** What is wrong at which line of which chain. */
  wrong: {
    "regel gewijzigd": (line: number) => `regel ${number(line)} is gewijzigd`,
    "volgorde verbroken": (line: number) => `regel ${number(line)} sluit niet aan op de regel ervoor`,
    "nummer ontbreekt": (line: number) => `regel ${number(line)} ontbreekt`,
    "einde ontbreekt": (line: number) => `vanaf regel ${number(line)} ontbreken de laatste regels`,
    "anker wijkt af": (line: number) => `regel ${number(line)} is niet meer die van het anker`,
    "anker ongeldig": () => "het anker klopt niet",
  },
  chain: (naam: string, what: string) => `${naam}: ${what}`,
} as const;
