import {
  type Bedrijf,
  type Bedrijfshefbomen,
  type Bedrijfsjaar,
  bedrijfsjaar,
  type Indices,
  WERKGROEPEN,
  type Werkgroep,
} from "#toekomstplan/geld/bedrijf";
import { type Buigjaar, buigVan, type Gemeente } from "#toekomstplan/geld/gemeenten";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import type { Personengroep, Personenjaar } from "#toekomstplan/personen";

/** The four blocks of the annual account of a company that does everything (Werkzaak, 2016–2024). */
export const BLOKKEN = ["BUIG", "WSW", "Participatiebudget", "Bedrijfsvoering"] as const;
export type Bloknaam = (typeof BLOKKEN)[number];
export type Blokuitkomst = { readonly baten: number; readonly lasten: number; readonly resultaat: number };

/** In euros of the year itself. */
export type Geldjaar = {
  readonly jaar: number;
  readonly blokken: Readonly<Record<Bloknaam, Blokuitkomst>>;
  readonly totaal: number;
  /** What the work itself brings; the rest of the result is subsidy. */
  readonly operationeel: number;
  /** What the gemeenten pay together: what the company is short. Below zero they get it back. */
  readonly bijdrage: number;
  readonly perGemeente: Readonly<Record<string, { readonly bijdrage: number; readonly buig: number }>>;
  readonly fte: Readonly<Record<Werkgroep, number>>;
  readonly deelBuiten: number;
  /** How much later than it was paid the budget for subsidies comes in. */
  readonly voorgeschoten: number;
};

const SLEUTELS = ["se", "inwoners", "clienten"] as const;
/** Whole weights of the keys by which gemeenten share what is short. */
export type Sleutels = Readonly<Record<(typeof SLEUTELS)[number], number>>;

export type Geldvraag = {
  readonly beginjaar: number;
  readonly gemeenten: readonly Gemeente[];
  readonly bedrijf: Bedrijf;
  readonly hefbomen: Bedrijfshefbomen & { readonly sleutels: Sleutels };
  readonly waarden: Geldwaarden;
  /** Fte for each person in the Wsw. */
  readonly sePerPersoon: number;
  /** How many of each group there were on the day before. */
  readonly begin: Readonly<Record<Personengroep, number>>;
  readonly markt: readonly number[];
};

