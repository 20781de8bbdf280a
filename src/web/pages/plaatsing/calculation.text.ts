export const text = {
  perMonth: "Subsidie per maand",
  rounded: "één keer afgerond, op de cent",
  capped: "De subsidie is afgekapt op 70 procent van het minimumloon.",
  notCapped: "De grens van 70 procent is niet bereikt.",
  toCheck: (bron: string) => `${bron} (te controleren)`,
  sourceMissing: "Bron ontbreekt",
} as const;
