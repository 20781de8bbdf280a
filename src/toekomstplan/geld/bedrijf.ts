import { type Pad, waardeOp } from "#toekomstplan/hefbomen";
import { gewogen, type Mix, metDeelBuiten, type Werkvorm, deelBuiten } from "#toekomstplan/geld/werkvormen";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";

/** Who works at the company. */
export const WERKGROEPEN = ["wsw", "beschut", "tussengroep", "terugvalplek"] as const;
export type Werkgroep = (typeof WERKGROEPEN)[number];

/** The company in the year before the first, in euros of that year. */
export type Bedrijf = {
  readonly mix: Readonly<Record<Werkgroep, Mix>>;
  /** Management, administration, ICT. */
  readonly overhead: number;
  readonly panden: readonly { readonly naam: string; readonly m2: number }[];
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
  /** To work together, and to change: euros a year. */
  readonly samenwerking: Pad;
};

/** How much dearer everything is than in the year before the first. */
export type Indices = { readonly loon: number; readonly prijs: number; readonly rijk: number };

export type Bedrijfsjaar = {
  readonly jaar: number;
  readonly fte: Readonly<Record<Werkgroep, number>>;
  /** Places in use, as people. */
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
};

const VOLGROEID = 2035;
const BEGIN_OPSLAG = 2025;
/** At this share outside the parameter of selection was measured. */
const GEMETEN_BIJ = 0.7;

/** What one year costs and brings in. */
export function bedrijfsjaar(
  bedrijf: Bedrijf,
  hefbomen: Bedrijfshefbomen,
  waarden: Geldwaarden,
  dit: Bedrijfsjaar,
): Bedrijfsuitkomst {
  const { jaar, fte, mensen, index } = dit;
  const werk = WERKGROEPEN.map((groep) => werkVan(groep, bedrijf, hefbomen, waarden, dit));
  const [wsw, ...nieuw] = werk as [Werk, ...Werk[]];
  const marge = (all: readonly Werk[]) => all.reduce((sum, { ntw, kader }) => sum + ntw - kader, 0);
  const loonNieuw = waarden.loonBeschut * index.loon * (fte.beschut + fte.tussengroep + fte.terugvalplek);
  const subsidie =
    lksPerFte(waarden, "loonwaardeBeschut") * index.loon * (fte.beschut + fte.tussengroep + fte.terugvalplek);
  const algemeen = algemeneKosten(bedrijf, hefbomen, waarden, dit);
  return {
    WSW: {
      baten: waarden.rijkWsw * index.rijk * fte.wsw,
      lasten: (waarden.loonWsw * index.loon + waarden.vervoerWsw * index.prijs) * fte.wsw - marge([wsw]),
    },
    Participatiebudget: {
      baten: index.rijk * (waarden.rijkBeschut * mensen.beschut + opslag(waarden, jaar) * mensen.tussengroep),
      lasten: loonNieuw - subsidie - marge(nieuw) + waarden.trajectPrijs * index.loon * mensen.traject,
    },
    Bedrijfsvoering: {
      baten: waarden.clusterPerLks * index.rijk * mensen.lks * waardeOp(hefbomen.doorbetaling, jaar),
      lasten: algemeen + waardeOp(hefbomen.samenwerking, jaar) * index.prijs,
    },
    operationeel: marge(werk) - algemeen,
    deelBuiten: gewogenDeel(werk, dit),
  };
}

/** The subsidy for one fte: what someone earns less than the minimum wage, at most 70% of it, with the costs of an employer. */
export const lksPerFte = (waarden: Geldwaarden, loonwaarde: "loonwaardeBeschut" | "loonwaardeLks"): number =>
  Math.min(0.7, 1 - waarden[loonwaarde]) * waarden.minimumloon * (1 + waarden.werkgeverslasten);

type Werk = { readonly fte: number; readonly ntw: number; readonly kader: number; readonly buiten: number };

function werkVan(
  groep: Werkgroep,
  bedrijf: Bedrijf,
  hefbomen: Bedrijfshefbomen,
  waarden: Geldwaarden,
  { jaar, fte, index, markt }: Bedrijfsjaar,
): Werk {
  const now = bedrijf.mix[groep];
  const mix = hefbomen.deelBuiten ? metDeelBuiten(now, waardeOp(hefbomen.deelBuiten, jaar)) : now;
  const buiten = deelBuiten(mix);
  const further = Math.max(0, buiten - deelBuiten(now)) / Math.max(0.01, GEMETEN_BIJ - deelBuiten(now));
  const productiviteit = {
    wsw: 1,
    beschut: waarden.productiviteitBeschut,
    tussengroep: waarden.productiviteitTussen,
    terugvalplek: waarden.productiviteitTussen,
  };
  const perFte =
    gewogen(mix, ntwVan(waarden)) * productiviteit[groep] * (1 - waarden.selectie * further) * markt;
  return {
    fte: fte[groep],
    ntw: fte[groep] * perFte * index.prijs,
    kader: fte[groep] * gewogen(mix, leidingVan(waarden)) * waarden.loonKader * index.loon,
    buiten,
  };
}

const ntwVan = (waarden: Geldwaarden): Record<Werkvorm, number> => ({
  intern: waarden.ntwIntern,
  "op locatie": waarden.ntwLocatie,
  groepsdetachering: waarden.ntwGroep,
  "individuele detachering": waarden.ntwIndividueel,
  "begeleid werken": waarden.ntwBegeleid,
});

const leidingVan = (waarden: Geldwaarden): Record<Werkvorm, number> => ({
  intern: 1 / waarden.fteIntern,
  "op locatie": 1 / waarden.fteLocatie,
  groepsdetachering: 1 / waarden.fteGroep,
  "individuele detachering": 1 / waarden.fteIndividueel,
  "begeleid werken": 1 / waarden.fteBegeleid,
});

/** Housing goes building by building; overhead follows the volume only in part, and later. */
function algemeneKosten(
  { panden, overhead }: Bedrijf,
  { verkoop, overhead: wens }: Bedrijfshefbomen,
  waarden: Geldwaarden,
  { jaar, index, volume: [nu, , daarvoor] }: Bedrijfsjaar,
): number {
  const m2 = panden.reduce(
    (sum, { naam, m2 }) => sum + (jaar < (verkoop[naam] ?? Number.POSITIVE_INFINITY) ? m2 : 0),
    0,
  );
  const follows = 1 - waarden.meebewegenDirect * (1 - nu) - waarden.meebewegenLater * (1 - daarvoor);
  return m2 * waarden.prijsPerM2 * index.prijs + overhead * waardeOp(wens, jaar) * follows * index.loon;
}

/** The supplement grows in ten years to what a place then gets. */
const opslag = ({ opslagPerPlek }: Geldwaarden, jaar: number): number =>
  opslagPerPlek *
  waardeOp(
    [
      [BEGIN_OPSLAG, 0.55],
      [VOLGROEID, 1],
    ],
    jaar,
  );

function gewogenDeel(werk: readonly Werk[], { fte }: Bedrijfsjaar): number {
  const total = WERKGROEPEN.reduce((sum, groep) => sum + fte[groep], 0);
  return total === 0 ? 0 : werk.reduce((sum, { fte, buiten }) => sum + fte * buiten, 0) / total;
}
