export const text = {
  title: "Leerbedrijven",
  loading: "De leerbedrijven worden geladen",
  opening: (totaal: number, isFiltered: boolean) =>
    isFiltered
      ? `${totaal} leerbedrijven gevonden.`
      : `Bij ${totaal} leerbedrijven kan iemand op het werk leren.`,
  lead: "Met naam staan hier de bedrijven waar iemand uit de regio leert of leerde. In de regio zijn ruim 2.300 actieve erkende leerbedrijven (Actieplan Perspectief op Werk, 2019).",
  taken: "Bekijk de taken die iemand kan leren.",
  nieuw: "Voeg een leerbedrijf toe.",
  filters: "Zoek een leerbedrijf",
  zoek: "Naam",
  result: (totaal: number) => (totaal === 1 ? "1 leerbedrijf" : `${totaal} leerbedrijven`),
  emptyHeading: "Geen leerbedrijf gevonden",
  emptyText: "Er is geen leerbedrijf met deze naam.",
  clear: "Toon alle leerbedrijven",
  caption: "Leerbedrijven op naam",
  column: {
    naam: "Naam",
    sectoren: "Erkend voor",
    erkend: "Erkend door",
    tot: "Tot en met",
    leermeesters: "Leermeesters",
  },
  geenDag: "bron ontbreekt",
  voorbij: "Voorbij",
} as const;
