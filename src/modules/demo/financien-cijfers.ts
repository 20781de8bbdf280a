import type { Sleutel } from "#financien/specificatie";
import type { Stroom } from "#financien/stromen";

/** Everything here is made up, in the order of size of such a region; the numbers of inhabitants are rounded. */
export const VERZONNEN = "Verzonnen voor de demo";
export const BEDRIJF = "RWA/Amfors";

/** Stream, row, cost or income, and whole euros: the accounts of 2022 to 2025, the budget of 2026 and its half-year report. */
export const JAARCIJFERS: readonly (readonly [Stroom, string, "last" | "bate", readonly number[]])[] = [
  ["BUIG", "Loonkostensubsidies", "last", [5_210_300, 5_688_900, 6_240_150, 6_905_700, 7_420_000, 7_588_400]],
  [
    "BUIG",
    "Rijksvergoeding loonkostensubsidie",
    "bate",
    [4_902_700, 5_231_000, 5_702_400, 6_255_900, 6_930_000, 6_930_000],
  ],
  ["Wsw", "Loonkosten Wsw", "last", [27_911_000, 26_840_500, 25_930_250, 24_702_800, 23_650_000, 23_918_600]],
  [
    "Wsw",
    "Rijksvergoeding Wsw",
    "bate",
    [27_102_400, 26_655_000, 26_214_700, 25_388_100, 24_310_000, 24_466_200],
  ],
  [
    "Participatiebudget",
    "Trajecten en begeleiding",
    "last",
    [3_140_600, 3_472_800, 3_905_400, 4_270_900, 4_610_000, 4_402_100],
  ],
  [
    "Participatiebudget",
    "Rijksvergoeding Participatiebudget",
    "bate",
    [3_310_000, 3_640_000, 4_012_000, 4_655_500, 5_020_000, 5_020_000],
  ],
  [
    "Bedrijfsvoering",
    "Kader, gebouwen en vervoer",
    "last",
    [13_280_400, 13_955_100, 14_610_800, 15_322_600, 15_860_000, 16_140_700],
  ],
  [
    "Bedrijfsvoering",
    "Omzet en toegevoegde waarde",
    "bate",
    [8_120_900, 8_020_300, 7_880_600, 7_702_500, 7_640_000, 7_511_300],
  ],
  [
    "Bedrijfsvoering",
    "Bijdrage gemeenten",
    "bate",
    [5_300_000, 5_480_000, 5_720_000, 5_950_000, 6_310_000, 6_310_000],
  ],
];

/** Code, inhabitants, SE, clients, and in whole euros: from the state, budget for bijstand and what was paid; places of each product. */
export const GEMEENTEN: readonly (readonly [
  string,
  number,
  number,
  number,
  number,
  number,
  number,
  readonly number[],
])[] = [
  ["GM0307", 160_000, 318.5, 742, 3_420_000, 68_400_000, 66_900_000, [24, 118, 61.5, 210]],
  ["GM0308", 25_000, 31.25, 84, 372_000, 5_200_000, 5_751_000, [3, 11, 6, 22]],
  ["GM0313", 22_500, 42.75, 71, 318_000, 2_600_000, 2_512_000, [2.5, 16, 4, 15]],
  ["GM0327", 31_500, 47, 108, 455_000, 5_600_000, 5_852_000, [4, 17, 8, 31]],
  ["GM0267", 45_500, 68.5, 143, 640_000, 7_900_000, 8_303_000, [5.5, 24, 12, 38]],
  ["GM0342", 47_500, 83.25, 196, 812_000, 11_400_000, 12_906_000, [7, 29, 14.5, 52]],
  ["GM0351", 14_500, 18, 47, 205_000, 1_900_000, 2_051_000, [1.5, 6, 3, 11]],
];
export const PRODUCTEN: readonly (readonly [string, number, string])[] = [
  ["beschut werk", 12_000, "AM match vraagt 12.000 euro per plek (2025); overgenomen voor de demo"],
  ["groepsdetachering", 6_400, VERZONNEN],
  ["individuele detachering", 4_150, VERZONNEN],
  ["jobcoaching", 2_850, VERZONNEN],
];
export const KOSTEN: readonly (readonly [string, number, number, Sleutel])[] = [
  ["Gebouwen en machines", 1_380_000, 10, "se"],
  ["Kader en begeleiding", 2_450_000, 85, "clienten"],
  ["Vervoer en werkkleding", 410_000, 90, "clienten"],
  ["Werkgeversservicepunt", 860_000, 60, "inwoners"],
  ["Bestuur en administratie", 1_210_000, 30, "inwoners"],
];
