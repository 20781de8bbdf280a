import { number } from "../format.ts";

export const text = {
  title: "Plaatsen toevoegen",
  loading: "De unit wordt geladen",
  heading: (unit: string) => `Hoeveel mensen kan ${unit} aan?`,
  lead: "Eén regel per werksoort, werkvorm en locatie, vanaf een dag. Een plek openen kan daarna tot dit aantal.",
  work: "Welk werk, en waar?",
  werksoort: "Werksoort",
  werkvorm: "Werkvorm",
  locatieId: "Locatie",
  noLocation: "Deze unit heeft nog geen locatie. Voeg die eerst toe.",
  addLocation: "Locatie toevoegen",
  when: "Wanneer",
  vanaf: "Eerste dag",
  tot: "Laatste dag",
  totHint: "Leeg: zonder einde.",
  howMany: "Hoeveel",
  plaatsen: "Plaatsen",
  plaatsenHint: "Wat ruimte en gereedschap aankunnen.",
  begeleiders: "Begeleiders",
  begeleidingFte: "Begeleiding in fte",
  ratio: (people: number, norm: number | null) =>
    norm === null
      ? `Dat zijn ${number(people, 1)} mensen per fte begeleiding als alles bezet is.`
      : `Dat zijn ${number(people, 1)} mensen per fte begeleiding als alles bezet is. De unit rekent met hooguit ${number(norm, 1)}.`,
  tooMany: "Dat is meer dan waarmee de unit rekent",
  save: "Bewaar de plaatsen",
  need: {
    werksoort: "Kies een werksoort.",
    werkvorm: "Kies een werkvorm.",
    locatieId: "Kies een locatie.",
    vanaf: "Vul de eerste dag in.",
    tot: "Vul een dag in vanaf de eerste dag, of laat het leeg.",
    plaatsen: "Vul een heel getal in vanaf 1.",
    begeleiders: "Vul een heel getal in vanaf 0.",
    begeleidingFte: "Vul een getal in dat niet hoger is dan het aantal begeleiders.",
  },
} as const;
