import type { Bedrijf, Bedrijfshefbomen, Werkgroep } from "#toekomstplan/geld/bedrijf";
import { WERKGROEPEN } from "#toekomstplan/geld/bedrijf";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import { geldwaardenVan } from "#toekomstplan/geld/getrokken";
import { BLOKKEN, type Bloknaam, type Geldjaar, geldVan } from "#toekomstplan/geld/jaren";
import type { Sleutels } from "#toekomstplan/geld/sleutels";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import type { Toekomst } from "#toekomstplan/getrokken";
import type { Personenhefbomen } from "#toekomstplan/hefbomen";
import type { Bron } from "#toekomstplan/onzeker";
import type { Personenwaarden } from "#toekomstplan/parameters";
import {
  beeldVan,
  type Begin,
  type Motor,
  PERSONENGROEPEN,
  type Personengroep,
  type Personenjaar,
} from "#toekomstplan/personen";
import { type Band, band } from "#toekomstplan/waaier";

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
  /** What is taken for certain: to see how much depends on it. */
  readonly vast?: Vast;
};
export type Vast = {
  readonly personen?: Partial<Personenwaarden>;
  readonly geld?: Partial<Geldwaarden>;
};

/** One future: people and money of each year. */
export type Planjaar = { readonly personen: Personenjaar; readonly geld: Geldjaar };

/** Without a future: the middle values. */
export function planToekomst(
  { uitgangspunten, scenario, jaren, motor, vast }: Planvraag,
  toekomst: Toekomst | null,
): readonly Planjaar[] {
  const { begin, gemeenten, bedrijf } = uitgangspunten;
  const hefbomen: Hefbomen = { ...uitgangspunten.hefbomen, ...scenario?.hefbomen };
  const beeld = beeldVan({ begin, hefbomen, jaren, motor, vast: vast?.personen }, toekomst);
  const geld = geldVan(
    {
      beginjaar: begin.beginjaar,
      gemeenten,
      bedrijf,
      hefbomen,
      waarden: { ...geldwaardenVan(toekomst), ...vast?.geld },
      sePerPersoon: beeld.waarden.sePerPersoon,
      takenBegin: uitgangspunten.hefbomen.taken,
      begin: { wsw: begin.wsw.aantal, ...begin.groepen },
      markt: beeld.markt,
    },
    beeld.jaren,
  );
  return beeld.jaren.map((personen, nth) => ({ personen, geld: geld[nth]! }));
}

/** Bands of one year; money in euros of that year. */
export type Planband = {
  readonly jaar: number;
  /** On the last day of the year. */
  readonly personen: Readonly<Record<Personengroep, Band>>;
  /** On average in the year. */
  readonly fte: Readonly<Record<Werkgroep, Band>>;
  /** Results: below zero is a shortage. */
  readonly blokken: Readonly<Record<Bloknaam, Band>>;
  readonly totaal: Band;
  readonly operationeel: Band;
  /** What each gemeente pays, by its name. */
  readonly bijdrage: Readonly<Record<string, Band>>;
  readonly bijdrageTotaal: Band;
  /** What was paid for subsidies before the budget for them came. */
  readonly voorgeschoten: Band;
};

/**
 * The plan as bands over so many futures. The band of a sum is not the sum of bands: everything is read off from whole
 * futures.
 */
export function planBanden(
  vraag: Planvraag,
  { zaad, trekkingen }: { readonly zaad: number; readonly trekkingen: number },
): readonly Planband[] {
  const futures = Array.from({ length: trekkingen }, (_, trekking) =>
    planToekomst(vraag, { zaad, trekking }),
  );
  return Array.from({ length: vraag.jaren }, (_, nth) => bandenVan(vraag, futures, nth));
}

function bandenVan(
  { uitgangspunten: { begin, gemeenten } }: Planvraag,
  futures: readonly (readonly Planjaar[])[],
  nth: number,
): Planband {
  const over = (of: (jaar: Planjaar) => number): Band =>
    band(Float64Array.from(futures, (jaren) => of(jaren[nth]!)));
  const each = <Naam extends string>(namen: readonly Naam[], of: (naam: Naam) => Band) =>
    Object.fromEntries(namen.map((naam) => [naam, of(naam)])) as Record<Naam, Band>;
  return {
    jaar: begin.beginjaar + nth,
    personen: each(PERSONENGROEPEN, (groep) => over(({ personen }) => personen[groep].eind)),
    fte: each(WERKGROEPEN, (groep) => over(({ geld }) => geld.fte[groep])),
    blokken: each(BLOKKEN, (naam) => over(({ geld }) => geld.blokken[naam].resultaat)),
    totaal: over(({ geld }) => geld.totaal),
    operationeel: over(({ geld }) => geld.operationeel),
    bijdrage: Object.fromEntries(
      gemeenten.map(({ code, naam }) => [naam, over(({ geld }) => geld.perGemeente[code]!.bijdrage)]),
    ),
    bijdrageTotaal: over(({ geld }) => geld.bijdrage),
    voorgeschoten: over(({ geld }) => geld.voorgeschoten),
  };
}
