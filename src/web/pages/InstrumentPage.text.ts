import { count, euros, longDate, number } from "../format.ts";

export const text = {
  title: "Instrument",
  loading: "Het instrument wordt geladen",
  back: "Alle instrumenten",
  opening: {
    beschikbaar: (naam: string) => `${naam} is beschikbaar.`,
    pilot: (naam: string) => `${naam} is een pilot.`,
    plan: (naam: string) => `${naam} is een plan.`,
    elders: (naam: string) => `${naam} is er in een andere regio.`,
    gestopt: (naam: string) => `${naam} is gestopt.`,
  },
  mind: "Let op",
  planned: "Vraag na of het al kan, voordat u iemand verwijst.",
  elsewhere: "U kunt hier niemand naar verwijzen. Het staat in de gids als voorbeeld.",
  forWhom: "Voor wie en wanneer",
  doelgroepen: "Doelgroep",
  fasen: "Fase",
  functionaliteiten: "Functionaliteit",
  werksoorten: "Werksoort",
  more: "Wat u nog moet weten",
  practical: "Praktisch",
  margin: "Over dit instrument",
  soort: "Soort",
  aanbieder: "Aanbieder",
  gemeenten: "Gemeenten",
  notHere: "Niet in deze regio",
  duur: "Duur",
  capaciteit: "Plaatsen",
  plaatsen: (capaciteit: number) => number(capaciteit),
  prijs: "Prijs",
  proof: "Werkt het?",
  bewijs: "Bewijs",
  matching: "In de matching",
  matchingText: (namen: readonly string[]) =>
    namen.length === 1
      ? `De match-verkenner probeert: ${namen[0]}.`
      : `De match-verkenner probeert ${count(namen.length, "vorm", "vormen")} hiervan.`,
  matchingCosts: (min: number, max: number) =>
    min === max
      ? `Hij rekent met ${euros(min)} per jaar.`
      : `Hij rekent met ${euros(min)} tot ${euros(max)} per jaar.`,
  matchingSource: (bronnen: readonly string[]) => `Aanname: ${bronnen.join("; ")}.`,
  source: "Bron en versheid",
  bron: "Bron",
  gecontroleerd: "Laatst gecontroleerd",
  checked: (day: string, door: string) => `${longDate(day)}, door ${door}`,
  stale: {
    controleren: "Dit is langer dan 180 dagen niet gecontroleerd. Vraag na of het nog klopt.",
    verouderd: "Dit is langer dan 240 dagen niet gecontroleerd. Ga er niet van uit dat het nog klopt.",
  },
  confirm: "Dit klopt nog",
  edit: "Wijzig",
} as const;
