import type { Kant } from "../../../modules/werkafspraken/kanten.ts";
import type { Afspraakstand, Werkafspraak } from "../../../modules/werkafspraken/werkafspraak.ts";
import { euros, longDate } from "../../format.ts";

export const text = {
  asDocument: "Bewaar als PDF",
  asDocumentFor: (werkvorm: string, nummer: number) =>
    `Bewaar de afspraak over ${werkvorm}, nummer ${nummer}, als PDF`,
  documentName: (nummer: number) => `werkafspraak-${nummer}.pdf`,
  loading: "De afspraken worden geladen",
  standen: {
    "wacht op ja": "Wacht op ja",
    "gaat in": "Gaat in",
    geldt: "Geldt",
    "loopt af": "Loopt af",
    voorbij: "Voorbij",
    vervallen: "Vervallen",
  } satisfies Readonly<Record<Afspraakstand, string>>,
  fact: {
    werk: "Werk",
    prijs: "Prijs, zonder btw",
    dienstverband: "Dienstverband bij",
    begeleidingDoor: "Begeleiding door",
    begeleiding: "Hoe gaat de begeleiding?",
    periode: "Periode",
    akkoord: "Wie zei ja?",
    gemaakt: "Gemaakt",
  },
  prijs: (cents: number, per: Werkafspraak["prijsPer"]) =>
    cents === 0 ? "geen prijs" : `${euros(cents)} per ${per}`,
  periode: (vanaf: string, tot: string | null) =>
    tot === null ? `vanaf ${longDate(vanaf)}` : `${longDate(vanaf)} tot en met ${longDate(tot)}`,
  kanten: { bedrijf: "Het ontwikkelbedrijf", werkgever: "De klant" } satisfies Readonly<Record<Kant, string>>,
  saidYes: (kant: string, naam: string, op: string) => `${kant}: ja van ${naam}, ${longDate(op)}`,
  writtenBy: (door: string) => `vastgelegd door ${door}`,
  noYes: (kant: string) => `${kant}: nog geen ja`,
  cardHeading: (vorm: string, met: string, nummer: number) => `${vorm} bij ${met}, afspraak ${nummer}`,
  made: (door: string, op: string) => `${door}, ${longDate(op)}`,
  record: "Leg een ja vast",
  recordFor: (met: string) => `Leg een ja vast op de afspraak met ${met}`,
  sayYes: "Ik ga akkoord",
  sayYesFor: (werk: string) => `Ik ga akkoord met de afspraak over ${werk}`,
  saved: "Het ja is vastgelegd.",
  holds: "Beide kanten zeiden ja. De afspraak geldt.",
  dialog: {
    heading: "Wie zei ja?",
    headingOwn: "Gaat u akkoord?",
    lead: "Een ja blijft staan. Verandert er daarna iets, maak dan een nieuwe afspraak.",
    leadOwn:
      "Uw naam en de dag van vandaag komen bij de afspraak te staan. Klopt er iets niet? Bel dan uw accountmanager.",
    kant: "Voor welke kant?",
    naam: "Naam van wie ja zei",
    op: "Op welke dag?",
    send: "Bewaar het ja",
    subject: "deze afspraak",
    need: {
      kant: "Kies een kant.",
      naam: "Vul in wie ja zei.",
      op: "Vul een dag in, niet later dan vandaag.",
    },
  },
} as const;
