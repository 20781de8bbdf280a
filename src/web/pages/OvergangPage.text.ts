import { count } from "../format.ts";

export const text = {
  title: "Overgangsplan",
  loading: "Het overgangsplan wordt geladen",
  back: "Toekomstplan",
  opening: (klaar: number, totaal: number, teLaat: number) =>
    `${klaar} van de ${count(totaal, "mijlpaal is", "mijlpalen zijn")} klaar${
      teLaat > 0 ? `, ${teLaat} ${teLaat === 1 ? "is" : "zijn"} te laat` : ""
    }.`,
  held: (aantal: number) =>
    aantal > 0
      ? `${count(aantal, "mijlpaal kan", "mijlpalen kunnen")} niet op zijn dag klaar zijn, omdat iets wat eerst moet later komt.`
      : "",
  empty: "Er staat nog geen mijlpaal in dit plan.",
  emptyText: "Begin met wat er het eerst moet zijn: wie zorgt ervoor, en wanneer is het er?",
  emptyFilter: "Kies een andere organisatie of stand.",
  add: "Nieuwe mijlpaal",
  print: "Print",
  filters: "Kies mijlpalen",
  organisation: "Van wie",
  whole: "De hele regio",
  status: "Stand",
  all: "Alle",
  result: (aantal: number) => count(aantal, "mijlpaal", "mijlpalen"),
  statuses: { gepland: "Gepland", bezig: "Bezig", gedaan: "Gedaan", vervallen: "Vervallen" },
  figures: {
    done: "Klaar",
    of: (totaal: number) => `van ${totaal}`,
    left: (open: number) => `${count(open, "mijlpaal", "mijlpalen")} te gaan`,
    late: "Te laat",
    lateNone: "Niets is te laat",
    lateSome: "De dag is voorbij en het is er niet",
    held: "In de knel",
    heldNone: "Alles kan nog op zijn dag",
    heldSome: "Wacht op iets wat later komt",
    budget: "Budget",
    spent: (bedrag: string) => `${bedrag} van wat klaar is`,
    budgetNote: "zoals begroot bij de mijlpalen",
  },
  list: {
    heading: "Mijlpalen",
    lead: "Wat te laat is staat bovenaan.",
    caption: "Mijlpalen, wat te laat is eerst",
    column: { naam: "Mijlpaal", wie: "Wie", wanneer: "Wanneer", stand: "Stand", budget: "Budget" },
    late: (dagen: number) => `${count(dagen, "dag", "dagen")} te laat`,
    heldBadge: "In de knel",
    first: (datum: string) => `eerst gepland op ${datum}`,
    earliest: (datum: string) => `op zijn vroegst ${datum}`,
    doneOn: (datum: string) => `klaar op ${datum}`,
    waits: (namen: string) => `Wacht op: ${namen}`,
  },
  chart: {
    conclusion: (teLaat: number, laatste: string) =>
      teLaat > 0
        ? `${count(teLaat, "mijlpaal ligt", "mijlpalen liggen")} links van vandaag en ${teLaat === 1 ? "is" : "zijn"} niet klaar.`
        : `Alles wat klaar moest zijn is klaar; de laatste mijlpaal is op ${laatste}.`,
    note: "Dicht rondje: klaar. Open rondje: gepland. Ruit: te laat. Stippellijn: zo ver is het verschoven.",
    today: "vandaag",
    caption: "Mijlpalen met hun dagen",
    column: {
      naam: "Mijlpaal",
      eerst: "Eerst gepland",
      nu: "Nu of klaar",
      vroegst: "Op zijn vroegst",
      stand: "Stand",
    },
  },
  burn: {
    conclusion: (open: number, plan: number) =>
      open > plan
        ? `Er zijn nog ${open} mijlpalen open; volgens het eerste plan waren dat er nu ${plan}.`
        : `Er ${open === 1 ? "is nog 1 mijlpaal" : `zijn nog ${open} mijlpalen`} open, niet meer dan eerst gepland.`,
    note: "Mijlpalen die aan het eind van de maand nog niet klaar zijn. Verwacht is op zijn vroegst.",
    caption: "Open mijlpalen per maand",
    open: "open",
    expected: "verwacht",
    plan: "eerste plan",
    column: { maand: "Maand", plan: "Eerste plan", open: "Open", verwacht: "Op zijn vroegst" },
  },
  dialog: {
    heading: "Wat moet er zijn, en wanneer?",
    lead: "Iedereen die het toekomstplan mag zien, ziet deze mijlpaal.",
    naam: "Naam van de mijlpaal",
    resultaat: "Wat is er als het klaar is?",
    eigenaar: "Wie zorgt ervoor?",
    organisatie: "Van welke organisatie?",
    organisatieHint: "Leeg: van de hele regio",
    datum: "Op welke dag is het klaar?",
    budget: "Budget",
    na: "Wat moet eerst klaar zijn?",
    scenario: "Bij welk scenario hoort het?",
    none: "Bij geen",
    bron: "Waar is dit afgesproken?",
    send: "Zet in het plan",
    subject: "deze mijlpaal",
    need: {
      naam: "Geef de mijlpaal een naam.",
      resultaat: "Schrijf wat er dan is.",
      eigenaar: "Vul in wie ervoor zorgt.",
      datum: "Vul de dag in.",
      bron: "Schrijf waar dit is afgesproken.",
      budget: "Vul een bedrag in, zoals 120000, of laat het leeg.",
    },
  },
} as const;
