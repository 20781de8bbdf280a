import { count } from "../format.ts";

export const text = {
  title: "Caseload",
  loading: "Uw caseload wordt geladen",
  opening: (total: number) => `U begeleidt ${count(total, "inwoner", "inwoners")}.`,
  openingFound: (total: number, term: string) =>
    `${count(total, "inwoner", "inwoners")} gevonden met ‘${term}’.`,
  openingFiltered: (total: number) => `${count(total, "inwoner", "inwoners")} in deze selectie.`,
  lead: "De lijst staat op naam. Klik op een kop voor een andere volgorde.",
  missing: "Wat ontbreekt in de dossiers",
  register: "Meld een inwoner aan",
  search: "Zoek op naam",
  searchNote: "Een deel van de naam is genoeg.",
  clearSearch: "Wis zoeken",
  filters: "Filter uw caseload",
  result: (total: number) => count(total, "inwoner", "inwoners"),
  filter: {
    uitkering: "Uitkering",
    stand: "Stand",
    zonderContact: "Contact",
    zonderContactOptie: "Zes weken geen contact",
  },
  column: {
    naam: "Naam",
    gemeente: "Gemeente",
    waarNu: "Waar nu",
    volgendeAfspraak: "Volgende afspraak",
    laatsteContact: "Laatste contact",
    uren: "Uren",
    stand: "Stand",
  },
  caption: "Inwoners die u begeleidt",
  emptyHeading: "Geen inwoners in deze selectie",
  emptyText: "Bij deze combinatie van zoeken en filters hoort niemand in uw caseload.",
  emptyCaseload: "Uw caseload is nog leeg",
  emptyCaseloadText: "Zodra u een inwoner aanmeldt of overneemt, staat die hier.",
  clear: "Wis filters en zoeken",
} as const;
