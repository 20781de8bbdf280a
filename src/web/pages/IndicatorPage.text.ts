import { count, longDate, number } from "../format.ts";
import { periodInWords } from "./periode-in-woorden.ts";

type Waarde = { readonly waarde: number | null; readonly stand: string };

type Omvang = { readonly waarde: number | null; readonly laag: number | null; readonly hoog: number | null };

type Signaal = { readonly periode: string; readonly signaal: string };
/** So many of what is unusual are told, the last first. */
const TOLD = 2;

export const text = {
  title: "Indicator",
  loading: "Het cijfer wordt geladen",
  above: (peildatum: string) => `Stand op ${longDate(peildatum)}`,
  opening: (naam: string, periode: string, { waarde, stand }: Waarde, eenheid: string) =>
    waarde === null
      ? { strong: `${naam}, ${periodInWords(periode)}: ${WHY[stand] ?? "er is geen cijfer."}`, rest: "" }
      : { strong: `${naam}: ${number(waarde)} ${eenheid}`, rest: `${inPeriod(periode)}.` },
  margin: (laag: number | null, hoog: number | null) => margin({ laag, hoog }),
  of: (n: number) => `Geteld over ${number(n)}.`,
  back: "Alle indicatoren",
  period: "Periode",
  periodChoice: "Kies een periode",
  periodHint: "2018, 2018-K3 of 2018-07",
  needed: "Wat er nodig is",
  origin: "Definitie en herkomst",
  formula: "Wat het telt",
  population: "Van wie",
  unit: "Eenheid",
  source: "Bron",
  pitfall: "Let op",
  owner: "Eigenaar",
  validity: "Geldig",
  since: (vanaf: string, tot: string | null) =>
    tot === null ? `vanaf ${longDate(vanaf)}` : `${longDate(vanaf)} tot en met ${longDate(tot)}`,
  course: "Verloop",
  courseNone: "Er is nog geen verloop te tonen.",
  courseNote: (eenheid: string, hasLimits: boolean) =>
    hasLimits
      ? `In ${eenheid}. De band is de gewone schommeling: een punt erbinnen is op zichzelf geen nieuws.`
      : `In ${eenheid}. De reeks is te kort om de gewone schommeling te tonen.`,
  steady: "Alle punten vallen binnen de gewone schommeling.",
  unusual: (signalen: readonly Signaal[]) => {
    const said = signalen
      .slice(-TOLD)
      .toReversed()
      .map(({ periode, signaal }) => `${periodInWords(periode)}: ${signaal}`);
    const before = signalen.length - said.length;
    const more = before === 0 ? [] : [`eerder nog ${count(before, "signaal", "signalen")}`];
    return `${[...said, ...more].join("; ")}.`;
  },
  noLimits: "De laatste cijfers op een rij.",
  value: "Waarde",
  number: "Geteld over",
  split: { gemeente: "Naar gemeente", groep: "Naar groep" },
  part: { gemeente: "Gemeente", groep: "Groep" },
  hidden: (hidden: number) =>
    `${count(hidden, "regel is afgeschermd", "regels zijn afgeschermd")} (afg.): het gaat over minder dan tien mensen, of dat zou uit de andere regels volgen.`,
  splitHeading: "Naar gemeente en groep",
  splitYearly:
    "De delen staan er alleen van een heel jaar, of van een dag die voorbij is. Van kortere perioden zouden ze samen verraden hoe weinig mensen er achter een getal zitten.",
  keptElsewhere: "Naar groep en unit",
  keptElsewhereText:
    "Hoe lang groepen en units hun werk houden, staat in één rapport naast elkaar: zo verraadt geen getal een klein getal ernaast.",
  keptElsewhereLink: (jaar: string) => `Bekijk wie begon in ${jaar}`,
  splitYear: (jaar: string) => `Bekijk de delen van ${jaar}`,
  frozen: "Eerder vastgesteld",
  frozenNone: "Van dit cijfer is nog niets vastgesteld.",
  frozenOn: "Vastgesteld",
  by: "Door",
  asOf: "Peildatum",
  restated: (van: string, naar: string) => `Vastgesteld als ${van}, nu geteld: ${naar}.`,
  same: "Het vastgestelde cijfer is nog gelijk aan wat nu wordt geteld.",
  reason: (reden: string, feiten: number | null) => (feiten === null ? reden : `${reden}: ${number(feiten)}`),
  reasons: "Waarom het anders is",
  oldDefinition: "andere definitie",
  freeze: {
    button: "Stel dit cijfer vast",
    question: "Cijfer vaststellen?",
    value: (waarde: Omvang, eenheid: string) =>
      [`${number(waarde.waarde ?? 0)} ${eenheid}`, ...(waarde.laag === null ? [] : [margin(waarde)])].join(
        ". ",
      ),
    parts: "Delen",
    partsText: (parts: number) =>
      parts === 0 ? "zonder splitsing" : `${count(parts, "regel", "regels")}, zoals ze nu worden getoond`,
    note: "Dit alles wordt bewaard en verandert nooit meer. Wat later anders wordt geteld, staat ernaast met de reden.",
    confirm: "Stel vast",
    cancel: "Nee, ga terug",
    done: "Het cijfer is vastgesteld",
    doneText: "Het staat hieronder en verandert niet meer.",
  },
  others: "Wat anderen hierover publiceerden",
  othersNote: "Twee bronnen kunnen verschillen. Wij tonen beide en verbeteren er geen.",
  othersLink: "Bekijk de kerncijfers",
  unknown: "afgeschermd",
} as const;

const inPeriod = (periode: string): string =>
  periode.includes("K") ? `in het ${periodInWords(periode)}` : `in ${periodInWords(periode)}`;

const margin = ({ laag, hoog }: Pick<Omvang, "laag" | "hoog">): string =>
  hoog === null
    ? `Tussen ${number(laag ?? 0)} en nog onbekend.`
    : `Tussen ${number(laag ?? 0)} en ${number(hoog)} (marge van 95 procent).`;

const WHY: Readonly<Record<string, string>> = {
  "bron ontbreekt": "de bron ontbreekt.",
  "te weinig mensen": "te weinig mensen om te tonen.",
  "nog niet zo ver": "daar is nog niets over te zeggen.",
  "alleen nu te tellen": "alleen van nu te tellen.",
  "niet gesplitst": "zo wordt het niet gesplitst.",
  "alleen per jaar": "dit is er alleen van een heel jaar.",
};