/** The money that goes with the people, year by year. */
export function geldVan(vraag: Geldvraag, personen: readonly Personenjaar[]): readonly Geldjaar[] {
  const { beginjaar, waarden, gemeenten, begin, markt } = vraag;
  const fteBegin = som(fteVan(vraag, (groep) => begin[groep]));
  const fte = personen.map((jaar) => fteVan(vraag, (groep) => jaar[groep].gemiddeld));
  const volume = (nth: number) => (nth < 0 || fteBegin === 0 ? 1 : som(fte[nth]!) / fteBegin);
  const jaren = personen.map((jaar, nth): Bedrijfsjaar => {
    const mensen = (groep: Personengroep) => jaar[groep].gemiddeld;
    return {
      jaar: beginjaar + nth,
      fte: fte[nth]!,
      mensen: {
        beschut: mensen("beschut"),
        tussengroep: mensen("tussengroep"),
        terugvalplek: mensen("terugvalplek"),
        traject: mensen("traject"),
        lks:
          mensen("bij werkgever") * waarden.deelLks +
          mensen("beschut") +
          mensen("tussengroep") +
          mensen("terugvalplek"),
      },
      index: indexIn(waarden, nth + 1),
      markt: markt[nth]!,
      volume: [volume(nth), volume(nth - 1), volume(nth - 2)],
    };
  });
  const standen = jaren.map(({ index, fte }, nth) => ({
    zoekt: personen[nth]!.zoekt.gemiddeld,
    zoektBegin: begin.zoekt,
    lksWerkgever: personen[nth]!["bij werkgever"].gemiddeld * waarden.deelLks * waarden.fteLks,
    lksBedrijf: fte.beschut + fte.tussengroep + fte.terugvalplek,
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
  const { operationeel, deelBuiten, ...own } = bedrijfsjaar(bedrijf, hefbomen, waarden, dit);
  const sum = (of: (each: Buigjaar) => number) => buig.reduce((total, each) => total + of(each), 0);
  const blokken = {
    BUIG: blok(
      sum(({ budgetBijstand, budgetLks, vangnet }) => budgetBijstand + budgetLks + vangnet),
      sum(({ bijstand, lks }) => bijstand + lks),
    ),
    WSW: blok(own.WSW.baten, own.WSW.lasten),
    Participatiebudget: blok(own.Participatiebudget.baten, own.Participatiebudget.lasten),
    Bedrijfsvoering: blok(own.Bedrijfsvoering.baten, own.Bedrijfsvoering.lasten),
  };
  const bijdrage =
    0 - blokken.WSW.resultaat - blokken.Participatiebudget.resultaat - blokken.Bedrijfsvoering.resultaat;
  const delen = delenVan(gemeenten, hefbomen.sleutels, dit);
  return {
    jaar: dit.jaar,
    blokken,
    totaal: blokken.BUIG.resultaat - bijdrage,
    operationeel,
    bijdrage,
    perGemeente: Object.fromEntries(
      gemeenten.map(({ code }, at) => [
        code,
        { bijdrage: bijdrage * delen[at]!, buig: resultaatVan(buig[at]!) },
      ]),
    ),
    fte: dit.fte,
    deelBuiten,
    voorgeschoten: sum(({ lks, budgetLks }) => lks - budgetLks),
  };
}

const blok = (baten: number, lasten: number): Blokuitkomst => ({ baten, lasten, resultaat: baten - lasten });
const resultaatVan = ({ budgetBijstand, budgetLks, vangnet, bijstand, lks }: Buigjaar) =>
  budgetBijstand + budgetLks + vangnet - bijstand - lks;

/** What part each gemeente pays; together 1. */
function delenVan(
  gemeenten: readonly Gemeente[],
  sleutels: Sleutels,
  { fte, mensen }: Bedrijfsjaar,
): number[] {
  const keys: Readonly<Record<keyof Sleutels, (gemeente: Gemeente) => number>> = {
    se: ({ deel }) => deel.wsw * fte.wsw,
    inwoners: ({ inwoners }) => inwoners,
    clienten: ({ deel }) =>
      deel.wsw * fte.wsw +
      deel.beschut * mensen.beschut +
      deel.zoekt * (mensen.tussengroep + mensen.terugvalplek + mensen.traject),
  };
  const total = (key: keyof Sleutels) => gemeenten.reduce((sum, gemeente) => sum + keys[key](gemeente), 0);
  const asked = SLEUTELS.map((key) => ({ key, weight: sleutels[key], total: total(key) }));
  const usable = asked.filter(({ weight, total }) => weight > 0 && total > 0);
  // a key that has run out, such as the Wsw after its end, leaves its part to the others
  const keysLeft =
    usable.length > 0 ? usable : [{ key: "inwoners" as const, weight: 1, total: total("inwoners") }];
  const whole = keysLeft.reduce((sum, { weight }) => sum + weight, 0);
  return gemeenten.map((gemeente) =>
    keysLeft.reduce(
      (sum, { key, weight, total }) => sum + (weight / whole) * (keys[key](gemeente) / total),
      0,
    ),
  );
}

function fteVan(
  { waarden, sePerPersoon }: Geldvraag,
  mensen: (groep: Werkgroep) => number,
): Record<Werkgroep, number> {
  return {
    wsw: mensen("wsw") * sePerPersoon,
    beschut: mensen("beschut") * waarden.fteBeschut,
    tussengroep: mensen("tussengroep") * waarden.ftePlek,
    terugvalplek: mensen("terugvalplek") * waarden.ftePlek,
  };
}

const som = (fte: Readonly<Record<Werkgroep, number>>): number =>
  WERKGROEPEN.reduce((sum, groep) => sum + fte[groep], 0);

/** After so many years. */
const indexIn = ({ loonindex, prijsindex, rijksindex }: Geldwaarden, jaren: number): Indices => ({
  loon: (1 + loonindex) ** jaren,
  prijs: (1 + prijsindex) ** jaren,
  rijk: (1 + rijksindex) ** jaren,
});
