import { type Parameter, waarde, type Waarde } from "#regels/parameter";

const VELSEN = "velsen.nl";
const WETTEKST_2025 = "wettekst 2025-07-01";
const WETTEKST_2026 = "wettekst 2026-01-01 en 2026-07-01";
const VANAF_2027 = "wettekst 2026-07-01; datum van ingang volgens gemeente.nu";
const ONTBREEKT = "bron ontbreekt";
const OUDE_TOT = "2026-12-31";

/**
 * Participatiewet art. 31, 34, 34a and 34b (BWBR0015703): what of income and wealth does not count. The five exemptions
 * for wages end on 31 December 2026; then one rule takes their place (34a).
 */
export const bijstandMiddelenParameters = {
  "bijstand.vrijlating.n.deel": oud("onderdeel n: deel van het loon", "31 lid 2 onder n", "deel", [
    waarde("2024-07-01", 250_000, VELSEN),
  ]),
  "bijstand.vrijlating.n.hoogstens": oud(
    "onderdeel n: hoogstens",
    "31 lid 2 onder n",
    "cent per maand",
    bedragen(269_00, 278_00, 285_00),
  ),
  "bijstand.vrijlating.n.maanden": oud("onderdeel n: hoogstens zo lang", "31 lid 2 onder n", "maand", [
    waarde("2024-07-01", 6, VELSEN),
  ]),
  "bijstand.vrijlating.r.deel": oud("onderdeel r: deel van het loon", "31 lid 2 onder r", "deel", [
    waarde("2024-07-01", 125_000, VELSEN),
  ]),
  "bijstand.vrijlating.r.hoogstens": oud(
    "onderdeel r: hoogstens",
    "31 lid 2 onder r",
    "cent per maand",
    bedragen(167_79, 173_87, 177_66),
  ),
  "bijstand.vrijlating.r.maanden": oud(
    "onderdeel r: hoogstens zo lang, aaneengesloten",
    "31 lid 2 onder r",
    "maand",
    [waarde("2024-07-01", 30, VELSEN)],
  ),
  "bijstand.vrijlating.r.kind": oud(
    "onderdeel r: leeftijd waaronder een kind moet zijn",
    "31 lid 2 onder r, 1°",
    "jaar",
    [waarde("2024-07-01", 12, VELSEN)],
  ),
  "bijstand.vrijlating.lks.deel": oud(
    "onderdelen y, z en aa: deel van het loon",
    "31 lid 2 onder y, z en aa",
    "deel",
    [waarde("2024-07-01", 150_000, VELSEN)],
  ),
  "bijstand.vrijlating.lks.hoogstens": oud(
    "onderdelen y, z en aa: hoogstens",
    "31 lid 2 onder y, z en aa",
    "cent per maand",
    bedragen(170_18, 176_35, 180_19),
  ),
  "bijstand.vrijlating.z.maanden": oud(
    "onderdeel z: zo lang, na de maanden van onderdeel n",
    "31 lid 2 onder z",
    "maand",
    [waarde("2024-07-01", 12, VELSEN)],
  ),
  "bijstand.vrijlating.leeftijd": oud("onderdelen n en r: vanaf deze leeftijd", "31 lid 5", "jaar", [
    waarde("2024-07-01", 27, ""),
  ]),
  "bijstand.vrijlating.uniform.deel": nieuw("deel van het loon", "34a lid 1 onder a en b", "deel", 150_000),
  "bijstand.vrijlating.uniform.maanden": nieuw(
    "hoogstens zo lang, aaneengesloten",
    "34a lid 1 onder a",
    "maand",
    12,
  ),
  "bijstand.vrijlating.uniform.aow.deel": nieuw(
    "deel van het loon vanaf de AOW-leeftijd",
    "34a lid 1 onder c",
    "deel",
    250_000,
  ),
  "bijstand.vrijlating.uniform.aow.hoogstens": nieuw(
    "hoogstens vanaf de AOW-leeftijd",
    "34a lid 1 onder c",
    "cent per maand",
    226_00,
  ),
  "bijstand.bufferbudget": {
    naam: "Bijstand: bufferbudget, hoogstens in een kalenderjaar",
    wet: "Pw art. 34b lid 1",
    eenheid: "cent per jaar",
    waarden: [waarde("2027-01-01", 1_000_00, VANAF_2027, "te controleren")],
  },
  "bijstand.premie.hoogstens": {
    naam: "Bijstand: premie voor werk die niet meetelt, hoogstens in een kalenderjaar",
    wet: "Pw art. 31 lid 2 onder j",
    eenheid: "cent per jaar",
    waarden: [
      waarde("2025-07-01", 3_326_00, WETTEKST_2025),
      waarde("2026-01-01", 3_398_00, WETTEKST_2026, "letterlijk", OUDE_TOT),
    ],
  },
  "bijstand.giften": {
    naam: "Bijstand: giften die niet meetellen, hoogstens in een kalenderjaar",
    wet: "Pw art. 31 lid 2 onder m",
    eenheid: "cent per jaar",
    waarden: [waarde("2026-01-01", 1_200_00, WETTEKST_2026, "letterlijk", OUDE_TOT)],
  },
  "bijstand.gegevens.maanden": terug("gegevens opnieuw gebruiken, zo lang na het einde", 12),
  "bijstand.terugwerkend.maanden": terug("zo ver terug toekennen, hoogstens", 3),
  "bijstand.vermogen.alleenstaand": vermogen("alleenstaand", "34 lid 3 onder a", 7_575_00, 8_000_00),
  "bijstand.vermogen.samen": vermogen(
    "gehuwd of alleenstaande ouder",
    "34 lid 3 onder b en c",
    15_150_00,
    16_000_00,
  ),
  "bijstand.vermogen.woning": vermogen("in de eigen woning", "34 lid 2 onder d", 63_900_00, 67_500_00),
} as const satisfies Readonly<Record<string, Parameter>>;

