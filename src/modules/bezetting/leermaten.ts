/** How much of a skill people learn on an order. A judgement in words; the three are never added up. */
export const LEERMATEN = ["komt voor", "wordt geoefend", "wordt aangeleerd"] as const;
export type Leermaat = (typeof LEERMATEN)[number];
