import { type Parameter, waarde } from "#regels/parameter";

const WETTEKST_2026 = "wettekst 2026-01-01";
const TOT_2025 = "2025-12-31";
const TOT_2026 = "2026-12-31";
const DREMPEL = "108% × 12 × referentiemaandloon van januari";

/** Wet op de zorgtoeslag (BWBR0018451), and the threshold that it shares with the kindgebonden budget. */
export const zorgtoeslagParameters = {
  "toeslagen.drempelinkomen": {
    naam: "Toeslagen: drempelinkomen",
    wet: "Wzt art. 1 lid 1 onder f; Wkb art. 1 lid 1 onder d",
    eenheid: "cent per jaar",
    waarden: [
      waarde("2024-01-01", 26_819_00, "bron ontbreekt", "te controleren", "2024-12-31"),
      waarde("2025-01-01", 28_406_00, DREMPEL, "afgeleid", TOT_2025),
      waarde("2026-01-01", 29_736_00, DREMPEL, "afgeleid", TOT_2026),
    ],
  },
  "zorgtoeslag.standaardpremie": {
    naam: "Zorgtoeslag: standaardpremie",
    wet: "Wzt art. 4",
    eenheid: "cent per jaar",
    waarden: [
      waarde(
        "2025-01-01",
        2_112_00,
        "poc-machine-law, komt uit op de gepubliceerde maxima",
        "letterlijk",
        TOT_2025,
      ),
      waarde("2026-01-01", 2_119_00, "taxlive.nl, V-N Vandaag 26 november 2025", "letterlijk", TOT_2026),
    ],
  },
  "zorgtoeslag.norm.alleenstaand": deel("deel van het drempelinkomen, alleenstaand", 18_960, 19_120),
  "zorgtoeslag.norm.partner": deel("deel van het drempelinkomen, met partner", 42_730, 42_890),
  "zorgtoeslag.afbouw": deel("deel van het inkomen boven de drempel", 137_000, 137_300),
  "zorgtoeslag.vermogen.alleenstaand": vermogen("alleenstaand", 141_896_00, 146_011_00),
  "zorgtoeslag.vermogen.partner": vermogen("met partner", 179_429_00, 184_633_00),
} as const satisfies Readonly<Record<string, Parameter>>;

function deel(naam: string, in2025: number, in2026: number): Parameter {
  return {
    naam: `Zorgtoeslag: ${naam}`,
    wet: "Wzt art. 2 lid 3",
    eenheid: "deel",
    waarden: [
      waarde("2025-01-01", in2025, "wettekst 2025-01-01", "letterlijk", TOT_2025),
      waarde("2026-01-01", in2026, WETTEKST_2026, "letterlijk", TOT_2026),
    ],
  };
}

function vermogen(naam: string, in2025: number, in2026: number): Parameter {
  return {
    naam: `Zorgtoeslag en kindgebonden budget: hoogste vermogen, ${naam}`,
    wet: "Wzt art. 3; Wkb art. 1 lid 4",
    eenheid: "cent",
    waarden: [
      waarde("2025-01-01", in2025, "wettekst 2025-01-01", "letterlijk", TOT_2025),
      waarde("2026-01-01", in2026, WETTEKST_2026, "letterlijk", TOT_2026),
    ],
  };
}
