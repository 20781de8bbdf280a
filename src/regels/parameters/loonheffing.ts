import { type Parameter, waarde } from "#regels/parameter";

const WET_LB = "Wet LB 1964 art. 20a";
const WET_AHK = "Wet LB 1964 art. 22";
const WET_AK = "Wet LB 1964 art. 22a";
const BRON = "maandtabel Belastingdienst, dutch-tax-income-calculator";

/** Payroll tax below pension age: brackets and credits of a year. Three years are known, each to its last day. */
export const loonheffingParameters = {
  "loonheffing.tabelstap": {
    naam: "Loonheffing: stap van de maandtabel",
    wet: "Uitvoeringsregeling loonbelasting, maandtabel",
    eenheid: "cent per maand",
    waarden: [waarde("2024-01-01", 4_50, BRON, "afgeleid", "2026-12-31")],
  },
  "loonheffing.schijf1.tot": jaren(
    "einde van schijf 1",
    WET_LB,
    "cent per jaar",
    [38_098_00, 38_441_00, 38_883_00],
  ),
  "loonheffing.schijf1.tarief": jaren("tarief van schijf 1", WET_LB, "deel", [369_700, 358_200, 357_500]),
  "loonheffing.schijf2.tot": jaren(
    "einde van schijf 2",
    WET_LB,
    "cent per jaar",
    [75_518_00, 76_817_00, 78_426_00],
  ),
  "loonheffing.schijf2.tarief": jaren("tarief van schijf 2", WET_LB, "deel", [369_700, 374_800, 375_600]),
  "loonheffing.schijf3.tarief": jaren("tarief van schijf 3", WET_LB, "deel", [495_000, 495_000, 495_000]),
  "loonheffing.heffingskorting.hoogstens": jaren(
    "hoogste algemene heffingskorting",
    WET_AHK,
    "cent per jaar",
    [3_362_00, 3_068_00, 3_115_00],
  ),
  "loonheffing.heffingskorting.vanaf": jaren(
    "loon waarboven de algemene heffingskorting daalt",
    WET_AHK,
    "cent per jaar",
    [24_812_00, 28_406_00, 29_736_00],
  ),
  "loonheffing.heffingskorting.afbouw": jaren(
    "afbouw van de algemene heffingskorting",
    WET_AHK,
    "deel",
    [66_300, 63_370, 63_980],
  ),
  "loonheffing.arbeidskorting1.tot": jaren(
    "einde van deel 1 van de arbeidskorting",
    WET_AK,
    "cent per jaar",
    [11_490_00, 12_169_00, 11_965_00],
  ),
  "loonheffing.arbeidskorting1.deel": jaren(
    "arbeidskorting, deel 1",
    WET_AK,
    "deel",
    [84_250, 80_530, 83_240],
  ),
  "loonheffing.arbeidskorting2.tot": jaren(
    "einde van deel 2 van de arbeidskorting",
    WET_AK,
    "cent per jaar",
    [24_820_00, 26_288_00, 25_845_00],
  ),
  "loonheffing.arbeidskorting2.deel": jaren(
    "arbeidskorting, deel 2",
    WET_AK,
    "deel",
    [314_330, 300_300, 310_090],
  ),
  "loonheffing.arbeidskorting3.tot": jaren(
    "einde van deel 3 van de arbeidskorting",
    WET_AK,
    "cent per jaar",
    [39_957_00, 43_071_00, 45_592_00],
  ),
  "loonheffing.arbeidskorting3.deel": jaren(
    "arbeidskorting, deel 3",
    WET_AK,
    "deel",
    [24_710, 22_580, 19_500],
  ),
  "loonheffing.arbeidskorting.afbouw": jaren(
    "afbouw van de arbeidskorting na deel 3",
    WET_AK,
    "deel",
    [65_100, 65_100, 65_100],
  ),
} as const satisfies Readonly<Record<string, Parameter>>;

function jaren(
  naam: string,
  wet: string,
  eenheid: Parameter["eenheid"],
  [in2024, in2025, in2026]: readonly [number, number, number],
): Parameter {
  return {
    naam: `Loonheffing: ${naam}`,
    wet,
    eenheid,
    waarden: [
      waarde("2024-01-01", in2024, `${BRON} 2024`, "letterlijk", "2024-12-31"),
      waarde("2025-01-01", in2025, `${BRON} 2025`, "letterlijk", "2025-12-31"),
      waarde("2026-01-01", in2026, `${BRON} 2026`, "letterlijk", "2026-12-31"),
    ],
  };
}
