import type { Taken } from "#toekomstplan/geld/taken";
import type { Mix } from "#toekomstplan/geld/werkvormen";
import type { Afbouw, Werksoorten } from "#toekomstplan/geld/werksoorten";
import type { Pad } from "#toekomstplan/hefbomen";

/** Who works at the company. */
export const WERKGROEPEN = ["wsw", "beschut", "tussengroep", "terugvalplek"] as const;
export type Werkgroep = (typeof WERKGROEPEN)[number];

/** The company in the year before the first, in euros of that year. */
export type Bedrijf = {
  readonly mix: Readonly<Record<Werkgroep, Mix>>;
  readonly werksoorten: Werksoorten;
  /** Management, administration, ICT. */
  readonly overhead: number;
  readonly panden: readonly { readonly naam: string; readonly m2: number }[];
  /** What it has put aside at the beginning. */
  readonly reserve: number;
};

/** What can be decided about the company. */
export type Bedrijfshefbomen = {
  /** Share of all fte at an employer; null: as it is. */
  readonly deelBuiten: Pad | null;
  /** Of the overhead: 1 is as it is. */
  readonly overhead: Pad;
  /** In which year a building is no longer there. */
  readonly verkoop: Readonly<Record<string, number>>;
  /** What the company gets of the money of the gemeentefonds for loonkostensubsidies, from 0 up to 1. */
  readonly doorbetaling: Pad;
  /** To work together with others who do a part of the tasks: euros a year, in euros of the year before the first. */
  readonly samenwerking: Pad;
  /** What the company does beside the Wsw, with the years in which tasks move. */
  readonly taken: Taken;
  /** What changing costs once: euros by year, in euros of the year before the first. */
  readonly eenmalig: Readonly<Record<string, number>>;
  /** What is used of the part of the region in the state's budget to change, from 0 up to 1. */
  readonly impulsbudget: Pad;
  /** Which kinds of own work are wound down. */
  readonly werksoorten: Afbouw;
  /** How many fte one leader has: 1 is as it is. */
  readonly spanwijdte: Pad;
  /** What the company has put aside at the end of a year, in euros of that year; null: it stays as it is. */
  readonly reserve: Pad | null;
  /** What the state pays for beschut werk and for the supplement: 1 is as announced. A supposition, nothing to decide. */
  readonly rijksbeleid: Pad;
};

/** Levers of which a plan may say nothing: everything stays as it is. */
export const ZOALS_HET_IS = {
  taken: {},
  eenmalig: {},
  impulsbudget: [[2026, 0]],
  werksoorten: {},
  spanwijdte: [[2026, 1]],
  reserve: null,
  rijksbeleid: [[2026, 1]],
} as const satisfies Partial<Bedrijfshefbomen>;

/** How much dearer everything is than in the year before the first. */
export type Indices = { readonly loon: number; readonly prijs: number; readonly rijk: number };

export type Bedrijfsjaar = {
  /** Since the year before the first. */
  readonly jarenVerder: number;
  /** At the company, in this year and at the beginning. */
  readonly fte: Readonly<Record<Werkgroep, number>>;
  readonly begin: Readonly<Record<Werkgroep, number>>;
  /** Places in use in the whole region, as people. */
  readonly mensen: Readonly<Record<"beschut" | "tussengroep" | "terugvalplek" | "traject" | "lks", number>>;
  readonly index: Indices;
  /** How the market stands: 1 is as now. */
  readonly markt: number;
  /** Fte of all groups in this year and in the two before it, as a share of the year before the first. */
  readonly volume: readonly [nu: number, vorig: number, daarvoor: number];
};

/** Per block what comes in from the state and what it costs after what the work brings in. */
export type Blok = { readonly baten: number; readonly lasten: number };
export type Bedrijfsuitkomst = Readonly<Record<"WSW" | "Participatiebudget" | "Bedrijfsvoering", Blok>> & {
  /** What the work itself brings: added value less leadership, housing and overhead. */
  readonly operationeel: number;
  readonly deelBuiten: number;
  /** How many kinds of work the company still has of its own. */
  readonly werksoorten: number;
  /** Of the costs after what the state pays: what gemeenten arrange themselves, without the company. */
  readonly zelf: Readonly<Record<"beschut" | "werkdeel", number>>;
};
