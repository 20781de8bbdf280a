import type { Onderwerp } from "../../modules/sturing/indicator.ts";
import { count, longDate, month } from "../format.ts";

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
  margin: "Cijfers die elkaar lijken tegen te spreken",
  contradictions: "Lijkt niet te kloppen, klopt wel",
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
  sourceAndDate: "Peildatum en bron",
  dated: (peildatum: string, source: string) => `${periodInWords(peildatum)}. ${source}`,
  elsewhere: { regio: "", elders: "andere regio", land: "Nederland" },
  other: "Andere cijfers",
  download: "Download (csv)",
  definitions: "Wat betekenen deze cijfers?",
  groups: {
    plaatsingen: "Plaatsingen",
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
