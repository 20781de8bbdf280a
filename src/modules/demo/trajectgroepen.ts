import { OVERAL, RWA_GEMEENTEN } from "./instrumentregel.ts";
import { AMERSFOORT, BBS, LEUSDEN, NIJKERK, type Unitnaam } from "./region.ts";

/** A made-up group of a traject: who leads it, how many have a place and how many wait. */
export type Groepregel = {
  readonly naam: string;
  readonly sjabloon: string;
  readonly unit?: Unitnaam;
  readonly plaats: string;
  readonly gemeenten: readonly string[];
  readonly leider?: string;
  readonly capaciteit: number;
  readonly mensen: number;
  readonly wacht: number;
  readonly wekenGeleden: number;
  /** From today; without it people keep coming in. */
  readonly nogWeken?: number;
  /** Days on which it meets, where those are others than in the traject. */
  readonly dagen?: readonly number[];
  /** Nobody comes in any more. */
  readonly isGesloten?: true;
  /** The version of its traject that it keeps. */
  readonly nummer?: 1;
};

const AOC = "AOC: leren en werken in zes maanden";
const TAAL = "Taal op de werkvloer";
const ORIENTATIE = "Oriëntatietraject";
const inAoc = { sjabloon: AOC, gemeenten: [AMERSFOORT, LEUSDEN], nogWeken: 16 } as const;

/** The 35 of the leerwerktraject are of the plan of action; every other number is made up. */
// biome-ignore format: it is read as a table
export const groepregels: readonly Groepregel[] = [
  { ...inAoc, naam: "AOC, productie", unit: "productiebedrijf", plaats: "Productiebedrijf, hal 2", capaciteit: 12, mensen: 12, wacht: 4, wekenGeleden: 9 },
  { ...inAoc, naam: "AOC, groen", unit: "eemfors", plaats: "Eemfors, werkplaats", capaciteit: 8, mensen: 6, wacht: 0, wekenGeleden: 9 },
  { ...inAoc, naam: "AOC, metaal", unit: "metafors", plaats: "Metafors, leerplek", capaciteit: 8, mensen: 7, wacht: 0, wekenGeleden: 4, nogWeken: 22, dagen: [2, 3, 5] },
  { naam: "AE-team, maandag en woensdag", sjabloon: "AE-team", unit: "productiebedrijf", plaats: "Amfors", gemeenten: RWA_GEMEENTEN, capaciteit: 6, mensen: 6, wacht: 3, wekenGeleden: 20 },
  { naam: "Leren en werken bij Amfors", sjabloon: "Leren en werken met een indicatie beschut werk", unit: "cleanfors", plaats: "Cleanfors", gemeenten: RWA_GEMEENTEN, capaciteit: 10, mensen: 8, wacht: 0, wekenGeleden: 30 },
  { naam: "Van school naar werk, najaar", sjabloon: "Van school naar duurzaam werk", plaats: "Jongerenloket", gemeenten: OVERAL, leider: "eline", capaciteit: 20, mensen: 17, wacht: 0, wekenGeleden: 10, nogWeken: 10 },
  { naam: "Hoofdzaak Werk, persoonlijk", sjabloon: "Hoofdzaak Werk", plaats: "Werkcentrum", gemeenten: OVERAL, leider: "ruben", capaciteit: 15, mensen: 15, wacht: 5, wekenGeleden: 40 },
  { naam: "Taal, dinsdag en donderdag", sjabloon: TAAL, nummer: 1, plaats: "Werkcentrum", gemeenten: OVERAL, capaciteit: 15, mensen: 15, wacht: 6, wekenGeleden: 11, nogWeken: 9 },
  { naam: "Taal, voorjaar", sjabloon: TAAL, plaats: "Werkcentrum", gemeenten: OVERAL, capaciteit: 15, mensen: 0, wacht: 0, wekenGeleden: -8, nogWeken: 28 },
  { naam: "Oriëntatie Amersfoort", sjabloon: ORIENTATIE, plaats: "Amfors en werkgevers", gemeenten: [AMERSFOORT, LEUSDEN], leider: "sanne", capaciteit: 12, mensen: 10, wacht: 0, wekenGeleden: 4, nogWeken: 4 },
  { naam: "Oriëntatie Baarn, Bunschoten en Soest", sjabloon: ORIENTATIE, plaats: "BBS", gemeenten: [...BBS], capaciteit: 10, mensen: 9, wacht: 0, wekenGeleden: 3, nogWeken: 5 },
  { naam: "Inspiratietour techniek", sjabloon: "Inspiratietour", plaats: "In de regio", gemeenten: OVERAL, capaciteit: 20, mensen: 8, wacht: 0, wekenGeleden: -2, nogWeken: 3 },
  { naam: "Carrousel pro en vso", sjabloon: "(Talenten)carrousel", plaats: "Bij werkgevers", gemeenten: OVERAL, capaciteit: 24, mensen: 18, wacht: 0, wekenGeleden: 1, nogWeken: 1, isGesloten: true },
  { naam: "Leerwerktraject, Leerwerkloket", sjabloon: "Leerwerktraject", plaats: "Bij een bedrijf", gemeenten: OVERAL, capaciteit: 35, mensen: 35, wacht: 2, wekenGeleden: 24 },
  { naam: "Leren en werken in Nijkerk", sjabloon: "Werk- en Leerbedrijf Inclusief Groep", unit: "productie", plaats: "Inclusief Groep", gemeenten: [NIJKERK], capaciteit: 16, mensen: 13, wacht: 0, wekenGeleden: 15 },
];
