export const text = {
  title: "Instrument toevoegen",
  heading: "Welk instrument komt erbij?",
  lead: "Wat u niet weet, laat u leeg. Dat staat dan als onbekend in de gids. Wat u bewaart, geldt als vandaag gecontroleerd.",
  save: "Zet in de gids",
} as const;
