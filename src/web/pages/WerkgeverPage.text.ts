import type { Werkgevercontact } from "../../modules/werkgevers/werkgever.ts";
import { count, number } from "../format.ts";

export const text = {
  title: "Werkgever",
  loading: "De werkgever wordt geladen",
  tabs: "Werkgever",
  staff: (total: number) => count(total, "medewerker", "medewerkers"),
  places: (naam: string, open: number) =>
    open === 0
      ? `${naam} heeft nu geen open plek.`
      : `${naam} heeft ${count(open, "open plek", "open plekken")}.`,
  /** How many people can start there today. */
  free: (open: number, free: number) => {
    if (open === 0) return "";
    if (free === 0) return open === 1 ? "Die is nu vol." : "Die zijn nu vol.";
    return `Daar ${free === 1 ? "is nu 1 plaats" : `zijn nu ${number(free)} plaatsen`} vrij.`;
  },
  placements: (total: number) =>
    total === 0
      ? "Er werkt nu niemand via de regio."
      : `Er ${total === 1 ? "werkt nu 1 mens" : `werken nu ${number(total)} mensen`} via de regio.`,
  log: "Leg een contact vast",
  soort: "Hoe",
  soorten: {
    telefoon: "Telefoon",
    gesprek: "Gesprek",
    bezoek: "Bezoek",
    bericht: "Bericht",
  } satisfies Readonly<Record<Werkgevercontact["soort"], string>>,
  datum: "Wanneer",
  tekst: "Wat is besproken?",
  tekstHint: "Noem geen inwoners bij naam.",
  gesprokenMet: "Met wie",
  gesprokenMetHint: "Naam en functie bij de werkgever.",
  volgendeStap: "Volgende stap",
  volgendeStapHint: "Wat u beloofde. Een nieuw contact komt hiervoor in de plaats.",
  volgendeStapOp: "Op welke dag",
  needStep: "Vul in wat u dan doet.",
  needStepDay: "Vul de dag in waarop u dit doet, met dag, maand en jaar.",
  next: (stap: string, op: string) => `Volgende stap op ${op}: ${stap}.`,
  withWhom: (door: string, met: string) => `${door}, met ${met}`,
  change: "Wijzig de gegevens",
  save: "Bewaar contact",
  saved: "Het contact is bewaard",
  savedText: "Uw collega’s zien het meteen in de lijst hieronder.",
  needKind: "Kies hoe het contact was.",
  needDay: "Vul in wanneer het contact was, met dag, maand en jaar.",
  needText: "Schrijf in één zin op wat is besproken.",
  contacts: "Contacten",
  contactsPart: "De contacten",
  noContacts: "Er is nog geen contact vastgelegd.",
  more: (total: number) => `De laatste 10 van ${number(total)} contacten.`,
  plekken: "Plekken",
  plekkenPart: "De plekken",
  noPlekken: "Deze werkgever heeft nu geen open plek.",
  functiecreatie: "Functiecreatie",
  watKostHet: "Wat kost een medewerker?",
  addPlek: "Voeg een plek toe",
  margin: "Gegevens",
  facts: "Gegevens",
  contactpersoon: "Contactpersoon",
  telefoon: "Telefoon",
  accountmanager: "Accountmanager",
  laatsteContact: "Laatste contact",
  kvk: "KvK-nummer",
  plaats: "Plaats",
  relaties: "Relatie",
  bron: "Bron",
  unknown: "niet bekend",
} as const;
