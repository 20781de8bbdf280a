import type { Bedrijf, Bedrijfshefbomen, Bedrijfsjaar, Werkgroep } from "#toekomstplan/geld/bedrijf";
import { bedrijfsjaar } from "#toekomstplan/geld/bedrijfsjaar";
import { besluitenVan, type Jaarbesluit } from "#toekomstplan/geld/besluiten";
import { type Buigjaar, buigstandVan, buigVan, type Gemeente } from "#toekomstplan/geld/gemeenten";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { delenVan, type Sleutels } from "#toekomstplan/geld/sleutels";
import type { Taken } from "#toekomstplan/geld/taken";
import { bedrijfsjaren, fteVan } from "#toekomstplan/geld/volume";
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

/**
 * The money that goes with the people, year by year.
 * @param besluiten what is decided for each year: read off once for many futures
 */
export function geldVan(
  vraag: Geldvraag,
  personen: readonly Personenjaar[],
  besluiten: readonly Jaarbesluit[] = besluitenVan(vraag, personen.length),
): readonly Geldjaar[] {
  const { waarden, gemeenten, begin } = vraag;
  const fte = personen.map((jaar) =>
    fteVan(
      vraag,
      jaar.wsw.gemiddeld,
      jaar.beschut.gemiddeld,
      jaar.tussengroep.gemiddeld,
      jaar.terugvalplek.gemiddeld,
    ),
  );
  const jaren = bedrijfsjaren(vraag, besluiten, personen, fte);
  const standen = jaren.map(({ index }, nth) => {
    const [people, work] = [personen[nth]!, fte[nth]!];
    const mensen = {
      zoekt: people.zoekt.gemiddeld,
      zoektBegin: begin.zoekt,
      fteWerkgever: people["bij werkgever"].gemiddeld * waarden.deelLks * waarden.fteLks,
      fteBedrijf: work.beschut + work.tussengroep + work.terugvalplek,
    };
    return buigstandVan(waarden, mensen, { index, buitenBuig: besluiten[nth]!.forfaitairBuitenBuig });
  });
  const buig = gemeenten.map((gemeente) => buigVan(gemeente, standen, waarden));
  return jaren.map((jaar, nth) =>
    eenJaar(
      vraag,
      besluiten[nth]!,
      jaar,
      buig.map((each) => each[nth]!),
    ),
  );
}

function eenJaar(
  { gemeenten, hefbomen, waarden }: Geldvraag,
  besluit: Jaarbesluit,
  dit: Bedrijfsjaar,
  buig: readonly Buigjaar[],
): Geldjaar {
  const own = bedrijfsjaar(besluit, waarden, dit);
  const { zelf, operationeel, deelBuiten, werksoorten } = own;
  const all = samen(buig);
  const blokken = {
    BUIG: blok(all.budgetBijstand + all.budgetLks + all.vangnet, all.bijstand + all.lks),
    WSW: blok(own.WSW.baten, own.WSW.lasten),
    Participatiebudget: blok(own.Participatiebudget.baten, own.Participatiebudget.lasten + all.forfaitair),
    Bedrijfsvoering: blok(own.Bedrijfsvoering.baten, own.Bedrijfsvoering.lasten),
  };
  const rest =
    blokken.WSW.resultaat + blokken.Participatiebudget.resultaat + blokken.Bedrijfsvoering.resultaat;
  const bijdrage = besluit.opzij - rest;
  const aanBedrijf = bijdrage - zelf.beschut - zelf.werkdeel - all.forfaitair;
  const delen = delenVan(gemeenten, hefbomen.sleutels, besluit.taken, dit);
  const perGemeente: Record<string, Gemeentejaar> = {};
  for (const [at, { code, deel }] of gemeenten.entries()) {
    const alone = zelf.beschut * deel.beschut + zelf.werkdeel * deel.zoekt + buig[at]!.forfaitair;
    perGemeente[code] = {
      bijdrage: aanBedrijf * delen[at]! + alone,
      zelf: alone,
      buig: resultaatVan(buig[at]!),
    };
  }
  return {
    jaar: besluit.jaar,
    blokken,
    totaal: blokken.BUIG.resultaat + rest,
    operationeel,
    bijdrage,
    perGemeente,
    fte: dit.fte,
    deelBuiten,
    werksoorten,
    reserve: besluit.reserve,
    voorgeschoten: all.lks - all.budgetLks,
  };
}

/** Of all gemeenten together. */
function samen(buig: readonly Buigjaar[]): Buigjaar {
  const sum = { budgetBijstand: 0, budgetLks: 0, vangnet: 0, bijstand: 0, lks: 0, forfaitair: 0 };
  for (const each of buig) {
    sum.budgetBijstand += each.budgetBijstand;
    sum.budgetLks += each.budgetLks;
    sum.vangnet += each.vangnet;
    sum.bijstand += each.bijstand;
    sum.lks += each.lks;
    sum.forfaitair += each.forfaitair;
  }
  return sum;
}

const blok = (baten: number, lasten: number): Blokuitkomst => ({ baten, lasten, resultaat: baten - lasten });
const resultaatVan = ({ budgetBijstand, budgetLks, vangnet, bijstand, lks }: Buigjaar) =>
  budgetBijstand + budgetLks + vangnet - bijstand - lks;
