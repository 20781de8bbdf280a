import type { Bedrijf, Bedrijfshefbomen } from "#toekomstplan/geld/bedrijf";
import { besluitenVan } from "#toekomstplan/geld/besluiten";
import { eigenIn } from "#toekomstplan/eigen-waarden";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import { geldwaardenVan } from "#toekomstplan/geld/getrokken";
import { type Geldjaar, geldVan } from "#toekomstplan/geld/jaren";
import type { Sleutels } from "#toekomstplan/geld/sleutels";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import type { Toekomst } from "#toekomstplan/getrokken";
import type { Personenhefbomen } from "#toekomstplan/hefbomen";
import type { Bron } from "#toekomstplan/onzeker";
import type { Personenwaarden } from "#toekomstplan/parameters";
import {
  beeldVan,
  type Begin,
  type Gang,
  type Motor,
  personenbesluitenVan,
  type Personenblad,
  type Personenjaar,
  type Personenlot,
  personenlot,
} from "#toekomstplan/personen";

/** A company and its gemeenten as they are, and what is decided if nothing changes. */
export type Uitgangspunten = {
  readonly naam: string;
  readonly begin: Begin;
  readonly gemeenten: readonly Gemeente[];
  readonly bedrijf: Bedrijf;
  readonly hefbomen: Hefbomen;
  /** Where its figures come from, by place (`bedrijf.overhead`); a place also speaks for those under it. */
  readonly bronnen?: Readonly<Record<string, Bron>>;
};
export type Hefbomen = Personenhefbomen & Bedrijfshefbomen & { readonly sleutels: Sleutels };

/** What is decided otherwise than in the base; what is not named stays. */
export type Scenario = { readonly naam: string; readonly hefbomen: Partial<Hefbomen> };

export type Planvraag = {
  readonly uitgangspunten: Uitgangspunten;
  readonly scenario: Scenario | null;
  readonly jaren: number;
  readonly motor: Motor;
  /** What is taken in place of what is assumed: an own value, or to see how much depends on it. */
  readonly vast?: Vast;
};
export type Vast = {
  readonly personen?: Partial<Personenwaarden>;
  readonly geld?: Partial<Geldwaarden>;
  /** Of which of these it is said how far they can be off, by key: they are not certain, and drawn around their value. */
  readonly bereik?: Readonly<Record<string, Bereik>>;
};
export type Bereik = { readonly p10: number; readonly p90: number };

/** One future: people and money of each year. */
export type Planjaar = { readonly personen: Personenjaar; readonly geld: Geldjaar };

/** What chance decides of one future, whatever is decided by people: it can be kept while they try things out. */
export type Lot = {
  readonly personen: Personenlot;
  readonly geld: Geldwaarden;
  /** Where people went when it was last asked: kept while only money is decided otherwise. */
  readonly gang?: Gang;
};
/** On what a lot depends. */
export type Lotvraag = Pick<Planvraag, "uitgangspunten" | "jaren" | "vast">;

export function lotVan({ uitgangspunten, jaren, vast }: Lotvraag, toekomst: Toekomst | null): Lot {
  const own = eigenIn(vast, toekomst);
  return {
    personen: personenlot({ begin: uitgangspunten.begin, jaren, vast: own?.personen }, toekomst),
    geld: { ...geldwaardenVan(toekomst), ...own?.geld },
  };
}

/** One future of a plan; without one the middle values. */
export type Planner = (toekomst: Toekomst | null, lot?: Lot) => readonly Planjaar[];

/**
 * A plan of which many futures are asked: what is decided is read off once.
 * @param blad where the people of a future are written, for who reads them before he asks for the next; else each has its own
 */
export function plannerVan(vraag: Planvraag, blad?: Personenblad): Planner {
  const { uitgangspunten, scenario, jaren, motor } = vraag;
  const { begin, gemeenten, bedrijf } = uitgangspunten;
  const hefbomen: Hefbomen = { ...uitgangspunten.hefbomen, ...scenario?.hefbomen };
  const company = { beginjaar: begin.beginjaar, gemeenten, bedrijf, hefbomen };
  const besluiten = besluitenVan(company, jaren);
  const personenbesluiten = personenbesluitenVan({ begin, hefbomen, jaren });
  const atFirst = { wsw: begin.wsw.aantal, ...begin.groepen };
  return (toekomst, lot = lotVan(vraag, toekomst)) => {
    const people = beeldVan({ begin, hefbomen, jaren, motor }, toekomst, {
      lot: lot.personen,
      besluiten: personenbesluiten,
      gang: lot.gang,
      blad,
    });
    const geld = geldVan(
      {
        ...company,
        waarden: lot.geld,
        sePerPersoon: people.waarden.sePerPersoon,
        takenBegin: uitgangspunten.hefbomen.taken,
        begin: atFirst,
        markt: people.markt,
      },
      people.jaren,
      besluiten,
    );
    return people.jaren.map((personen, nth) => ({ personen, geld: geld[nth]! }));
  };
}

/** Without a future: the middle values. */
export const planToekomst = (vraag: Planvraag, toekomst: Toekomst | null, lot?: Lot): readonly Planjaar[] =>
  plannerVan(vraag)(toekomst, lot);
