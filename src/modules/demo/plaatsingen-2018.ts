/** The groups by which the WSP counts, in the order of its table. */
export const GROEPEN = [
  "WW",
  "WW DSP",
  "Wajong",
  "WGA",
  "Mogelijk Bijstand",
  "Bijstand",
  "NUG",
  "Mogelijk Bijstand met IBA",
  "Bijstand met IBA",
  "NUG met IBA",
  "WW/WGA met IBA",
  "Onbekend met IBA",
  "Onbekend",
  "Overig",
] as const;
export type Groep = (typeof GROEPEN)[number];

/**
 * Placed candidates of 2018 by gemeente: total, then the groups.
 * @source Actieplan Perspectief op Werk 2019, table 'Geplaatste kandidaten per gemeente'
 */
// biome-ignore format: it is read as a table
export const plaatsingen2018: readonly (readonly [naam: string, code: string, totaal: number, groepen: readonly number[]])[] = [
  ["Amersfoort", "GM0307", 395, [104, 5, 26, 12, 6, 151, 35, 1, 40, 12, 2, 1, 0, 0]],
  ["Leusden", "GM0327", 43, [11, 1, 5, 3, 1, 15, 2, 1, 1, 2, 1, 0, 0, 0]],
  ["Woudenberg", "GM0351", 19, [7, 0, 0, 1, 0, 3, 0, 0, 2, 0, 1, 2, 3, 0]],
  ["Baarn", "GM0308", 19, [8, 0, 2, 0, 0, 5, 1, 0, 1, 1, 0, 0, 1, 0]],
  ["Bunschoten", "GM0313", 17, [7, 0, 0, 1, 0, 6, 0, 0, 2, 0, 0, 0, 1, 0]],
  ["Soest", "GM0342", 62, [10, 1, 3, 4, 0, 34, 0, 0, 3, 1, 1, 1, 4, 0]],
  ["Nijkerk", "GM0267", 31, [12, 0, 2, 0, 0, 9, 0, 1, 2, 0, 0, 0, 4, 1]],
  ["Buiten regio", "GM0000", 78, [43, 2, 7, 5, 0, 5, 5, 0, 0, 0, 1, 0, 9, 1]],
];

/** The total row as it was printed. Two of its cells differ from the sum of the column: Onbekend met IBA and Onbekend. */
export const GEDRUKT_TOTAAL = {
  totaal: 664,
  groepen: [202, 9, 45, 26, 7, 228, 43, 3, 51, 16, 6, 5, 21, 2],
} as const;

/** Counted after the table was made: with these it is 684, and 56 people without a benefit. */
// biome-ignore format: it is read as a table
export const nagekomen2018: readonly (readonly [code: string, groep: Groep, aantal: number])[] = [
  ["GM0307", "NUG", 8], ["GM0342", "NUG", 2], ["GM0267", "NUG", 2], ["GM0327", "NUG", 1],
  ["GM0307", "Bijstand", 3], ["GM0342", "Bijstand", 1], ["GM0267", "WW", 1], ["GM0307", "Wajong", 1],
  ["GM0308", "Bijstand met IBA", 1],
];
