import { count, number } from "../format.ts";

export const text = {
  title: "Wat ontbreekt",
  loading: "De lijst wordt geladen",
  opening: (mensen: number, compleet: number) =>
    mensen === 0
      ? "U begeleidt nu niemand."
      : `Van ${number(compleet)} van de ${count(mensen, "inwoner", "inwoners")} is alles bekend om gevonden te worden.`,
  lead: "Het gaat over het dossier, niet over de mens. De lijst staat op naam: niemand staat hoger of lager.",
  filters: "Kies wat er ontbreekt",
  onderdeel: "Dit ontbreekt",
  all: "Alles",
  result: (totaal: number) => count(totaal, "inwoner", "inwoners"),
  caption: "Wat er ontbreekt, op naam",
  wie: "Wie",
  wat: "Ontbreekt",
  complete: "Compleet",
  action: "Actie",
  open: "Open het beeld",
  known: "Bekend in uw caseload",
  knownOf: (aantal: number, mensen: number) => `${number(aantal)} van ${number(mensen)}`,
  empty: "Hier ontbreekt niets.",
  emptyText: "Kies iets anders, of bekijk alles.",
} as const;
