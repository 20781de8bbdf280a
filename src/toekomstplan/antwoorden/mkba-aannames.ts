import type { Bron } from "#toekomstplan/onzeker";

export const PARTIJEN = ["inwoner", "gemeente", "Rijk", "werkgever", "UWV"] as const;
export type Partij = (typeof PARTIJEN)[number];

/** What the reckoning for society takes beside the plan itself. */
export type Mkbaaannames = {
  /** Less care, support and crime for each year that someone works, in euros of the year before the first. */
  readonly vermedenPerPersoonsjaar: number;
  /** Of that: for the gemeente (Wmo); the rest is for the Rijk (care, justice). */
  readonly deelGemeente: number;
  /** Of what people earn: to the Rijk. */
  readonly belasting: number;
  /** Of the work of employers: the part that others lose. */
  readonly verdringing: number;
  /** Of who looks for work without bijstand: with a benefit of UWV, and how much a year. */
  readonly deelUwv: number;
  readonly uitkeringUwv: number;
  readonly discontovoet: number;
};

export type Mkbaparameter = {
  readonly naam: string;
  readonly waarde: number;
  readonly van: number;
  readonly tot: number;
  readonly bron: Bron;
};

const aanname = (ref: string): Bron => ({ label: "aanname", ref, datum: "2026" });

export const MKBA: Readonly<Record<keyof Mkbaaannames, Mkbaparameter>> = {
  vermedenPerPersoonsjaar: {
    naam: "Minder zorg, ondersteuning en criminaliteit per persoon die een jaar werkt",
    waarde: 5_000,
    van: 2_500,
    tot: 7_500,
    bron: {
      label: "gevonden",
      ref: "CPB/SCP, Brede baten van werk; het bereik is een aanname",
      datum: "2020",
    },
  },
  deelGemeente: {
    naam: "Daarvan voor de gemeente",
    waarde: 0.33,
    van: 0.2,
    tot: 0.5,
    bron: aanname("verdeling over Wmo, zorg en justitie is niet gevonden"),
  },
  belasting: {
    naam: "Belasting en premies, deel van de loonkosten",
    waarde: 0.25,
    van: 0.2,
    tot: 0.3,
    bron: aanname("rond het minimumloon"),
  },
  verdringing: {
    naam: "Werk bij werkgevers dat anderen erdoor verliezen",
    waarde: 0.2,
    van: 0.1,
    tot: 0.3,
    bron: aanname("gebruikelijk bereik in maatschappelijke analyses"),
  },
  deelUwv: {
    naam: "Van wie zoekt zonder bijstand: met een uitkering van UWV",
    waarde: 0.5,
    van: 0.3,
    tot: 0.7,
    bron: aanname("nergens gevonden; vervang door een eigen cijfer"),
  },
  uitkeringUwv: {
    naam: "Uitkering van UWV per jaar",
    waarde: 18_000,
    van: 15_000,
    tot: 21_000,
    bron: aanname("gelijk gesteld aan bijstand"),
  },
  discontovoet: {
    naam: "Wat later komt, telt per jaar minder",
    waarde: 0.0225,
    van: 0.016,
    tot: 0.03,
    bron: { label: "algemene kennis", ref: "Werkgroep discontovoet", datum: "2020" },
  },
};

/** The middle values. */
export const aannames: Mkbaaannames = Object.fromEntries(
  Object.entries(MKBA).map(([sleutel, { waarde }]) => [sleutel, waarde]),
) as Mkbaaannames;
