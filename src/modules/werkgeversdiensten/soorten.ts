/** What a kind of service is, what it says when it is done, and where it is named. */
export type Soort = {
  readonly naam: string;
  readonly uitleg: string;
  readonly klaarMet: readonly (
    | "advies"
    | "taken"
    | "onderwerpen"
    | "vraag"
    | "doel"
    | "geleerd"
    | "instrumenten"
  )[];
  readonly bron: string;
};

/** The services of the werkgeversservicepunt, free for a werkgever. */
export const DIENSTEN = {
  jobcarving: {
    naam: "Gesprek over jobcarving",
    uitleg: "Over taken die iemand met een afstand tot werk kan doen",
    klaarMet: ["taken"],
    bron: "Actieplan Perspectief op Werk: “Hoe vaak dit gebeurt wordt niet bijgehouden.”",
  },
  arbeidsinclusieanalyse: {
    naam: "Arbeidsinclusie-analyse",
    uitleg: "Een arbeidsdeskundige bekijkt het werk en zegt waar banen te maken zijn",
    klaarMet: ["taken", "advies"],
    bron: "Actieplan Perspectief op Werk: “bij ongeveer 5 werkgevers per jaar”",
  },
  bedrijfsadvies: {
    naam: "Bedrijfsadvies inclusieve arbeidsorganisatie",
    uitleg: "Advies over het hele werk, ook wat technologie mogelijk maakt",
    klaarMet: ["advies", "instrumenten"],
    bron: "Actieplan Perspectief op Werk: “bedrijfsadvies inclusieve arbeidsorganisatie”",
  },
  personeelsvraag: {
    naam: "Meedenken over een personeelsvraag",
    uitleg: "De werkgever heeft een vraag over personeel en wij denken mee",
    klaarMet: ["vraag", "advies"],
    bron: "Actieplan Perspectief op Werk: “meedenken bij de werkgever bij personele vraagstukken”",
  },
  "hulp bij formulieren": {
    naam: "Hulp bij formulieren",
    uitleg: "Samen aanvragen invullen, zoals loonkostensubsidie",
    klaarMet: ["onderwerpen"],
    bron: "Actieplan Perspectief op Werk: “helpen bij het administratieve proces dat daarbij hoort”",
  },
  "advies inclusief ondernemen": {
    naam: "Advies over inclusief ondernemen",
    uitleg: "Persoonlijk en kosteloos, ook over werving en selectie",
    klaarMet: ["advies"],
    bron: "Regionaal plan: “persoonlijk en kosteloos advies over inclusief ondernemen”",
  },
  "advies wetten en subsidies": {
    naam: "Advies over wetten en subsidies",
    uitleg: "Welke regelingen er zijn en wat ze vragen",
    klaarMet: ["onderwerpen", "advies"],
    bron: "Expertbijeenkomst: “Advies wetten en subsidies”",
  },
  "advies sroi": {
    naam: "Advies over SROI",
    uitleg: "Hoe een opdracht van een gemeente banen kan opleveren",
    klaarMet: ["advies"],
    bron: "Expertbijeenkomst: advies over jobcarving en SROI",
  },
  "advies werk op locatie": {
    naam: "Advies over werk op locatie",
    uitleg: "Over de werkzaamheden, de prijs en de begeleiding",
    klaarMet: ["advies"],
    bron: "Uitgangspunten: “prijs en begeleiding zijn dan belangrijk”",
  },
  experiment: {
    naam: "Experiment met brede jobcarving",
    uitleg: "Met een doel, een begin en een eind, en wat ervan te leren was",
    klaarMet: ["doel", "instrumenten", "geleerd"],
    bron: "Actieplan Perspectief op Werk: “5 tot 10 werkgevers die gaan experimenteren met brede jobcarving”",
  },
} as const satisfies Readonly<Record<string, Soort>>;

export type Dienstsoort = keyof typeof DIENSTEN;
export const DIENSTSOORTEN = Object.keys(DIENSTEN) as [Dienstsoort, ...Dienstsoort[]];
