/** Stored with each run: another version may give another order and another assignment. */
export const WAARDE_VERSIE = "2026.1";

/** Work that fits is worth this by itself, so that an assignment does not leave someone out for a nicer match. */
export const WAARDE_BASIS = 8_000;

/** What adds to the value of a pair; `criterium` is the criterium of the catalogue that it follows. */
export type Onderdeelregel = {
  readonly id: string;
  readonly naam: string;
  readonly soort: "wens" | "voorkeur" | "reis" | "uren" | "deel" | "bekend";
  readonly criterium: string;
  readonly hoogstens: number;
};

/** Together with the base 32.000. Nothing in it is about a person alone: each looks at what both sides say. */
export const ONDERDELEN: readonly Onderdeelregel[] = [
  { id: "werk", naam: "Werk naar wens", soort: "voorkeur", criterium: "werk", hoogstens: 7_000 },
  { id: "reistijd", naam: "Korte reis", soort: "reis", criterium: "reistijd", hoogstens: 5_000 },
  { id: "competenties", naam: "Sterke punten", soort: "deel", criterium: "competenties", hoogstens: 4_000 },
  { id: "uren_wens", naam: "Uren naar wens", soort: "uren", criterium: "uren_wens", hoogstens: 3_000 },
  { id: "sector", naam: "Sector naar wens", soort: "wens", criterium: "sector", hoogstens: 1_400 },
  { id: "bekend", naam: "Wat bekend is", soort: "bekend", criterium: "", hoogstens: 1_200 },
  { id: "dichtbij", naam: "Dicht bij huis", soort: "reis", criterium: "dichtbij", hoogstens: 600 },
  { id: "buiten", naam: "Buiten of binnen", soort: "wens", criterium: "buiten", hoogstens: 600 },
  { id: "prikkelarm", naam: "Rustige plek", soort: "wens", criterium: "prikkelarm", hoogstens: 600 },
  {
    id: "taalontwikkeling",
    naam: "Taal leren op het werk",
    soort: "wens",
    criterium: "taalontwikkeling",
    hoogstens: 400,
  },
  { id: "ervaring", naam: "Ervaring niet nodig", soort: "wens", criterium: "ervaring", hoogstens: 200 },
];

/** All shares are in steps of 1/255 of the most that a part can give. */
export const HEEL = 255;

/** Who states no wish stands between those whose wish is met and those whose wish is not. */
export const AANDEEL_WENS = {
  voldoet: HEEL,
  "niet gevraagd": 128,
  onbekend: 80,
  "voldoet niet": 0,
} as const;

/** By the place of the work in the list of wishes: the first is liked best; the last number goes on. */
export const AANDEEL_VOORKEUR: readonly number[] = [HEEL, 225, 200, 175, 155, 140];

/** Up to this many minutes; longer, or not known, is 0. In absolute minutes: who can travel far has no advantage. */
export const AANDEEL_REISTIJD: readonly (readonly [totEnMet: number, aandeel: number])[] = [
  [10, HEEL],
  [15, 240],
  [20, 225],
  [25, 205],
  [30, 185],
  [40, 150],
  [50, 115],
  [60, 85],
  [75, 50],
  [90, 25],
  [120, 10],
];

/** By the whole hours between the wish and the nearest number of hours that the work offers; more is 0. */
export const AANDEEL_UREN: readonly number[] = Array.from({ length: 16 }, (_, uren) => HEEL - 16 * uren);

/** When the work does not say which competenties it asks. */
export const AANDEEL_NIET_GEZEGD = 128;
