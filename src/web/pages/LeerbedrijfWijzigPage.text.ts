export const text = {
  loading: "Het leerbedrijf wordt geladen",
  title: "Erkenning wijzigen",
  heading: (naam: string) => `Wat verandert er aan de erkenning van ${naam}?`,
  lead: "Is de erkenning voorbij, dan kan niemand meer beginnen. Wie al leert, gaat verder.",
  send: "Bewaar de erkenning",
  back: "Terug",
  conflict: "Een collega heeft deze erkenning net gewijzigd",
  conflictText: (theirs: string) =>
    `Nu staat er: ${theirs}. Wat u invulde, staat er nog. Bewaar opnieuw om uw versie te laten gelden.`,
  geenDag: "geen laatste dag",
} as const;
