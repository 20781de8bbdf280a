import { count, number, range } from "../format.ts";

const few = (value: number | null) => (value === null ? "afgeschermd" : number(value));

export const text = {
  title: "Doelen",
  loading: "De doelen worden geladen",
  above: (jaar: number, peildatum: string) => `Doelen van ${jaar} · geteld op ${peildatum}`,
  opening: (jaar: number, geteld: number | null, doel: number, totaal: number | null) =>
    geteld === null
      ? totaal === null
        ? `Hoeveel plaatsingen er in ${jaar} zijn gedaan, is afgeschermd. De doelen zijn samen ${number(doel)}.`
        : `In ${jaar} zijn ${number(totaal)} plaatsingen gedaan, bij doelen van samen ${number(doel)}.`
      : `Van de ${number(doel)} plaatsingen voor ${jaar} zijn er ${number(geteld)} geteld.`,
  openingNone: (jaar: number) => `Voor ${jaar} zijn geen doelen voor plaatsingen vastgelegd.`,
  openingBanen: (tekort: number) => `Bij de banenafspraak ontbreken nog ${number(tekort)} banen`,
  openingBeschut: (tekort: number) => `bij beschut werk wachten ${count(tekort, "mens", "mensen")}.`,
  filters: "Kies een jaar",
  year: "Jaar",
  add: "Maak een doel",
  result: (doelen: number) => count(doelen, "doel", "doelen"),
  empty: "Voor dit jaar zijn geen doelen vastgelegd.",
  emptyText: "Kies een ander jaar. Wie stuurt, legt doelen vast met de bron.",
  bars: {
    wsp: "Plaatsingen door het WSP",
    wspUnit: (jaar: number) => `in ${jaar}`,
    wspExpected: (laag: number, hoog: number) => `Verwacht eind van het jaar: ${range(laag, hoog)}`,
    wspDone: (tekort: number) =>
      tekort > 0 ? `${number(tekort)} minder dan het doel` : "Het doel is gehaald",
    wspUnknown: "Alle plaatsingen. Hoeveel daarvan voor een doel tellen, is afgeschermd",
    wspTarget: (doel: number) => `doel ${number(doel)} plaatsingen`,
    banen: "Banen banenafspraak",
    banenUnit: "banen",
    banenLeft: (tekort: number, procent: number) => `${number(tekort)} te gaan, ${procent} procent gehaald`,
    banenTarget: (doel: number, jaar: number) => `doel ${number(doel)} banen, ${jaar}`,
    beschut: "Beschut werk",
    beschutUnit: (doel: number) => `van ${number(doel)} mensen`,
    beschutLeft: (tekort: number) => `${count(tekort, "mens heeft", "mensen hebben")} nog geen baan`,
    beschutTarget: (doel: number) => `${number(doel)} geldige indicaties`,
  },
  chart: {
    conclusion: (doel: number, laag: number, hoog: number) =>
      hoog < doel
        ? `Als het zo doorgaat, blijft het jaar onder het doel van ${number(doel)} plaatsingen.`
        : laag >= doel
          ? `Als het zo doorgaat, wordt het doel van ${number(doel)} plaatsingen gehaald.`
          : `Het doel van ${number(doel)} plaatsingen is haalbaar, maar niet zeker.`,
    hidden: "Het verloop naar het doel is afgeschermd.",
    hiddenText:
      "Bij minstens één doel tellen minder dan tien mensen, of is zo’n aantal uit te rekenen. Dan staat ook de som er niet. Bij de andere doelen staat wel hoe ver ze zijn.",
    past: (jaar: number, geteld: number, doel: number) =>
      `In ${jaar} zijn ${number(geteld)} plaatsingen geteld, bij een doel van ${number(doel)}.`,
    note: "Plaatsingen die voor een doel tellen, opgeteld vanaf januari. De band is de verwachting: in acht van de tien jaren komt het jaar daarbinnen uit. De verwachting kent geen seizoenen.",
    notePast: "Plaatsingen die voor een doel tellen, opgeteld vanaf januari.",
    soFar: (aantal: number) => `${number(aantal)} tot nu`,
    total: (aantal: number) => `${number(aantal)} geteld`,
    expected: "verwacht",
    target: (doel: number) => `doel ${number(doel)}`,
    table: "Plaatsingen per maand, opgeteld",
    month: "Maand",
    added: "Opgeteld",
  },
  table: {
    wsp: "Doelen voor plaatsingen door het WSP",
    other: "Andere doelen van dit jaar",
    name: "Doel",
    target: "Doel",
    stand: "Stand",
    missing: "Ontbreekt",
    expected: "Verwacht",
    lastYear: "Jaar eerder",
    owner: "Wie zorgt ervoor",
    show: (aantal: number) =>
      `Toon ${count(aantal, "doel", "doelen")}: hoe ver, wat er ontbreekt en wie ervoor zorgt`,
    total: "Samen",
    noNumber: "trend",
    to: (van: number, tot: number) => (van === tot ? number(van) : `${number(van)} tot ${number(tot)}`),
    few: "afgeschermd",
    none: "nog niet bekend",
    note: "Afgeschermd: minder dan tien mensen, of een getal waaruit u zo’n aantal kunt uitrekenen. Het zegt dus niet dat er weinig zijn. Wat bij een doel telt, gaat voor: in het rapport van plaatsingen staat dan minder. Dat geldt voor doelen die voor het begin van hun jaar zijn vastgelegd. Een doel geldt soms voor gemeenten samen: dan heeft een gemeente geen eigen doel.",
    download: "Download (csv)",
    source: "Bron",
  },
  fewShown: few,
  margin: "Wat erbij hoort",
  levers: {
    heading: "Twee knoppen bij de banenafspraak",
    within: (mensen: number) =>
      `Meer mensen plaatsen binnen de banen die er zijn: ${number(mensen)} mensen met een indicatie hebben geen betaalde baan.`,
    create: (banen: number) => `Meer banen maken: er ontbreken ${number(banen)} banen.`,
    note: (met: number, van: number) =>
      `${number(met)} van de ${number(van)} mensen werkt. Dat zijn mensen, geen banen: iemand kan voor meer dan één baan tellen.`,
  },
  normal: {
    heading: "Gewone schommeling",
    within: (maand: string, waarde: number, laag: number, hoog: number) =>
      `In ${maand} begonnen ${number(waarde)} mensen. Dat valt binnen de gewone schommeling van ${range(Math.round(laag), Math.round(hoog))} per maand: het zegt nog niets over de aanpak.`,
    outside: (maand: string, waarde: number, signaal: string) =>
      `In ${maand} begonnen ${number(waarde)} mensen: ${signaal}. Dat is geen gewone schommeling. Zoek uit wat er anders was.`,
    short: "Er zijn te weinig maanden om te zeggen wat gewoon is.",
  },
  check: {
    heading: "Controle op de telling",
    once: (geteld: string, buiten: string, totaal: number) =>
      `${geteld} plaatsingen tellen voor een doel, ${buiten} voor geen enkel doel. Het rapport telt er ${number(totaal)}.`,
    hidden: (totaal: number) =>
      `Het rapport telt ${number(totaal)} plaatsingen. Hoeveel daarvan voor een doel tellen, is afgeschermd.`,
    few: "Er zijn minder dan tien plaatsingen geteld. Dan staat er geen getal.",
    double: (dubbel: number) =>
      `${number(dubbel)} plaatsingen tellen voor meer dan één doel. In de som tellen zij één keer.`,
    link: "Bekijk het rapport van plaatsingen",
  },
  more: {
    heading: "Verder kijken",
    programmas: "Programma's",
    programma: (naam: string, budget: string) => `${naam}: ${budget}`,
    kalender: "Besluitkalender",
    report: "Plaatsingen per gemeente en doelgroep",
  },
} as const;
