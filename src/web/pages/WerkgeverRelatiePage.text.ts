import { count, hoursInWords } from "../format.ts";

export const text = {
  title: "Relatie met de werkgever",
  loading: "De relatie wordt geladen",
  heading: "Wat spraken wij af, en wat kan dit bedrijf?",
  lead: "Zo weten collega’s wat zij kunnen verwachten, en hoeveel mensen dit bedrijf kan begeleiden.",
  relatievorm: "Klant of partner",
  unknown: "Nog niet bekend",
  begeleidingMensen: "Hoeveel mensen kan het bedrijf tegelijk begeleiden?",
  begeleidingUren: "Hoeveel uur per week is daar tijd voor?",
  begeleidingKennis: "Hoeveel ervaring heeft het bedrijf daarmee?",
  regelingen: "Welke regelingen kent de werkgever?",
  hours: "uur",
  wrongNumber: "Vul een heel getal in, of laat het leeg.",
  wrongHours: "Vul uren in per kwartier, zoals 2,5, of laat het leeg.",
  save: "Bewaar de relatie",
  section: {
    heading: "Relatie en bereidheid",
    part: "De relatie",
    change: "Wijzig de relatie",
    note: "Leg de bereidheid vast",
    form: "Relatie",
    capacity: "Kan begeleiden",
    knowledge: "Ervaring met begeleiden",
    schemes: "Kent deze regelingen",
    inform: "Leg deze nog uit",
    segments: "Groep",
    noSegment: "geen",
    origin: "Kwam binnen door",
    willingness: "Bereidheid",
    history: "Hoe de bereidheid veranderde",
    none: "Nog niet vastgelegd",
    unknown: "niet bekend",
    all: "alle regelingen zijn uitgelegd",
    since: (vanaf: string) => `sinds ${vanaf}`,
    because: (reden: string) => `Waarom: ${reden.toLowerCase()}`,
    people: (mensen: number, lopend: number | null, uren: number | null) =>
      `${count(mensen, "mens", "mensen")} tegelijk${uren === null ? "" : `, ${hoursInWords(uren)} per week`}; nu ${
        lopend === 1 ? "werkt er 1" : `werken er ${lopend ?? "minder dan 10"}`
      }`,
  },
} as const;
