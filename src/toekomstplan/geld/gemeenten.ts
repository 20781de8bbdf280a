import type { Bedrijfsjaar } from "#toekomstplan/geld/bedrijf";
import { lksPerFte } from "#toekomstplan/geld/bedrijfsjaar";
import { behoudVan, vangnetInEuros } from "#toekomstplan/geld/buig";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { regelingOp } from "#toekomstplan/geld/regelingen";

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

/** Of all gemeenten together, in people and fte. */
export type Buigstand = {
  readonly jaar: number;
  /** On average in the year, and at the very beginning. */
  readonly zoekt: number;
  readonly zoektBegin: number;
  /** Fte with a subsidy, at an employer. */
  readonly lksWerkgever: number;
  /** With the company, or on a place that a gemeente buys elsewhere. */
  readonly lksBedrijf: number;
  readonly index: Bedrijfsjaar["index"];
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

/**
 * Bijstand and subsidies of each gemeente, year by year. The budget for subsidies is what was paid the year before: in a year
 * in which there are more it comes too late, which is a matter of liquidity and no loss.
 */
export function buigVan(
  gemeente: Gemeente,
  standen: readonly Buigstand[],
  waarden: Geldwaarden,
): readonly Buigjaar[] {
  const { deel, bijstand: begin, inwoners } = gemeente;
  const behoud = behoudVan(inwoners, { groot: waarden.behoudGroot, klein: waarden.behoudKlein });
  const lksPerFteWerkgever = lksPerFte(waarden, "loonwaardeLks");
  const lksPerFteBedrijf = lksPerFte(waarden, "loonwaardeBeschut");
  const peopleOn = ({ zoekt, zoektBegin }: Buigstand) =>
    Math.max(0, begin + deel.zoekt * waarden.deelBijstand * (zoekt - zoektBegin));
  const bijWerkgever = ({ lksWerkgever, index }: Buigstand) =>
    lksPerFteWerkgever * lksWerkgever * deel.zoekt * index.loon;
  const buitenBuig = (stand: Buigstand, jaar: number) =>
    bijWerkgever(stand) * waarden.deelForfaitair * (1 - regelingOp("forfaitairInBuig", jaar));
  const alles = (stand: Buigstand) =>
    bijWerkgever(stand) + lksPerFteBedrijf * stand.lksBedrijf * deel.beschut * stand.index.loon;
  return standen.map((stand, nth) => {
    const before = standen[nth - 1] ?? stand;
    const saved = begin - (nth === 0 ? begin : peopleOn(before));
    const bijstand = peopleOn(stand) * waarden.uitkering * stand.index.loon;
    const forfaitair = buitenBuig(stand, stand.jaar);
    const lks = alles(stand) - forfaitair;
    const budgetBijstand =
      (begin - (1 - behoud) * saved) * (1 + waarden.buigBegin) * waarden.uitkering * stand.index.loon;
    const budgetLks = alles(before) - buitenBuig(before, stand.jaar); // of the year before, by the rule of this one
    const vangnet = vangnetInEuros({ budget: budgetBijstand + budgetLks, lasten: bijstand + lks });
    return { budgetBijstand, budgetLks, vangnet, bijstand, lks, forfaitair };
  });
}
