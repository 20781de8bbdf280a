import type { Voorstelstatus } from "../../modules/voorstellen/voorstel.ts";
import { count } from "../format.ts";

const voorstellen = (total: number) => count(total, "voorstel", "voorstellen");

export const text = {
  title: "Voorstellen",
  loading: "De voorstellen worden geladen",
  opening: (waiting: number) =>
    waiting === 0
      ? "Geen voorstel wacht op een antwoord."
      : `${voorstellen(waiting)} ${waiting === 1 ? "wacht" : "wachten"} op het antwoord van een inwoner.`,
  ready: (ready: number) => (ready === 0 ? "" : `Bij ${voorstellen(ready)} kunt u de plaatsing starten.`),
  lead: "Het nieuwste voorstel staat bovenaan. Alleen de inwoner zegt ja of nee; u legt dat vast.",
  filters: "Filter de voorstellen",
  status: "Status",
  result: voorstellen,
  caption: "Voorstellen in uw werk",
  column: {
    inwoner: "Inwoner",
    plek: "Plek",
    stand: "Stand",
    waarom: "Waarom, of het antwoord",
    datum: "Voorgesteld",
    doen: "Wat nu",
  },
  unnamed: "Naam niet zichtbaar",
  person: "de inwoner",
  waitsFor: (naam: string) => `Wacht op ${naam}`,
  waitsForYou: "Wacht op u",
  setAside: "Opzij gelegd",
  states: {
    voorgesteld: "Wacht op antwoord",
    akkoord: "Ja gezegd",
    afgewezen: "Nee gezegd",
    ingetrokken: "Ingetrokken",
    geplaatst: "Geplaatst",
  } satisfies Readonly<Record<Voorstelstatus, string>>,
  answer: "Leg antwoord vast",
  changeAnswer: "Wijzig antwoord",
  start: "Start plaatsing",
  placement: "Bekijk plaatsing",
  whatNow: "Wat kan er veranderen?",
  because: (reden: string) => `Reden: ${reden.charAt(0).toLowerCase()}${reden.slice(1)}`,
  by: (datum: string, naam: string) => `${datum}, ${naam}`,
  said: (answer: string) => `‘${answer}’`,
  emptyHeading: "Geen voorstellen",
  emptyText: "Hier komen de plekken die zijn voorgesteld. U stelt een plek voor in het dossier, bij Plekken.",
  emptyFiltered: "Geen voorstellen in deze selectie",
  emptyFilteredText: "Kies een andere status, of bekijk alle voorstellen.",
  clear: "Toon alle voorstellen",
  saved: (naam: string) => `Het antwoord van ${naam} is vastgelegd`,
  savedYes: "De werkgever en de accountmanager kunnen nu verder. U kunt de plaatsing starten.",
  savedNo: "De werkgever ziet niets van dit voorstel.",
} as const;