type Eenheid = Parameter["eenheid"];

/** No source was found for the first half of 2025: a rule refuses those days. */
function bedragen(in2024: number, in2025: number, in2026: number): readonly Waarde[] {
  return [
    waarde("2024-07-01", in2024, VELSEN),
    waarde("2025-01-01", null, ONTBREEKT, ONTBREEKT),
    waarde("2025-07-01", in2025, WETTEKST_2025),
    waarde("2026-01-01", in2026, WETTEKST_2026),
  ];
}

function oud(naam: string, artikel: string, eenheid: Eenheid, waarden: readonly Waarde[]): Parameter {
  const last = waarden.at(-1)!;
  const ended = waarde(last.vanaf, last.waarde, last.bron, last.zekerheid, OUDE_TOT);
  return {
    naam: `Vrijlating ${naam}`,
    wet: `Pw art. ${artikel}`,
    eenheid,
    waarden: [...waarden.slice(0, -1), ended],
  };
}

function nieuw(naam: string, artikel: string, eenheid: Eenheid, value: number): Parameter {
  return {
    naam: `Vrijlating vanaf 2027: ${naam}`,
    wet: `Pw art. ${artikel}`,
    eenheid,
    waarden: [waarde("2027-01-01", value, VANAF_2027, "te controleren")],
  };
}

/** The amounts of 2025 were not found. */
function vermogen(naam: string, artikel: string, in2024: number, in2026: number): Parameter {
  return {
    naam: `Bijstand: vermogensgrens, ${naam}`,
    wet: `Pw art. ${artikel}`,
    eenheid: "cent",
    waarden: [
      waarde("2024-01-01", in2024, "gemeentewestland.nl", "letterlijk", "2024-12-31"),
      waarde("2025-01-01", null, ONTBREEKT, ONTBREEKT),
      waarde("2026-01-01", in2026, WETTEKST_2026, "letterlijk", OUDE_TOT),
    ],
  };
}

function terug(naam: string, value: number): Parameter {
  return {
    naam: `Bijstand: ${naam}`,
    wet: "Participatiewet in balans, eerste deel",
    eenheid: "maand",
    waarden: [waarde("2026-01-01", value, "gemeente.nu 15 oktober 2025, vng.nl")],
  };
}
