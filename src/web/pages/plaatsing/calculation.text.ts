export const text = {
  perMonth: "Subsidie per maand",
  rounded: "één keer afgerond, op de cent",
  capped: "De subsidie is afgekapt op 70 procent van het minimumloon.",
  notCapped: "De grens van 70 procent is niet bereikt.",
  isRounded: "(afgerond)",
  showExact: "Toon de bedragen zonder afronden",
  exactNote: "Met deze bedragen is gerekend. Pas aan het eind is er één keer afgerond.",
  toCheck: "Nog te controleren",
  toCheckWhy: "de bron is niet de wet zelf",
  sourceMissing: "Bron ontbreekt",
} as const;
