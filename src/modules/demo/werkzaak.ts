import { cents } from "#core/money";
import type { Regel, Soort, Stroom } from "#financien/stromen";

/** The accounts of Werkzaak Rivierenland in whole euros, 2016 to 2024. @source Expertbijeenkomst Hilversum, 13 February 2025 */
const ROWS: readonly (readonly [Stroom | "Totaal", string, Soort, readonly (number | null)[]])[] = [
  [
    "BUIG",
    "Netto kosten BUIG",
    "last",
    [
      41_429_000, 42_211_000, 40_780_000, 39_165_800, 41_127_300, 41_063_600, 40_212_400, 44_677_400,
      48_991_200,
    ],
  ],
  [
    "BUIG",
    "Rijksvergoeding BUIG",
    "bate",
    [
      37_242_000, 39_519_000, 41_041_400, 40_077_600, 46_076_000, 45_422_600, 44_349_700, 48_658_500,
      52_900_200,
    ],
  ],
  [
    "BUIG",
    "Rijksvergoeding BUIG vangnet",
    "bate",
    [2_018_000, 550_000, null, null, null, null, null, null, null],
  ],
  [
    "BUIG",
    "Resultaat BUIG",
    "gepubliceerd resultaat",
    [-2_169_000, -2_142_000, 261_400, 911_800, 4_948_700, 4_359_000, 4_137_300, 3_981_100, 3_909_000],
  ],
  [
    "Wsw",
    "Netto lasten Wsw",
    "last",
    [
      27_364_000, 24_732_000, 22_115_000, 22_725_200, 22_168_200, 20_457_900, 20_011_700, 20_102_700,
      21_036_000,
    ],
  ],
  [
    "Wsw",
    "Rijksvergoeding Wsw",
    "bate",
    [
      26_283_000, 24_064_000, 22_045_900, 22_247_500, 21_757_700, 21_336_500, 21_261_600, 21_753_600,
      23_029_400,
    ],
  ],
  [
    "Wsw",
    "Resultaat Wsw",
    "gepubliceerd resultaat",
    [-1_081_000, -668_000, -69_100, -477_700, -410_500, 878_600, 1_249_900, 1_650_900, 1_993_400],
  ],
  [
    "Participatiebudget",
    "Lasten Werkzaak",
    "last",
    [2_193_500, 2_869_000, 3_625_000, 4_003_500, 4_821_400, 4_251_400, 4_732_600, 6_155_400, 6_768_000],
  ],
  [
    "Participatiebudget",
    "Rijksvergoeding Participatiebudget",
    "bate",
    [2_193_500, 2_869_000, 3_625_000, 4_003_500, 4_821_400, 4_251_400, 4_732_600, 8_167_800, 9_980_100],
  ],
  [
    "Participatiebudget",
    "Correctie rijksbijdrage 5%",
    "bate",
    [null, null, null, null, null, null, null, -408_400, -598_806],
  ],
  [
    "Participatiebudget",
    "Resultaat Participatiebudget",
    "gepubliceerd resultaat",
    [null, null, null, null, null, null, null, 1_604_000, 2_613_294],
  ],
  [
    "Bedrijfsvoering",
    "Netto bijdrage bedrijfsvoering",
    "last",
    [8_512_000, 9_071_000, 9_996_000, 11_235_600, 12_991_300, 13_994_100, 14_771_900, 15_318_100, 17_372_000],
  ],
  [
    "Bedrijfsvoering",
    "Rijksvergoeding gemeentefonds",
    "bate",
    [
      9_538_693, 9_944_587, 10_831_550, 11_782_502, 12_191_225, 12_610_246, 13_531_400, 11_811_700,
      11_098_200,
    ],
  ],
  [
    "Bedrijfsvoering",
    "Resultaat bedrijfsvoering",
    "gepubliceerd resultaat",
    [1_026_693, 873_587, 835_550, 546_902, -800_075, -1_383_854, -1_240_500, -3_506_400, -6_273_800],
  ],
  [
    "Totaal",
    "Totaal saldo",
    "gepubliceerd resultaat",
    [-2_223_307, -1_936_413, 1_027_850, 981_002, 3_738_125, 3_853_746, 4_146_700, 3_729_600, 2_241_894],
  ],
];

export const werkzaak: readonly Regel[] = ROWS.flatMap(([stroom, regel, soort, amounts]) =>
  amounts.flatMap((amount, at) =>
    amount === null ? [] : [{ stroom, regel, soort, jaar: 2016 + at, bedrag: cents(amount * 100) }],
  ),
);
