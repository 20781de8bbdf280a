import { type Parameter, waarde } from "#regels/parameter";

/** Nobody held the years before 2026 against the text of the Act. */
const BRON_ONTBREEKT = "bron ontbreekt";

/** Wet tegemoetkomingen loondomein (BWBR0037522). */
export const loonkostenvoordeelParameters = {
  "lkv.banenafspraak.uur": bedrag("Loonkostenvoordeel banenafspraak", "2.13", "cent per uur", 1_01),
  "lkv.banenafspraak.hoogstens": bedrag(
    "Loonkostenvoordeel banenafspraak, hoogstens",
    "2.13",
    "cent per jaar",
    2_000_00,
  ),
  "lkv.banenafspraak.begrensd": {
    naam: "Loonkostenvoordeel banenafspraak: stopt het na een aantal jaren?",
    wet: "Wtl art. 2.12",
    eenheid: "keuze",
    waarden: [waarde("2018-01-01", 1, BRON_ONTBREEKT, "te controleren"), waarde("2026-01-01", 0, "")],
  },
  "lkv.banenafspraak.jaren": {
    naam: "Loonkostenvoordeel banenafspraak: hoogstens zoveel jaren",
    wet: "Wtl art. 2.12",
    eenheid: "jaar",
    waarden: [waarde("2018-01-01", 3, BRON_ONTBREEKT, "te controleren", "2025-12-31")],
  },
  "lkv.arbeidsgehandicapte.uur": bedrag(
    "Loonkostenvoordeel arbeidsgehandicapte werknemer",
    "2.9",
    "cent per uur",
    3_05,
  ),
  "lkv.arbeidsgehandicapte.hoogstens": bedrag(
    "Loonkostenvoordeel arbeidsgehandicapte werknemer, hoogstens",
    "2.9",
    "cent per jaar",
    6_000_00,
  ),
  "lkv.arbeidsgehandicapte.jaren": bedrag(
    "Loonkostenvoordeel arbeidsgehandicapte werknemer: hoogstens zoveel jaren",
    "2.8",
    "jaar",
    3,
  ),
  "lkv.arbeidsgehandicapte.verklaring": bedrag(
    "Loonkostenvoordeel arbeidsgehandicapte werknemer: zo snel de doelgroepverklaring aanvragen",
    "2.7",
    "maand",
    3,
  ),
  "lkv.arbeidsgehandicapte.vooraf": bedrag(
    "Loonkostenvoordeel arbeidsgehandicapte werknemer: zo lang ervoor niet bij deze werkgever",
    "2.6 lid 1 onder b",
    "maand",
    6,
  ),
  "lkv.oudere.bestaat": {
    naam: "Loonkostenvoordeel oudere werknemer: bestaat het?",
    wet: "Wtl art. 2.1",
    eenheid: "keuze",
    waarden: [
      waarde("2018-01-01", 1, BRON_ONTBREEKT, "te controleren"),
      waarde("2026-01-01", 0, "vervallen per 2026"),
    ],
  },
  "liv.bestaat": {
    naam: "Lage-inkomensvoordeel: bestaat het?",
    wet: "Wtl hoofdstuk III",
    eenheid: "keuze",
    waarden: [
      waarde("2018-01-01", 1, BRON_ONTBREEKT, "te controleren"),
      waarde("2025-01-01", 0, BRON_ONTBREEKT, "te controleren"),
    ],
  },
} as const satisfies Readonly<Record<string, Parameter>>;

function bedrag(naam: string, artikel: string, eenheid: Parameter["eenheid"], value: number): Parameter {
  return {
    naam,
    wet: `Wtl art. ${artikel}`,
    eenheid,
    waarden: [waarde("2018-01-01", value, BRON_ONTBREEKT, "te controleren"), waarde("2026-01-01", value, "")],
  };
}
