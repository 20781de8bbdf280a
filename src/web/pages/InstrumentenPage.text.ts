import { count } from "../format.ts";

export const text = {
  title: "Instrumenten",
  loading: "De instrumenten worden geladen",
  opening: (total: number, filtered: boolean) =>
    `${count(total, "instrument", "instrumenten")} ${filtered ? "in deze selectie." : "in de gids."}`,
  lead: "Wat de regio kan doen voor een inwoner of werkgever. Wat andere regio's doen, staat achteraan.",
  forms: "Vragenlijsten beheren",
  groups: "Bekijk trajecten en groepen met vrije plaatsen",
  coverage: "Bekijk wat waar ontbreekt.",
  filters: "Filter de instrumenten",
  zoek: "Naam of onderwerp",
  doelgroep: "Voor wie",
  fase: "Fase",
  gemeente: "Gemeente",
  functionaliteit: "Functionaliteit",
  prijs: "Prijs",
  beschikbaarheid: "Beschikbaar",
  versheid: "Versheid",
  caption: "Instrumenten van de regio",
  column: {
    naam: "Instrument",
    voor: "Voor wie",
    fase: "Fase",
    prijs: "Prijs",
    duur: "Duur",
    nu: "Nu",
    versheid: "Gegevens",
  },
  emptyHeading: "Geen instrumenten in deze selectie",
  emptyText: "Bij deze combinatie van filters staat er niets in de gids.",
  clear: "Toon alle instrumenten",
} as const;
