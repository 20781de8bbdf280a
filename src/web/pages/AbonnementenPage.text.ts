import { count } from "../format.ts";
import { meldingen } from "./abonnementen/abonnementen.text.ts";

export const text = {
  title: "Meldingen aan andere systemen",
  loading: "De abonnementen worden geladen",
  opening: (totaal: number, slecht: number) =>
    totaal === 0
      ? "Nog geen systeem krijgt meldingen."
      : slecht > 0
        ? `Bij ${count(slecht, "systeem komen", "systemen komen")} meldingen niet aan.`
        : `${count(totaal, "systeem", "systemen")} in de lijst, en alle meldingen komen aan.`,
  lead: "Een ander systeem hoort hier vanzelf dat er iets gebeurt, zoals een plaatsing die begint. In een melding staan geen gegevens van mensen: alleen wat voor iets het is, en waar wie dat mag het kan lezen.",
  add: "Nieuw abonnement",
  programmas: "Programma's die de API gebruiken",
  developers: "Uitleg voor ontwikkelaars",
  caption: "Wie meldingen krijgt",
  column: {
    naam: "Naar",
    stand: "Stand",
    soorten: "Wat",
    aantallen: "In 30 dagen",
    laatst: "Laatst aangekomen",
  },
  soorten: (aantal: number) => count(aantal, "soort melding", "soorten meldingen"),
  counts: (bezorgd: number, wacht: number, mislukt: number) =>
    [
      `${meldingen(bezorgd)} aangekomen`,
      wacht > 0 && `${wacht} wacht`,
      mislukt > 0 && `${mislukt} niet aangekomen`,
    ]
      .filter(Boolean)
      .join(", "),
  never: "Nog niet",
  empty: "Er is nog geen abonnement.",
  emptyText:
    "Met een abonnement hoort bijvoorbeeld het klantvolgsysteem van een gemeente dat een plaatsing begint of dat een plek sluit. U kiest het adres, de soorten meldingen en de gemeenten. De leverancier van dat systeem moet meldingen kunnen ontvangen als CloudEvents.",
} as const;
