import { euros, hoursInWords } from "../format.ts";

export const text = {
  title: "Regelingen bij deze plaatsing",
  loading: "De regelingen worden geladen",
  opening: (wacht: number) =>
    wacht === 0
      ? "Geen regeling wacht op iemand."
      : wacht === 1
        ? "Eén regeling wacht."
        : `${wacht} regelingen wachten.`,
  lead: "De werkgever ziet per regeling waar zij staat en op wie zij wacht.",
  back: "Naar de plaatsing",
  none: "De werkgever vroeg nog niets aan.",
  list: "Waar zij staan",
  waits: (wie: string) => `Wacht op ${wie}`,
  asked: (dag: string) => `Gevraagd op ${dag}`,
  change: "Wijzig",
  changeFor: (naam: string) => `Wijzig ${naam}`,
  form: "De aanvraag van de werkgever",
  facts: {
    soorten: "Gevraagd",
    loon: "Bruto uurloon",
    uren: "Uren",
    contract: "Contract",
    iban: "Rekening",
    wie: "Contact",
  },
  loon: euros,
  uren: hoursInWords,
  contract: (soort: string, tot: string | null) => (tot ? `${soort}, tot en met ${tot}` : soort),
  dialog: (naam: string) => `Waar staat ${naam}?`,
  dialogLead: "De werkgever ziet dit meteen.",
  stand: "Stand",
  wachtOp: "Wie is aan zet?",
  nobody: "Niemand",
  uiterlijk: "Uiterlijk",
  vanaf: "Geldt vanaf",
  tot: "Geldt tot en met",
  subject: "deze regeling",
  send: "Bewaar",
} as const;
