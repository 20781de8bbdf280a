import { count } from "../format.ts";

export const text = {
  title: "Afspraken met klanten",
  titleOwn: "Afspraken over werk bij u",
  loading: "De afspraken worden geladen",
  opening: (waiting: number) =>
    waiting === 0
      ? "Geen afspraak wacht op een ja."
      : `${count(waiting, "afspraak wacht", "afspraken wachten")} op een ja.`,
  sroi: "SROI van uw bedrijf",
  lead: "Over het werk, de prijs en de begeleiding, per plek en werkvorm. Een afspraak geldt als beide kanten ja zeiden.",
  leadOwn:
    "Wat u met het ontwikkelbedrijf afsprak over het werk, de prijs en de begeleiding. Klopt het? Zeg dan ja.",
  filters: "Afspraken filteren",
  stand: "Stand",
  all: "Alle",
  result: (all: number) => count(all, "afspraak", "afspraken"),
  empty: "Er zijn geen afspraken.",
  emptyText: "Een afspraak begint op de plek: open een plek en kies Afspraken.",
  emptyOwn: "Zodra er een afspraak is, staat zij hier en kunt u ja zeggen.",
  column: { met: "Klant", werk: "Werk", prijs: "Prijs", periode: "Periode", stand: "Stand" },
} as const;
