/** What an option is scored on, from 0 (worst) to 10 (best), before anyone says how much it weighs. */
export type Setcriterium = {
  readonly naam: string;
  readonly uitleg: string;
  /** 1 is the most important; equal numbers where the source gives no order. */
  readonly rang: number;
  /** An option that scores less cannot be called the best; null: no limit. */
  readonly grens: number | null;
};

export type Criteriaset = {
  readonly sleutel: string;
  readonly naam: string;
  readonly bron: string;
  readonly criteria: readonly Setcriterium[];
};

/** Worst and best of a score. */
export const SCORE = { slechtst: 0, best: 10 } as const;

const los = (naam: string, uitleg: string): Setcriterium => ({ naam, uitleg, rang: 1, grens: null });

/** Of the documents of the regions; another region takes its own. */
export const CRITERIASETS: readonly Criteriaset[] = [
  {
    sleutel: "vijf-uitgangspunten",
    naam: "Vijf uitgangspunten, in volgorde van prioriteit",
    bron: "Uitgangspunten sociaal ontwikkelbedrijf regio Amersfoort, 7 mei 2025",
    criteria: [
      {
        naam: "Inwoners staan centraal",
        uitleg:
          "De behoefte en ontwikkelkansen van inwoners. Een keuze die deze schaadt, kan niet de beste heten.",
        rang: 1,
        grens: 4,
      },
      {
        naam: "Breed ontwikkelbedrijf",
        uitleg: "Ook voor mensen uit de Participatiewet, met meer aandacht voor ontwikkeling en gewoon werk.",
        rang: 2,
        grens: null,
      },
      {
        naam: "RWA/Amfors blijft",
        uitleg: "De hallen, werkplekken, mensen en kennis die er zijn, blijven in gebruik.",
        rang: 3,
        grens: null,
      },
      {
        naam: "Netwerkorganisatie",
        uitleg: "Samen met werkgevers, onderwijs en maatschappelijke organisaties, met veel soorten werk.",
        rang: 4,
        grens: null,
      },
      {
        naam: "Financieel gezond",
        uitleg: "Meer omzet en lagere kosten, zonder dat inwoners daar nadeel van hebben.",
        rang: 5,
        grens: null,
      },
    ],
  },
  {
    sleutel: "hilversum",
    naam: "Wat past bij onze gemeente: vier vragen van Hilversum",
    bron: "Verslag expertbijeenkomst sociaal ontwikkelbedrijven, Hilversum, 13 februari 2025",
    criteria: [
      los("Arbeidsmarkt", "Past het bij de kenmerken van de arbeidsmarkt hier?"),
      los("Schaal", "Is er genoeg massa om het goed te doen?"),
      los("Haalbaar", "Welke taken kunnen echt bij elkaar worden gebracht?"),
      los("Ambitie", "Past het bij wat we willen voor de doelgroep en de dienstverlening?"),
    ],
  },
  {
    sleutel: "acht-functionaliteiten",
    naam: "Acht functionaliteiten van de infrastructuur",
    bron: "SER (zes) en Berenschot (twee), in de inventarisatie van de regio Amersfoort, 2025",
    criteria: [
      los("Detacheren", "Detacheringsfaciliteiten naar reguliere werkgevers."),
      los("Beschut werk", "Een voorziening voor beschut werk."),
      los("Matchen en begeleiden", "Goede matching en begeleiding."),
      los("Netwerken van werkgevers", "Inspelen op en samenwerken met werkgevers in de buurt en de regio."),
      los("Werknemersvaardigheden", "Mensen startklaar maken."),
      los("Werk aanpassen", "Werkgevers adviseren en helpen om het werk passend te maken."),
      los("Vinden en herkennen", "Kandidaten vinden, herkennen en weten wat zij kunnen."),
      los("Tussengroep", "Werk voor wie geen indicatie heeft en nog niet bij een werkgever aan de slag kan."),
    ],
  },
];

export const criteriasetVan = (sleutel: string): Criteriaset | undefined =>
  CRITERIASETS.find((set) => set.sleutel === sleutel);
