export const text = {
  heading: "Leren op het werk",
  leert: (taken: string, waar: string) => `Leert nu ${taken} bij ${waar}.`,
  niets: "Leert nu geen taken op het werk.",
  link: "Taken en praktijkverklaringen",
} as const;
