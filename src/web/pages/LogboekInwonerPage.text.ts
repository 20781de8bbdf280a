import { count } from "../format.ts";

export const text = {
  title: "Wie keek mee",
  loading: "Het logboek wordt geladen",
  above: (id: string) => `Inwoner ${id}`,
  opening: (total: number) => ({
    strong: `De gegevens van deze inwoner zijn ${count(total, "keer", "keer")} gebruikt.`,
    rest: "De nieuwste keer staat bovenaan.",
  }),
  openingNone: {
    strong: "Niemand gebruikte de gegevens van deze inwoner.",
    rest: "Er staat nog niets in het logboek.",
  },
  table: "Gebruik van de gegevens",
  columns: { when: "Wanneer", who: "Wie", what: "Wat", why: "Waarvoor" },
  system: "Systeem",
  back: "Terug naar het logboek",
  nothing: "Nog geen gebruik.",
} as const;
