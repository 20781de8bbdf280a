import { count } from "../format.ts";

export const text = {
  few: "minder dan 10",
  title: "Campagnes",
  loading: "De campagnes worden geladen",
  opening: (total: number) => `${count(total, "campagne", "campagnes")} om werkgevers te bereiken.`,
  lead: "Een contact, plek of plaatsing telt één keer: bij de laatste keer dat de werkgever binnenkwam. Zo telt niets dubbel.",
  caption: "Campagnes en wat ze opleverden",
  column: {
    naam: "Campagne",
    periode: "Wanneer",
    leads: "Werkgevers",
    contact: "Met contact",
    plekken: "Plekken",
    plaatsingen: "Plaatsingen",
  },
  met: (partner: string) => `met ${partner}`,
  periode: (vanaf: string, tot: string) => `${vanaf} tot en met ${tot}`,
  add: "Voeg een campagne toe",
  emptyHeading: "Er is nog geen campagne",
  emptyText: "Leg een campagne vast, en daarna welke werkgevers erdoor binnenkwamen.",
  network: "Bekijk het netwerk",
} as const;
