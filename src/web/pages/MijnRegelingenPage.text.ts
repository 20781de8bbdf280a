import { count } from "../format.ts";

export const text = {
  title: "Plaatsing en regelingen",
  loading: "De regelingen worden geladen",
  opening: (aantal: number, wacht: number) =>
    aantal === 0
      ? "Er werkt nu niemand bij u via ons."
      : wacht === 0
        ? `${count(aantal, "medewerker", "medewerkers")}: u hoeft nu niets te doen.`
        : `${count(aantal, "medewerker", "medewerkers")}: bij ${count(wacht, "regeling", "regelingen")} bent u aan zet.`,
  lead: "Wat er is geregeld, wie er aan zet is en wat u moet doen.",
  empty: "Zodra iemand bij u begint, staat hier wat er te regelen is.",
  at: (functie: string, uren: string, dag: string) => `${functie}, ${uren} per week, vanaf ${dag}`,
  coach: (naam: string) => `Begeleider: ${naam}`,
  askAll: "Vraag alles in één keer aan",
  askAllFor: (naam: string) => `Vraag alles in één keer aan voor ${naam}`,
  caption: (naam: string) => `Regelingen voor ${naam}`,
  column: { soort: "Regeling", stand: "Stand", datum: "Datum", doen: "Wat u doet" },
  period: (van: string, tot: string | null) => (tot ? `${van} tot en met ${tot}` : `vanaf ${van}`),
  asked: (dag: string) => `gevraagd op ${dag}`,
  before: (dag: string) => `uiterlijk ${dag}`,
  askBefore: (dag: string) => `vraag aan voor ${dag}`,
  nothing: "U hoeft niets te doen",
  ask: "Vraag het aan met de knop hierboven",
  refused: "Bel ons, dan zoeken wij iets anders",
  call: "Lukt iets niet? Bel ons.",
  phone: "033 000 00 00",
} as const;
