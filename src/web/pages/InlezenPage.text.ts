import { count } from "../format.ts";

export const text = {
  title: "Een jaarstuk inlezen",
  opening: "Lees een begroting, tussenrapportage of jaarrekening in.",
  lead: "Wij tellen het na. Klopt een totaal niet met de regels, dan wordt er niets ingelezen en ziet u waar het zit.",
  form: "Het bestand",
  soort: "Wat voor stuk is het?",
  soorten: [
    { value: "begroting", label: "Begroting" },
    { value: "tussenrapportage", label: "Tussenrapportage" },
    { value: "jaarrekening", label: "Jaarrekening" },
  ],
  isEigen: "Van wie zijn de cijfers?",
  eigen: [
    { value: "ja", label: "Van de eigen regio" },
    { value: "nee", label: "Van een ander bedrijf, om mee te vergelijken" },
  ],
  bedrijf: "Naam van het bedrijf",
  bron: "Waar staat het?",
  bronHint: "Bijvoorbeeld: Jaarrekening 2025, bladzijde 12",
  peildatum: "Peildatum",
  vastgesteldOp: "Vastgesteld op",
  file: "Bestand (csv)",
  fileNote:
    "Met de kolommen stroom, regel en soort, en een kolom per jaar. Stroom: BUIG, Wsw, Participatiebudget, Bedrijfsvoering of Totaal. Soort: last, bate of gepubliceerd resultaat. Bedragen in euro, zonder punten.",
  send: "Lees in",
  busy: "Wordt nageteld",
  done: (jaren: number, gecontroleerd: number) =>
    `Ingelezen: ${count(jaren, "jaar", "jaren")}, en ${gecontroleerd} resultaten kloppen`,
  doneText: "Bekijk de geldstromen",
  need: {
    bedrijf: "Vul de naam van het bedrijf in.",
    bron: "Schrijf op waar het staat.",
    peildatum: "Vul een datum in.",
    vastgesteldOp: "Vul een datum in, of laat dit leeg.",
    inhoud: "Kies een csv-bestand van hoogstens 200 kB.",
  },
} as const;
