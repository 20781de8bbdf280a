import { massaVan, type Massa } from "#toekomstplan/antwoorden/massa";
import { toekomstenVan } from "#toekomstplan/antwoorden/toekomsten";
import { UITKOMSTEN, type Uitkomst } from "#toekomstplan/antwoorden/uitkomsten";
import { type Schending, waarborg } from "#toekomstplan/antwoorden/waarborg";
import { waarom } from "#toekomstplan/antwoorden/waarom";
import { type Waterval, waterval } from "#toekomstplan/antwoorden/waterval";
import { bewaarLoten } from "#toekomstplan/loten";
import type { Planvraag } from "#toekomstplan/plan";

export type Antwoordvraag = {
  readonly vraag: Planvraag;
  /** How the contribution of the last year is called in the reasons. */
  readonly naamBijdrage: string;
  readonly zaad: number;
  readonly trekkingen: number;
};

/** What a plan means, for the last year of the question. */
export type Antwoorden = {
  readonly geld: Waterval;
  readonly redenenGeld: readonly string[];
  readonly redenenMensen: readonly string[];
  readonly schendingen: readonly Schending[];
  readonly massa: Massa;
};

export function antwoordenOp({ vraag, naamBijdrage, zaad, trekkingen }: Antwoordvraag): Antwoorden {
  const bijdrage: Uitkomst = {
    naam: naamBijdrage,
    eenheid: "euro",
    goed: "lager",
    van: (jaren) => jaren.at(-1)!.geld.bijdrage,
  };
  const futures = { zaad, trekkingen };
  const loten = bewaarLoten();
  const basis = toekomstenVan({ ...vraag, scenario: null }, futures, loten);
  const plan = vraag.scenario ? toekomstenVan(vraag, futures, loten) : basis;
  return {
    geld: waterval(vraag, bijdrage),
    redenenGeld: waarom(vraag, bijdrage),
    redenenMensen: waarom(vraag, UITKOMSTEN.werk),
    schendingen: waarborg({ plan, basis }, null),
    massa: massaVan(vraag, zaad, plan),
  };
}
