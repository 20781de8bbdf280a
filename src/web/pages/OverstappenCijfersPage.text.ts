export const text = {
  title: "Overstappen in cijfers",
  loading: "De cijfers worden geladen",
  none: "Te weinig mensen om te tonen. We tonen dit vanaf 10 mensen.",
  opening: (aantal: number) => `Ongeveer ${aantal} keer stapte iemand over naar een andere vorm.`,
  back: (aantal: number) => `Ongeveer ${aantal} keer ging iemand terug.`,
  days: (dagen: number) =>
    `Van wie daarna weer overstapte, deed de helft dat binnen ongeveer ${dagen} dagen.`,
  above: (vanaf: string, tot: string) =>
    `Van ${vanaf} tot en met ${tot}. Afgerond op vijf, zodat niemand te herkennen is`,
  filters: "Kies",
  year: "Jaar",
  quarter: "Kwartaal",
  quarterOf: (kwartaal: number) => `${kwartaal}e kwartaal`,
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
  onlyYear:
    "Per vorm en per gemeente tellen wij alleen over een heel jaar. Kies een jaar, zonder kwartaal, en van de hele regio of van één gemeente.",
  note: "Wij tellen per heel kwartaal of heel jaar dat voorbij is. Per vorm en per gemeente tellen wij over een heel jaar. Wat bij minder dan 10 mensen voorkwam, staat er niet bij. Ook een totaal staat er niet als u daaruit kunt afleiden wat er ontbreekt. Daarom telt de tabel niet altijd op.",
  perYear: "Per soort overstap: over een heel jaar",
  emptyHeading: "Nog geen cijfers",
} as const;
