import { count, number, signed } from "../format.ts";

export const text = {
  title: "Plaatsingen per gemeente en doelgroep",
  loading: "Het rapport wordt geladen",
  opening: (year: number, total: number) => ({
    strong: `In ${year} zijn ${number(total)} plaatsingen gedaan.`,
    rest: "",
  }),
  openingRevised: (year: number, from: number, to: number) => ({
    strong: `In ${year} zijn ${number(to)} plaatsingen gedaan.`,
    rest: `De eerste telling gaf er ${number(from)}.`,
  }),
  openingFirst: (year: number, from: number, to: number) => ({
    strong: `De eerste telling van ${year} gaf ${number(from)} plaatsingen.`,
    rest: `Later zijn het er ${number(to)} geworden.`,
  }),
  openingHeld: (year: number) => ({
    strong: `In ${year} zijn er plaatsingen gedaan.`,
    rest: "Hoeveel het er samen zijn, tonen wij niet: uit dat getal volgt iets over een kleine groep.",
  }),
  openingNone: (year: number) => ({
    strong: `Van ${year} zijn nog geen plaatsingen geregistreerd.`,
    rest: "Kies een ander jaar.",
  }),
  above: (peildatum: string, stand: string) => `Regio Amersfoort · peildatum ${peildatum} · stand ${stand}`,
  further: { work: "Over werk", employers: "Over werkgevers", counts: "Cijfers en rapporten" },
  indicators: "Alle indicatoren, met hun betekenis",
  ownWords: "Eigen woorden bij de cijfers",
  council: "Vragen van de raad",
  quarterReport: "Kwartaalrapport",
  exporting: "Cijfers exporteren",
  keeping: "Werk vinden en houden",
  guidance: "Hoeveel ruimte jobcoaches hebben",
  noMatch: "Waarom voorstellen geen match werden",
  futurePlan: "Toekomstplan van het bedrijf",
  moved: "Verhuisde dossiers",
  switches: "Hoe mensen van werkvorm wisselen",
  werksoorten: "Wat inwoners willen en units bieden",
  network: "Het netwerk van werkgevers",
  employerTargets: "Afspraken met werkgevers",
  socialReturn: "Social return van opdrachten",
  filters: "Kies een jaar en een stand",
  year: "Jaar",
  state: "Stand",
  states: { definitief: "Nu geteld (definitief)", tabel: "Eerste telling (tabel)" } as Readonly<
    Record<string, string>
  >,
  result: (total: number | null) =>
    total === null ? "Aantal afgeschermd" : count(total, "plaatsing", "plaatsingen"),
  held: (count: number) =>
    `${number(count)} ${count === 1 ? "getal is" : "getallen zijn"} afgeschermd: er zitten minder dan tien mensen achter, of zo’n getal is eruit af te leiden.`,
  table: "Plaatsingen per gemeente en doelgroep",
  gemeente: "Gemeente",
  total: "Totaal",
  region: "Opgeteld",
  download: "Download (csv)",
  cell: (count: number, gemeente: string, groep: string) =>
    `${count}: ${groep}, ${gemeente}. Bekijk herkomst`,
  figure: {
    conclusion: (gemeente: string, count: number, share: number) =>
      `${gemeente} heeft ${number(count)} plaatsingen, ${number(share)} procent van het geheel.`,
    most: (gemeente: string, count: number) =>
      `Van de getallen die u ziet heeft ${gemeente} de meeste plaatsingen: ${number(count)}.`,
    note: (year: number) =>
      `Plaatsingen door het Werkgeversservicepunt, ${year}, naar gemeente van de inwoner.`,
    table: "Plaatsingen per gemeente",
    count: "Plaatsingen",
  },
  check: {
    heading: "De gedrukte totaalregel klopt niet met de rijen",
    line: (groep: string, printed: number, added: number) =>
      `Bij ${groep} is ${number(printed)} gedrukt; de rijen zijn samen ${number(added)}.`,
    note: "Meedoen toont de som van de rijen. Beide getallen blijven bewaard.",
  },
  revised: {
    heading: "Bijgesteld",
    line: (difference: number) => `Verschil ${signed(difference)} door latere wijzigingen.`,
    both: "Bekijk de andere stand",
    none: "Dit jaar is niet bijgesteld.",
    held: "Dit jaar is bijgesteld. Het verschil is afgeschermd.",
  },
  origin: {
    heading: "Herkomst",
    definition: "Definitie",
    source: "Bron",
    date: "Peildatum",
    complete: "Volledigheid",
    completeText: (filled: number | null, all: number, unknown: number | null) =>
      [
        filled === null ? `${all} gemeenten` : `${filled} van ${all} gemeenten met plaatsingen`,
        unknown === null
          ? "hoe vaak de groep niet bekend is, is afgeschermd."
          : `van ${number(unknown)} plaatsingen is de groep niet bekend.`,
      ].join("; "),
  },
  freeze: {
    heading: "Stand vastleggen",
    text: "Een vastgelegde stand verandert nooit meer. Latere wijzigingen staan er dan naast.",
    button: "Leg deze stand vast",
    question: "Stand vastleggen?",
    name: "Naam van de stand",
    nameNote: "Kleine letters en cijfers, zoals: kwartaal 4",
    nameEmpty: "Geef de stand een naam van kleine letters en cijfers.",
    confirm: "Leg vast",
    cancel: "Nee, ga terug",
    done: "De stand is vastgelegd",
    doneText: (name: string) => `De stand ‘${name}’ staat nu in de keuzelijst en verandert niet meer.`,
  },
  margin: "Bijstelling en herkomst",
} as const;
