import { type Bedrijf, type Bedrijfshefbomen, WERKGROEPEN } from "#toekomstplan/geld/bedrijf";
import type { Gemeente } from "#toekomstplan/geld/gemeenten";
import { impulsVoor, regelingOp } from "#toekomstplan/geld/regelingen";
import { taakOp } from "#toekomstplan/geld/taken";
import { afbouwOp, WERKSOORTEN } from "#toekomstplan/geld/werksoorten";
import { deelBuiten, type Mix, metDeelBuiten } from "#toekomstplan/geld/werkvormen";
import { waardeOp } from "#toekomstplan/hefbomen";

/** What is decided for a year, and what the state announced for it: the same in every future. Euros of the year before the first. */
export type Jaarbesluit = {
  readonly jaar: number;
  /** What part of a task lies with the company. */
  readonly taken: Taakdelen;
  /** Of each group, in their order, how it works. */
  readonly werkwijzen: readonly Werkwijze[];
  /** Of each kind of work, in their order, its share at the beginning and what is left of that by decision. */
  readonly werksoorten: { readonly begin: readonly number[]; readonly besloten: readonly number[] };
  readonly spanwijdte: number;
  readonly m2: number;
  readonly overhead: number;
  /** To work together, and to change once. */
  readonly extra: number;
  readonly doorbetaling: number;
  /** Euros of the year itself. */
  readonly impuls: number;
  /** Of what the state pays for a place: 1 is as announced, and of the supplement also how far it has grown. */
  readonly rijk: { readonly beschut: number; readonly opslag: number };
  /** What part of the subsidies at a fixed amount the BUIG does not pay. */
  readonly forfaitairBuitenBuig: number;
  /** Put aside at the end of the year, and how much of that in it; euros of the year itself. */
  readonly reserve: number;
  readonly opzij: number;
};
export type Taakdelen = { readonly beschut: number; readonly werkdeel: number };
export type Werkwijze = {
  readonly mix: Mix;
  /** Share at an employer, in the year and at the beginning. */
  readonly buiten: number;
  readonly buitenBegin: number;
  /** How much further outside than at the beginning; 1 is as far as where selection was measured. */
  readonly verder: number;
};

/** At this share outside the parameter of selection was measured. */
export const GEMETEN_BIJ = 0.7;

type Vraag = {
  readonly beginjaar: number;
  readonly bedrijf: Bedrijf;
  readonly hefbomen: Bedrijfshefbomen;
  readonly gemeenten: readonly Gemeente[];
};

/** Read off once for all futures. */
export const besluitenVan = (vraag: Vraag, jaren: number): readonly Jaarbesluit[] =>
  Array.from({ length: jaren }, (_, nth) => besluitVan(vraag, vraag.beginjaar + nth));

export const takenOp = ({ taken }: Pick<Bedrijfshefbomen, "taken">, jaar: number): Taakdelen => ({
  beschut: taakOp(taken, "beschut", jaar),
  werkdeel: taakOp(taken, "werkdeel", jaar),
});

function besluitVan(vraag: Vraag, jaar: number): Jaarbesluit {
  const { bedrijf, hefbomen, gemeenten } = vraag;
  const inwoners = gemeenten.reduce((sum, gemeente) => sum + gemeente.inwoners, 0);
  const rijksbeleid = waardeOp(hefbomen.rijksbeleid, jaar);
  const reserve = reserveOp(vraag, jaar);
  return {
    jaar,
    taken: takenOp(hefbomen, jaar),
    werkwijzen: WERKGROEPEN.map((groep) => werkwijzeVan(bedrijf.mix[groep], hefbomen, jaar)),
    werksoorten: {
      begin: WERKSOORTEN.map((soort) => bedrijf.werksoorten[soort]),
      besloten: afbouwOp(bedrijf.werksoorten, hefbomen.werksoorten, jaar),
    },
    spanwijdte: waardeOp(hefbomen.spanwijdte, jaar),
    m2: bedrijf.panden.reduce(
      (sum, { naam, m2 }) => sum + (jaar < (hefbomen.verkoop[naam] ?? Number.POSITIVE_INFINITY) ? m2 : 0),
      0,
    ),
    overhead: bedrijf.overhead * waardeOp(hefbomen.overhead, jaar),
    extra: waardeOp(hefbomen.samenwerking, jaar) + (hefbomen.eenmalig[String(jaar)] ?? 0),
    doorbetaling: waardeOp(hefbomen.doorbetaling, jaar),
    impuls: impulsVoor(inwoners, jaar) * waardeOp(hefbomen.impulsbudget, jaar),
    rijk: { beschut: rijksbeleid, opslag: regelingOp("opslagGroei", jaar) * rijksbeleid },
    forfaitairBuitenBuig: 1 - regelingOp("forfaitairInBuig", jaar),
    reserve,
    opzij: reserve - reserveOp(vraag, jaar - 1),
  };
}

function werkwijzeVan(eerst: Mix, { deelBuiten: pad }: Bedrijfshefbomen, jaar: number): Werkwijze {
  const mix = pad ? metDeelBuiten(eerst, waardeOp(pad, jaar)) : eerst;
  const [buiten, was] = [deelBuiten(mix), deelBuiten(eerst)];
  return {
    mix,
    buiten,
    buitenBegin: was,
    verder: Math.max(0, buiten - was) / Math.max(0.01, GEMETEN_BIJ - was),
  };
}

/** At the end of a year; before the first year what there was. */
const reserveOp = ({ beginjaar, bedrijf, hefbomen: { reserve } }: Vraag, jaar: number): number =>
  reserve === null || jaar < beginjaar ? bedrijf.reserve : waardeOp(reserve, jaar);
