import type { Bedrijf, Bedrijfshefbomen, Bedrijfsjaar, Werkgroep } from "#toekomstplan/geld/bedrijf";
import { bedrijfsjaar } from "#toekomstplan/geld/bedrijfsjaar";
import { type Buigjaar, buigVan, type Gemeente } from "#toekomstplan/geld/gemeenten";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { delenVan, type Sleutels } from "#toekomstplan/geld/sleutels";
import type { Taken } from "#toekomstplan/geld/taken";
import { bedrijfsjaren, fteVan } from "#toekomstplan/geld/volume";
import { waardeOp } from "#toekomstplan/hefbomen";
import type { Personengroep, Personenjaar } from "#toekomstplan/personen";

/** The four blocks of the annual account of a company that does everything (Werkzaak, 2016–2024). */
export const BLOKKEN = ["BUIG", "WSW", "Participatiebudget", "Bedrijfsvoering"] as const;
export type Bloknaam = (typeof BLOKKEN)[number];
export type Blokuitkomst = { readonly baten: number; readonly lasten: number; readonly resultaat: number };

/** Of one gemeente, in euros of the year itself. */
export type Gemeentejaar = {
  /** What it pays: to the company, and for what it arranges without it. */
  readonly bijdrage: number;
  /** Of that: what it arranges without the company. */
  readonly zelf: number;
  /** Result on bijstand and subsidies. */
  readonly buig: number;
};

/** In euros of the year itself. */
export type Geldjaar = {
  readonly jaar: number;
  readonly blokken: Readonly<Record<Bloknaam, Blokuitkomst>>;
  readonly totaal: number;
  /** What the work itself brings; the rest of the result is subsidy. */
  readonly operationeel: number;
  /** What the gemeenten pay together, with what is put aside or taken from the reserve. Below zero they get it back. */
  readonly bijdrage: number;
  readonly perGemeente: Readonly<Record<string, Gemeentejaar>>;
  readonly fte: Readonly<Record<Werkgroep, number>>;
  readonly deelBuiten: number;
  /** How many kinds of work the company still has of its own. */
  readonly werksoorten: number;
  /** What the company has put aside at the end of the year. */
  readonly reserve: number;
  /** How much later than it was paid the budget for subsidies comes in. */
  readonly voorgeschoten: number;
};

export type Geldvraag = {
  readonly beginjaar: number;
  readonly gemeenten: readonly Gemeente[];
  readonly bedrijf: Bedrijf;
  readonly hefbomen: Bedrijfshefbomen & { readonly sleutels: Sleutels };
  readonly waarden: Geldwaarden;
  /** Fte for each person in the Wsw. */
  readonly sePerPersoon: number;
  /** What the company does before anything is decided. */
  readonly takenBegin: Taken;
  /** How many of each group there were on the day before. */
  readonly begin: Readonly<Record<Personengroep, number>>;
  readonly markt: readonly number[];
};

/** The money that goes with the people, year by year. */
export function geldVan(vraag: Geldvraag, personen: readonly Personenjaar[]): readonly Geldjaar[] {
  const { beginjaar, waarden, gemeenten, begin } = vraag;
  const fte = personen.map((jaar) => fteVan(vraag, (groep) => jaar[groep].gemiddeld));
  const jaren = bedrijfsjaren(vraag, personen, fte);
  const standen = jaren.map(({ index }, nth) => ({
    jaar: beginjaar + nth,
    zoekt: personen[nth]!.zoekt.gemiddeld,
    zoektBegin: begin.zoekt,
    lksWerkgever: personen[nth]!["bij werkgever"].gemiddeld * waarden.deelLks * waarden.fteLks,
    lksBedrijf: fte[nth]!.beschut + fte[nth]!.tussengroep + fte[nth]!.terugvalplek,
    index,
  }));
  const buig = gemeenten.map((gemeente) => buigVan(gemeente, standen, waarden));
  return jaren.map((jaar, nth) =>
    eenJaar(
      vraag,
      jaar,
      buig.map((each) => each[nth]!),
    ),
  );
}

function eenJaar(vraag: Geldvraag, dit: Bedrijfsjaar, buig: readonly Buigjaar[]): Geldjaar {
  const { gemeenten, bedrijf, hefbomen, waarden } = vraag;
  const { zelf, operationeel, deelBuiten, werksoorten, ...own } = bedrijfsjaar(
    bedrijf,
    hefbomen,
    waarden,
    dit,
  );
  const sum = (of: (each: Buigjaar) => number) => buig.reduce((total, each) => total + of(each), 0);
  const forfaitair = sum((each) => each.forfaitair);
  const blokken = {
    BUIG: blok(
      sum(({ budgetBijstand, budgetLks, vangnet }) => budgetBijstand + budgetLks + vangnet),
      sum(({ bijstand, lks }) => bijstand + lks),
    ),
    WSW: blok(own.WSW.baten, own.WSW.lasten),
    Participatiebudget: blok(own.Participatiebudget.baten, own.Participatiebudget.lasten + forfaitair),
    Bedrijfsvoering: blok(own.Bedrijfsvoering.baten, own.Bedrijfsvoering.lasten),
  };
  const rest =
    blokken.WSW.resultaat + blokken.Participatiebudget.resultaat + blokken.Bedrijfsvoering.resultaat;
  const reserve = reserveOp(vraag, dit.jaar);
  const bijdrage = reserve - reserveOp(vraag, dit.jaar - 1) - rest;
  const aanBedrijf = bijdrage - zelf.beschut - zelf.werkdeel - forfaitair;
  const delen = delenVan(gemeenten, hefbomen, dit);
  const perGemeente = gemeenten.map(({ code, deel }, at): [string, Gemeentejaar] => {
    const alone = zelf.beschut * deel.beschut + zelf.werkdeel * deel.zoekt + buig[at]!.forfaitair;
    return [code, { bijdrage: aanBedrijf * delen[at]! + alone, zelf: alone, buig: resultaatVan(buig[at]!) }];
  });
  return {
    jaar: dit.jaar,
    blokken,
    totaal: blokken.BUIG.resultaat + rest,
    operationeel,
    bijdrage,
    perGemeente: Object.fromEntries(perGemeente),
    fte: dit.fte,
    deelBuiten,
    werksoorten,
    reserve,
    voorgeschoten: sum(({ lks, budgetLks }) => lks - budgetLks),
  };
}

/** At the end of a year; before the first year what there was. */
const reserveOp = ({ beginjaar, bedrijf, hefbomen: { reserve } }: Geldvraag, jaar: number): number =>
  reserve === null || jaar < beginjaar ? bedrijf.reserve : waardeOp(reserve, jaar);

const blok = (baten: number, lasten: number): Blokuitkomst => ({ baten, lasten, resultaat: baten - lasten });
const resultaatVan = ({ budgetBijstand, budgetLks, vangnet, bijstand, lks }: Buigjaar) =>
  budgetBijstand + budgetLks + vangnet - bijstand - lks;
