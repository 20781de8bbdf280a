import type { Volume } from "#financien/bevindingen";

/**
 * Arbeidsjaren Wsw in the whole country, mean of the year: what the money of the state is laid beside.
 * @source Cedris and Panteia, Wsw-statistiek 2016 (83.014) and 2022 (58.095)
 */
export const arbeidsjarenWsw: readonly Volume[] = [
  { stroom: "Wsw", jaar: 2016, aantal: 83_014 },
  { stroom: "Wsw", jaar: 2017, aantal: 78_613 },
  { stroom: "Wsw", jaar: 2022, aantal: 58_095 },
];
