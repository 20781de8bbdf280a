import type { Bedrijfsjaar, Werkgroep } from "#toekomstplan/geld/bedrijf";
import type { Jaarbesluit, Werkwijze } from "#toekomstplan/geld/besluiten";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { gewogen, type Werkvorm } from "#toekomstplan/geld/werkvormen";
import { werksoortenOver, werksoortFactor } from "#toekomstplan/geld/werksoorten";

/** What the groups bring in and what their leadership costs, in euros of the year. */
export type Werkjaar = {
  readonly wsw: Werk;
  /** Of all other groups together. */
  readonly nieuw: Werk;
  /** Share of all fte at an employer. */
  readonly deelBuiten: number;
  /** How many kinds of work the company still has of its own. */
  readonly werksoorten: number;
};
export type Werk = { readonly fte: number; readonly marge: number; readonly buiten: number };

/** The work of all groups in one year. */
export function werkVan(besluit: Jaarbesluit, waarden: Geldwaarden, dit: Bedrijfsjaar): Werkjaar {
  const [wsw, beschut, tussengroep, terugvalplek] = besluit.werkwijzen as Werkwijzen;
  const over = werksoortenOver(
    {
      ...besluit.werksoorten,
      binnen: binnen(dit.fte, [wsw.buiten, beschut.buiten, tussengroep.buiten, terugvalplek.buiten]),
      binnenBegin: binnen(dit.begin, [
        wsw.buitenBegin,
        beschut.buitenBegin,
        tussengroep.buitenBegin,
        terugvalplek.buitenBegin,
      ]),
    },
    waarden.minstePloeg,
  );
  const ntw = ntwVan(waarden, werksoortFactor(besluit.werksoorten.begin, over, waarden));
  const leiding = leidingVan(waarden, besluit.spanwijdte);
  const van = (fte: number, werkwijze: Werkwijze, productiviteit: number): Werk => {
    const opbrengst = productiviteit * (1 - waarden.selectie * werkwijze.verder) * dit.markt;
    const perFte = gewogen(werkwijze.mix, ntw) * opbrengst * dit.index.prijs;
    const kader = gewogen(werkwijze.mix, leiding) * waarden.loonKader * dit.index.loon;
    return { fte, marge: fte * perFte - fte * kader, buiten: fte * werkwijze.buiten };
  };
  const first = van(dit.fte.wsw, wsw, (1 - waarden.productiviteitTrend) ** dit.jarenVerder);
  const nieuw = samen([
    van(dit.fte.beschut, beschut, waarden.productiviteitBeschut),
    van(dit.fte.tussengroep, tussengroep, waarden.productiviteitTussen),
    van(dit.fte.terugvalplek, terugvalplek, waarden.productiviteitTussen),
  ]);
  const fte = first.fte + nieuw.fte;
  return {
    wsw: first,
    nieuw,
    deelBuiten: fte === 0 ? 0 : (first.buiten + nieuw.buiten) / fte,
    werksoorten: over.aantal,
  };
}

type Werkwijzen = readonly [
  wsw: Werkwijze,
  beschut: Werkwijze,
  tussengroep: Werkwijze,
  terugvalplek: Werkwijze,
];

const samen = ([a, b, c]: readonly [Werk, Werk, Werk]): Werk => ({
  fte: a.fte + b.fte + c.fte,
  marge: a.marge + b.marge + c.marge,
  buiten: a.buiten + b.buiten + c.buiten,
});

/** Fte with the company itself: `buiten` in the order of the groups. */
const binnen = (
  { wsw, beschut, tussengroep, terugvalplek }: Readonly<Record<Werkgroep, number>>,
  buiten: readonly [number, number, number, number],
): number =>
  wsw * (1 - buiten[0]) +
  beschut * (1 - buiten[1]) +
  tussengroep * (1 - buiten[2]) +
  terugvalplek * (1 - buiten[3]);

const ntwVan = (waarden: Geldwaarden, factor: number): Record<Werkvorm, number> => ({
  intern: waarden.ntwIntern * factor,
  "op locatie": waarden.ntwLocatie * factor,
  groepsdetachering: waarden.ntwGroep,
  "individuele detachering": waarden.ntwIndividueel,
  "begeleid werken": waarden.ntwBegeleid,
});

const leidingVan = (waarden: Geldwaarden, wijder: number): Record<Werkvorm, number> => ({
  intern: 1 / (waarden.fteIntern * wijder),
  "op locatie": 1 / (waarden.fteLocatie * wijder),
  groepsdetachering: 1 / (waarden.fteGroep * wijder),
  "individuele detachering": 1 / (waarden.fteIndividueel * wijder),
  "begeleid werken": 1 / (waarden.fteBegeleid * wijder),
});
