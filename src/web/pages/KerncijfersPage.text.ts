import type { Onderwerp } from "../../modules/sturing/indicator.ts";
import { count, longDate, month, number } from "../format.ts";

/** A day, month, quarter, year or years, as precisely as the publication says it. */
function periodInWords(period: string): string {
  const [, year = "", quarter] = /^(\d{4})-?[KQ](\d)$/.exec(period) ?? [];
  if (quarter) return `${quarter}e kwartaal ${year}`;
  if (/^\d{4}-\d{2}$/.test(period)) return month(`${period}-01`);
  return /^\d{4}-\d{2}-\d{2}$/.test(period) ? longDate(period) : period;
}

export const text = {
  title: "Kerncijfers",
  loading: "De kerncijfers worden geladen",
  above: "Regio Amersfoort · gepubliceerd naast zelf geteld",
  opening: (counted: number, same: number) =>
    same === counted
      ? {
          strong: `Alle ${counted} cijfers die wij zelf tellen komen overeen met de publicatie.`,
          rest: "Bij elk cijfer staan de bron en de datum.",
        }
      : {
          strong: `${count(counted - same, "cijfer verschilt", "cijfers verschillen")} van de publicatie.`,
          rest: `De andere ${same} die wij zelf tellen komen overeen. Wij tonen altijd beide.`,
        },
  openingNone: {
    strong: "Er zijn nog geen kerncijfers voor deze regio.",
    rest: "De beheerder kan ze inlezen.",
  },
  themes: "Thema's",
  caption: (heading: string, unit: string) => `${heading}, aantal ${unit}`,
  main: {
    plaatsingen: (count: string) => `Het WSP plaatste in 2018 ${count} mensen.`,
    banenafspraak: (done: string, goal: string, rest: number) =>
      rest > 0
        ? `Er zijn ${done} van de ${goal} afgesproken banen: nog ${number(rest)} te gaan.`
        : `Er zijn ${done} banen; het doel van ${goal} is gehaald.`,
    beschut: (done: string, all: string, rest: number) =>
      `${done} van de ${all} mensen met een indicatie hebben een baan. ${number(rest)} mensen wachten nog.`,
    werkgevers: (known: string, all: string) => `Het WSP kent ${known} van de ${all} werkgevers.`,
    werkzoekenden: (count: string) => `${count} mensen staan als werkzoekende geregistreerd.`,
    arbeidsmarkt: (count: string) => `${count} vacatures zijn nog niet vervuld.`,
  },
  counted: (counted: number, different: number) => {
    if (counted === 0) return "Deze cijfers komen van anderen. Wij kunnen ze niet zelf tellen.";
    if (different > 0)
      return `${count(different, "cijfer is", "cijfers zijn")} anders dan wat wij zelf tellen.`;
    return counted === 1
      ? "Wat wij zelf tellen is gelijk."
      : `Alle ${counted} die wij zelf tellen zijn gelijk.`;
  },
  name: "Cijfer",
  published: "Gepubliceerd",
  own: "Zelf geteld",
  unit: "Eenheid",
  difference: "Verschil",
  same: "Gelijk",
  differs: (by: string) => `Verschilt ${by}`,
  onlyPublished: "Niet te tellen",
  date: "Peildatum",
  source: "Bron",
  dated: (peildatum: string, source: number | null) =>
    source === null ? periodInWords(peildatum) : `${periodInWords(peildatum)}, bron ${source}`,
  inUnit: (unit: string) => `in ${unit}`,
  oneSource: (source: string) => `Bron: ${source}`,
  numberedSource: (nr: number, source: string) => `Bron ${nr}: ${source}`,
  elsewhere: { regio: "", elders: "andere regio", land: "Nederland" },
  other: "Andere cijfers",
  download: "Download (csv)",
  definitions: "Wat betekenen deze cijfers?",
  groups: {
    plaatsingen: "Plaatsingen",
    "werk vinden en houden": "Werk vinden en houden",
    banenafspraak: "Banenafspraak",
    "beschut werk": "Beschut werk",
    werkzoekenden: "Werkzoekenden",
    werkgevers: "Werkgevers",
    "leren en werken": "Leren en werken",
    arbeidsmarkt: "Arbeidsmarkt",
    "andere bedrijven": "Andere bedrijven",
    landelijk: "Landelijk",
  } satisfies Readonly<Record<Onderwerp, string>>,
} as const;
