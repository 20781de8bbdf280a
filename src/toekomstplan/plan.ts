import type { Bedrijf, Bedrijfshefbomen } from "#toekomstplan/geld/bedrijf";
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
  type Motor,
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
  /** What is taken for certain: to see how much depends on it. */
  readonly vast?: Vast;
};
export type Vast = {
  readonly personen?: Partial<Personenwaarden>;
  readonly geld?: Partial<Geldwaarden>;
};

/** One future: people and money of each year. */
export type Planjaar = { readonly personen: Personenjaar; readonly geld: Geldjaar };

/** What chance decides of one future, whatever is decided by people: it can be kept while they try things out. */
export type Lot = { readonly personen: Personenlot; readonly geld: Geldwaarden };
/** On what a lot depends. */
export type Lotvraag = Pick<Planvraag, "uitgangspunten" | "jaren" | "vast">;

export const lotVan = ({ uitgangspunten, jaren, vast }: Lotvraag, toekomst: Toekomst | null): Lot => ({
  personen: personenlot({ begin: uitgangspunten.begin, jaren, vast: vast?.personen }, toekomst),
  geld: { ...geldwaardenVan(toekomst), ...vast?.geld },
});

/** Without a future: the middle values. */
export function planToekomst(
  vraag: Planvraag,
  toekomst: Toekomst | null,
  lot: Lot = lotVan(vraag, toekomst),
): readonly Planjaar[] {
  const { uitgangspunten, scenario, jaren, motor } = vraag;
  const { begin, gemeenten, bedrijf } = uitgangspunten;
  const hefbomen: Hefbomen = { ...uitgangspunten.hefbomen, ...scenario?.hefbomen };
  const beeld = beeldVan({ begin, hefbomen, jaren, motor }, toekomst, lot.personen);
  const geld = geldVan(
    {
      beginjaar: begin.beginjaar,
      gemeenten,
      bedrijf,
      hefbomen,
      waarden: lot.geld,
      sePerPersoon: beeld.waarden.sePerPersoon,
      takenBegin: uitgangspunten.hefbomen.taken,
      begin: { wsw: begin.wsw.aantal, ...begin.groepen },
      markt: beeld.markt,
    },
    beeld.jaren,
  );
  return beeld.jaren.map((personen, nth) => ({ personen, geld: geld[nth]! }));
}
