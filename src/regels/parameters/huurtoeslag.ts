import { type Parameter, waarde, type Waarde } from "#regels/parameter";

const POC = "poc-machine-law, niet vergeleken met een tweede bron";
const WETTEKST_2026 = "wettekst 2026-01-01";
const ONTBREEKT = "bron ontbreekt";
const TOT_2025 = "2025-12-31";
const TOT_2026 = "2026-12-31";
const BESLUIT = "percentage van 2025; het besluit voor 2026 is niet gevonden";

/**
 * Wet op de huurtoeslag (BWBR0008659). Of 2025, the old system, some limits are known but not how the income counts:
 * the rule refuses that year.
 */
export const huurtoeslagParameters = {
  "huurtoeslag.normhuur": huur("normhuur bij het minimum-inkomensijkpunt", "17 lid 2", null, 252_49),
  "huurtoeslag.normhuur.min.alleen": huur("normhuur lager voor één persoon", "17 lid 3 onder a", null, 1_82),
  "huurtoeslag.normhuur.min.meer": huur("normhuur lager voor meer personen", "17 lid 3 onder b", null, 3_63),
  "huurtoeslag.opslag": huur("basishuur hoger dan de normhuur", "16", null, 12_00),
  "huurtoeslag.kwaliteitskortingsgrens": huur("kwaliteitskortingsgrens", "20 lid 1", 477_20, 498_20),
  "huurtoeslag.aftoppingsgrens.twee": huur(
    "aftoppingsgrens, één of twee personen",
    "20 lid 2 onder a",
    682_96,
    713_02,
  ),
  "huurtoeslag.aftoppingsgrens.drie": huur(
    "aftoppingsgrens, drie of meer personen",
    "20 lid 2 onder b",
    731_93,
    764_14,
  ),
  "huurtoeslag.hoogstehuur": huur("hoogste huur die meetelt", "13 lid 1 onder a", 900_07, 932_93),
  "huurtoeslag.hoogstehuur.jong": huur(
    "hoogste huur die meetelt, 18 tot en met 20 jaar",
    "13 lid 1 onder b",
    null,
    498_20,
  ),
  "huurtoeslag.deel.kwaliteit": deel(
    "deel tussen kwaliteitskortingsgrens en aftoppingsgrens",
    "21 lid 1 onder b",
    650_000,
    BESLUIT,
  ),
  "huurtoeslag.deel.aftopping": deel("deel boven de aftoppingsgrens", "21 lid 1 onder c", 400_000, BESLUIT),
  "huurtoeslag.afbouw.alleen": deel("afbouw voor één persoon", "21 lid 2 onder a", 270_000, WETTEKST_2026),
  "huurtoeslag.afbouw.meer": deel("afbouw voor meer personen", "21 lid 2 onder b", 220_000, WETTEKST_2026),
  "huurtoeslag.ijkpunt.alleen": ijkpunt("één persoon", "17 lid 1 onder a", null, ONTBREEKT),
  "huurtoeslag.ijkpunt.meer": ijkpunt("meer personen", "17 lid 1 onder b", null, ONTBREEKT),
  "huurtoeslag.ijkpunt.alleen.minstens": ijkpunt(
    "één persoon, ten minste",
    "17 lid 1 onder a",
    21_675_00,
    "twaalf maanden bruto bijstand van juli 2026: die liggen eronder",
  ),
  "huurtoeslag.ijkpunt.meer.minstens": ijkpunt(
    "meer personen, ten minste",
    "17 lid 1 onder b",
    28_200_00,
    "twaalf maanden bruto bijstand van juli 2026: die liggen eronder",
  ),
  "huurtoeslag.ijkpunt.alleen.hoogstens": ijkpunt(
    "één persoon, ten hoogste",
    "17 lid 1 onder a",
    23_625_00,
    "metronieuws.nl november 2024: € 2 per maand bij € 44.100, met de hoogste huur",
  ),
  "huurtoeslag.ijkpunt.meer.hoogstens": ijkpunt(
    "meer personen, ten hoogste",
    "17 lid 1 onder b",
    30_800_00,
    "ijkpunt 2024 (toeslagenaanvragen.net) met dezelfde stijging als één persoon",
  ),
  "huurtoeslag.vermogen.alleenstaand": {
    naam: "Huurtoeslag: hoogste vermogen, alleenstaand",
    wet: "Awir art. 7 lid 3",
    eenheid: "cent",
    waarden: [
      waarde("2025-01-01", 36_952_00, POC, "te controleren", TOT_2025),
      waarde("2026-01-01", 38_479_00, "streekgids.nl", "letterlijk", TOT_2026),
    ],
  },
} as const satisfies Readonly<Record<string, Parameter>>;

function huur(naam: string, artikel: string, in2025: number | null, in2026: number): Parameter {
  const eerste: Waarde =
    in2025 === null
      ? waarde("2025-01-01", null, ONTBREEKT, ONTBREEKT, TOT_2025)
      : waarde("2025-01-01", in2025, POC, "te controleren", TOT_2025);
  return {
    naam: `Huurtoeslag: ${naam}`,
    wet: `Wht art. ${artikel}`,
    eenheid: "cent per maand",
    waarden: [eerste, waarde("2026-01-01", in2026, WETTEKST_2026, "letterlijk", TOT_2026)],
  };
}

function deel(naam: string, artikel: string, value: number, bron: string): Parameter {
  return {
    naam: `Huurtoeslag: ${naam}`,
    wet: `Wht art. ${artikel}`,
    eenheid: "deel",
    waarden: [
      waarde("2026-01-01", value, bron, bron === BESLUIT ? "te controleren" : "letterlijk", TOT_2026),
    ],
  };
}

function ijkpunt(naam: string, artikel: string, value: number | null, bron: string): Parameter {
  return {
    naam: `Huurtoeslag: minimum-inkomensijkpunt, ${naam}`,
    wet: `Wht art. ${artikel}`,
    eenheid: "cent per jaar",
    waarden: [
      waarde("2026-01-01", value, bron, value === null ? "bron ontbreekt" : "te controleren", TOT_2026),
    ],
  };
}
