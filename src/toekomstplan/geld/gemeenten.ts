import type { Indices } from "#toekomstplan/geld/bedrijf";
import { lksPerFte } from "#toekomstplan/geld/bedrijfsjaar";
import { behoudVan, vangnetInEuros } from "#toekomstplan/geld/buig";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";

/** A gemeente in the year before the first. */
export type Gemeente = {
  readonly code: string;
  readonly naam: string;
  readonly inwoners: number;
  /** People with bijstand. */
  readonly bijstand: number;
  /** Her part of the people of the company, of each group; over all gemeenten they add up to 1. */
  readonly deel: Readonly<Record<"wsw" | "beschut" | "zoekt", number>>;
};

/** Of all gemeenten together. */
export type Buigstand = {
  /** People, on average in the year and at the very beginning. */
  readonly zoekt: number;
  readonly zoektBegin: number;
  /** Subsidies at employers, and with the company or on a place that a gemeente buys elsewhere; euros of the year. */
  readonly lksWerkgever: number;
  readonly lksBedrijf: number;
  /** What part of the subsidies at employers the BUIG does not pay. */
  readonly deelBuiten: number;
  readonly index: Indices;
};

/** Budgets and costs apart for bijstand and for subsidies. */
export type Buigjaar = {
  readonly budgetBijstand: number;
  readonly budgetLks: number;
  readonly vangnet: number;
  readonly bijstand: number;
  readonly lks: number;
  /** Subsidy of the first months at a fixed amount, as long as the BUIG does not pay it. */
  readonly forfaitair: number;
};

/** @param mensen fte with a subsidy at an employer and with the company */
export const buigstandVan = (
  waarden: Geldwaarden,
  mensen: {
    readonly zoekt: number;
    readonly zoektBegin: number;
    readonly fteWerkgever: number;
    readonly fteBedrijf: number;
  },
  { index, buitenBuig }: { readonly index: Indices; readonly buitenBuig: number },
): Buigstand => ({
  zoekt: mensen.zoekt,
  zoektBegin: mensen.zoektBegin,
  lksWerkgever: lksPerFte(waarden, "loonwaardeLks") * mensen.fteWerkgever * index.loon,
  lksBedrijf: lksPerFte(waarden, "loonwaardeBeschut") * mensen.fteBedrijf * index.loon,
  deelBuiten: waarden.deelForfaitair * buitenBuig,
  index,
});

/**
 * Bijstand and subsidies of each gemeente, year by year. The budget for subsidies is what was paid the year before: in a year
 * in which there are more it comes too late, which is a matter of liquidity and no loss.
 */
export function buigVan(
  { deel, bijstand: begin, inwoners }: Gemeente,
  standen: readonly Buigstand[],
  waarden: Geldwaarden,
): readonly Buigjaar[] {
  const behoud = behoudVan(inwoners, { groot: waarden.behoudGroot, klein: waarden.behoudKlein });
  let [before, peopleBefore] = [standen[0]!, begin];
  return standen.map((stand) => {
    const uitkering = waarden.uitkering * stand.index.loon;
    const people = Math.max(0, begin + deel.zoekt * waarden.deelBijstand * (stand.zoekt - stand.zoektBegin));
    const bijstand = people * uitkering;
    const bijWerkgever = stand.lksWerkgever * deel.zoekt;
    const forfaitair = bijWerkgever * stand.deelBuiten;
    const lks = bijWerkgever + stand.lksBedrijf * deel.beschut - forfaitair;
    const budgetBijstand =
      (begin - (1 - behoud) * (begin - peopleBefore)) * (1 + waarden.buigBegin) * uitkering;
    // of the year before, by the rule of this one
    const budgetLks =
      before.lksWerkgever * deel.zoekt * (1 - stand.deelBuiten) + before.lksBedrijf * deel.beschut;
    const vangnet = vangnetInEuros({ budget: budgetBijstand + budgetLks, lasten: bijstand + lks });
    [before, peopleBefore] = [stand, people];
    return { budgetBijstand, budgetLks, vangnet, bijstand, lks, forfaitair };
  });
}
