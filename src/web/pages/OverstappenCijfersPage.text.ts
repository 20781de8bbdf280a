export const text = {
  title: "Overstappen in cijfers",
  loading: "De cijfers worden geladen",
  none: "In deze periode waren er minder dan drie overstappen.",
  opening: (aantal: number) => `Ongeveer ${aantal} keer stapte iemand over naar een andere vorm.`,
  back: (aantal: number) =>
    aantal === 0 ? "De weg terug is bijna niet gebruikt." : `Ongeveer ${aantal} keer ging iemand terug.`,
  days: (dagen: number) =>
    `Van wie daarna weer overstapte, deed de helft dat binnen ongeveer ${dagen} dagen.`,
  above: "Afgerond op vijf, zodat niemand te herkennen is",
  filters: "Kies",
  year: "Jaar",
  gemeente: "Gemeente",
  all: "Hele regio",
  result: (aantal: number) => `${aantal} soorten overstap`,
  table: "Van vorm naar vorm",
  column: {
    van: "Van",
    naar: "Naar",
    aantal: "Overstappen",
    terug: "Weg terug gebruikt",
    dagen: "Dagen tot de volgende",
  },
  few: "te weinig",
  note: "Soorten die minder dan drie keer voorkwamen staan er niet bij. Daarom telt de tabel niet altijd op.",
  emptyHeading: "Nog geen cijfers",
} as const;
