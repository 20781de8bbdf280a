export const text = {
  title: "Leren op het werk",
  loading: "Wie op het werk leert wordt geladen",
  opening: (totaal: number) =>
    totaal === 1 ? "1 inwoner leert nu op het werk." : `${totaal} inwoners leren nu op het werk.`,
  lead: "Wie het langst wacht op een beoordeling staat bovenaan.",
  niemand: "Op dit moment leert hier niemand op het werk.",
  leegKop: "Nog geen leerroute",
  leeg: "Hier staat wie bij u of met u leert, zodra een leerroute begint.",
  caption: "Wie nu op het werk leert",
  naam: "Naam",
  waar: "Leerbedrijf",
  leermeester: "Leermeester",
  taken: "Beoordeeld",
  van: (beoordeeld: number, taken: number) => `${beoordeeld} van ${taken}`,
  laatste: "Laatste keer",
  nog: "nog niet",
} as const;
