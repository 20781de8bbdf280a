import type { Stand } from "../../modules/plaatsingen/plaatsing.ts";

const TALLY = ["geen", "één", "twee", "drie", "vier", "vijf", "zes"];
const inWords = (count: number) => TALLY[count] ?? String(count);

export const text = {
  part: "De plaatsingen",
  opening: (naam: string, running: number) =>
    running === 0
      ? `${naam} heeft nu geen plaatsing.`
      : `${naam} heeft nu ${inWords(running)} ${running === 1 ? "plaatsing" : "plaatsingen"}.`,
  starts: (naam: string, day: string) => `${naam} begint op ${day}.`,
  before: (total: number) =>
    total === 0
      ? ""
      : `Eerder ${total === 1 ? "was er" : "waren er"} ${inWords(total)} ${total === 1 ? "plaatsing" : "plaatsingen"}.`,
  caption: (naam: string) => `Plaatsingen van ${naam}`,
  column: {
    functie: "Werk",
    waar: "Waar",
    werkvorm: "Werkvorm",
    uren: "Uren",
    periode: "Periode",
    stand: "Stand",
  },
  from: (start: string) => `vanaf ${start}`,
  period: (start: string, end: string) => `${start} tot en met ${end}`,
  emptyHeading: (naam: string) => `${naam} is nog niet geplaatst`,
  emptyText: "Een plaatsing begint met een voorstel waarop de inwoner ja zegt.",
  toPlaces: "Bekijk plekken die passen",
  stand: {
    "begint nog": "Begint nog",
    loopt: "Loopt",
    "eindigt binnenkort": "Eindigt binnenkort",
    beëindigd: "Beëindigd",
  } satisfies Readonly<Record<Stand, string>>,
} as const;
