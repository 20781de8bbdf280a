import { type Parameter, volgensTekst2026, waarde, zonderBron } from "#regels/parameter";

const CEDRIS = "cedris.nl en denormaalstezaak.nl";
const OP_NAAR = "opnaarde125000.nl en wspregioamersfoort.nl";

/** Wet financiering sociale verzekeringen art. 34 and 38b to 38j (BWBR0017745). */
export const banenafspraakParameters = {
  // The Act counts paid hours and names no size of a job.
  "banenafspraak.baan": {
    naam: "Banenafspraak: zoveel betaalde uren zijn één baan",
    wet: "Kennisdocument banenafspraak",
    eenheid: "honderdste uur per week",
    waarden: [waarde("2015-01-01", 25_50, "", "te controleren")],
  },
  "banenafspraak.banen": {
    naam: "Banenafspraak: extra banen sinds 1 januari 2013, heel Nederland",
    wet: "Banenafspraak 2013",
    eenheid: "aantal",
    waarden: [
      waarde("2015-01-01", 9_000, CEDRIS, "letterlijk", "2015-12-31"),
      waarde("2016-01-01", 20_500, CEDRIS, "letterlijk", "2016-12-31"),
      zonderBron("2017-01-01"),
      waarde("2023-01-01", 105_000, OP_NAAR, "letterlijk", "2023-12-31"),
      zonderBron("2024-01-01"),
      waarde("2026-01-01", 125_000, OP_NAAR),
    ],
  },
  "banenafspraak.banen.markt": {
    naam: "Banenafspraak: extra banen bij bedrijven, heel Nederland",
    wet: "Banenafspraak 2013",
    eenheid: "aantal",
    waarden: [
      waarde("2015-01-01", 6_000, CEDRIS, "letterlijk", "2015-12-31"),
      zonderBron("2016-01-01"),
      waarde("2026-01-01", 100_000, OP_NAAR),
    ],
  },
  "banenafspraak.banen.overheid": {
    naam: "Banenafspraak: extra banen bij de overheid, heel Nederland",
    wet: "Banenafspraak 2013",
    eenheid: "aantal",
    waarden: [
      waarde("2015-01-01", 3_000, CEDRIS, "letterlijk", "2015-12-31"),
      zonderBron("2016-01-01"),
      waarde("2024-01-01", 25_000, OP_NAAR),
    ],
  },
  "quotum.actief": {
    naam: "Quotumheffing: moeten werkgevers betalen?",
    wet: "Wfsv art. 38h; wetsvoorstel 36449",
    eenheid: "keuze",
    waarden: [waarde("2026-01-01", 0, "eumonitor.nl, nota april 2025: opgeschort", "te controleren")],
  },
  "quotum.heffing": {
    naam: "Quotumheffing: bedrag voor elke plek te weinig",
    wet: "Wfsv art. 38h lid 4",
    eenheid: "cent per jaar",
    waarden: volgensTekst2026(5_000_00),
  },
  "quotum.werknemers": {
    naam: "Quotumheffing: voor werkgevers met ten minste zoveel werknemers",
    wet: "Wfsv art. 34",
    eenheid: "aantal",
    waarden: [waarde("2015-01-01", 25, "denormaalstezaak.nl")],
  },
  "quotum.uren": {
    naam: "Quotumheffing: zoveel betaalde uren zijn dat",
    wet: "Wfsv art. 34",
    eenheid: "uur per jaar",
    waarden: [waarde("2015-01-01", 40_750, "denormaalstezaak.nl")],
  },
  "quotum.percentage": {
    naam: "Quotumpercentage: deel van de uren voor mensen uit de banenafspraak",
    wet: "Wfsv art. 38f lid 1",
    eenheid: "deel",
    waarden: [zonderBron("2015-01-01")],
  },
  "quotum.uren-per-plek": {
    naam: "Quotum: gemiddelde betaalde uren van iemand uit de banenafspraak",
    wet: "Wfsv art. 38g lid 3 onder D",
    eenheid: "uur per jaar",
    waarden: [zonderBron("2015-01-01")],
  },
  "quotum.besluit.maanden": {
    naam: "Quotumheffing: zoveel maanden na het jaar is het besluit er",
    wet: "Wfsv art. 38h lid 3",
    eenheid: "maand",
    waarden: volgensTekst2026(10),
  },
} as const satisfies Readonly<Record<string, Parameter>>;
