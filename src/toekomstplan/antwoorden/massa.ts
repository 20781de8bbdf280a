import type { Toekomsten } from "#toekomstplan/antwoorden/toekomsten";
import { eigenIn } from "#toekomstplan/eigen-waarden";
import { waardeOp } from "#toekomstplan/hefbomen";
import { WERKGROEPEN } from "#toekomstplan/geld/bedrijf";
import { geldwaardenVan } from "#toekomstplan/geld/getrokken";
import type { Geldjaar } from "#toekomstplan/geld/jaren";
import type { Toekomst } from "#toekomstplan/getrokken";
import type { Planvraag } from "#toekomstplan/plan";
import { type Band, band } from "#toekomstplan/waaier";

/** In euros per fte and per year. */
export type Schaal = {
  /** What one fte brings and costs: added value, leadership, and subsidy where that is counted. */
  readonly toegevoegdeWaarde: number;
  readonly kader: number;
  readonly subsidie: number;
  /** What does not depend on how many there are: buildings, management, ICT. */
  readonly vast: number;
};

/** What one fte leaves for the fixed costs. */
export const margePerFte = ({ toegevoegdeWaarde, kader, subsidie }: Omit<Schaal, "vast">): number =>
  toegevoegdeWaarde - kader + subsidie;

/** How many fte it takes to carry the fixed costs; null where a fte leaves nothing: then no number is enough. */
export function kleinsteSchaal(schaal: Schaal): number | null {
  const marge = margePerFte(schaal);
  return marge > 0 ? schaal.vast / marge : null;
}

export type Massajaar = {
  readonly jaar: number;
  readonly fte: Band;
  /** Fte that the fixed costs ask for; infinite where a fte leaves nothing. */
  readonly nodig: Band;
  /** In what share of the futures there are too few. */
  readonly kansTeKlein: number;
};
export type Massa = {
  readonly jaren: readonly Massajaar[];
  /** The first year in which more than half of the futures have too few; null: none. */
  readonly breuk: number | null;
};

/**
 * On what the work itself brings, without subsidies: whether there are enough fte, and until when.
 * @param toekomsten of this plan with this seed, from the first on
 */
export function massaVan(vraag: Planvraag, zaad: number, toekomsten: Toekomsten): Massa {
  const schalen = toekomsten.map((jaren, trekking) => {
    const prijsindex = prijsindexIn(vraag, { zaad, trekking });
    return jaren.map(({ geld }, nth) => schaalVan(vraag, prijsindex, geld, nth));
  });
  const jaren = Array.from({ length: vraag.jaren }, (_, nth) => {
    const standen = schalen.map((jaar) => jaar[nth]!);
    return {
      jaar: vraag.uitgangspunten.begin.beginjaar + nth,
      fte: band(Float64Array.from(standen, ({ fte }) => fte)),
      nodig: band(Float64Array.from(standen, ({ nodig }) => nodig)),
      kansTeKlein: standen.filter(({ fte, nodig }) => fte < nodig).length / standen.length,
    };
  });
  return { jaren, breuk: jaren.find(({ kansTeKlein }) => kansTeKlein > 0.5)?.jaar ?? null };
}

/** How much dearer everything gets in a year; without a future the middle value. */
export const prijsindexIn = ({ vast }: Planvraag, toekomst: Toekomst | null): number =>
  ({ ...geldwaardenVan(toekomst), ...eigenIn(vast, toekomst)?.geld }).prijsindex;

/** Of one year. To work together belongs to what is fixed; what changing costs once does not. */
export function schaalVan(
  { uitgangspunten, scenario }: Planvraag,
  prijsindex: number,
  geld: Geldjaar,
  nth: number,
): { readonly fte: number; readonly nodig: number; readonly marge: number; readonly vasteKosten: number } {
  const hefbomen = { ...uitgangspunten.hefbomen, ...scenario?.hefbomen };
  const index = (1 + prijsindex) ** (nth + 1);
  const vasteKosten =
    geld.blokken.Bedrijfsvoering.lasten - (hefbomen.eenmalig[String(geld.jaar)] ?? 0) * index;
  const algemeen = vasteKosten - waardeOp(hefbomen.samenwerking, geld.jaar) * index;
  const fte = WERKGROEPEN.reduce((sum, groep) => sum + geld.fte[groep], 0);
  const marge = fte === 0 ? 0 : (geld.operationeel + algemeen) / fte;
  return { fte, marge, vasteKosten, nodig: marge > 0 ? vasteKosten / marge : Number.POSITIVE_INFINITY };
}

/** A kind of work with the crews it runs in. */
export type Werkploegen = {
  readonly werksoort: string;
  /** Its share of all fte. */
  readonly deel: number;
  readonly ploegen: number;
  /** With fewer a crew cannot work. */
  readonly minstPerPloeg: number;
};

/** In which year a kind of work can no longer fill its crews: it then closes as a whole. null: in none of the years. */
export function sluitjaren(
  fte: readonly { readonly jaar: number; readonly fte: number }[],
  soorten: readonly Werkploegen[],
): readonly { readonly werksoort: string; readonly nodig: number; readonly jaar: number | null }[] {
  return soorten.map(({ werksoort, deel, ploegen, minstPerPloeg }) => {
    const nodig = ploegen * minstPerPloeg;
    return { werksoort, nodig, jaar: fte.find((each) => each.fte * deel < nodig)?.jaar ?? null };
  });
}
