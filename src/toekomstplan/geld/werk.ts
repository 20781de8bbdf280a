import {
  type Bedrijf,
  type Bedrijfshefbomen,
  type Bedrijfsjaar,
  WERKGROEPEN,
  type Werkgroep,
} from "#toekomstplan/geld/bedrijf";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { deelBuiten, gewogen, type Mix, metDeelBuiten, type Werkvorm } from "#toekomstplan/geld/werkvormen";
import { werksoortenOver, werksoortFactor } from "#toekomstplan/geld/werksoorten";
import { waardeOp } from "#toekomstplan/hefbomen";

/** What a group brings in and what its leadership costs, in euros of the year. */
export type Werk = {
  readonly fte: number;
  readonly ntw: number;
  readonly kader: number;
  readonly buiten: number;
};
export type Werkjaar = {
  readonly werk: readonly Werk[];
  /** How many kinds of work the company still has of its own. */
  readonly werksoorten: number;
};

/** At this share outside the parameter of selection was measured. */
export const GEMETEN_BIJ = 0.7;

/** The work of all groups in one year, in the order of the groups. */
export function werkVan(
  bedrijf: Bedrijf,
  hefbomen: Bedrijfshefbomen,
  waarden: Geldwaarden,
  dit: Bedrijfsjaar,
): Werkjaar {
  const { jaar, fte, begin } = dit;
  const mixen = WERKGROEPEN.map((groep) => mixVan(bedrijf.mix[groep], hefbomen, jaar));
  const inside = (fteOf: Bedrijfsjaar["fte"], mixOf: (at: number) => Mix) =>
    WERKGROEPEN.reduce((sum, groep, at) => sum + fteOf[groep] * (1 - deelBuiten(mixOf(at))), 0);
  const over = werksoortenOver(
    {
      werksoorten: bedrijf.werksoorten,
      afbouw: hefbomen.werksoorten,
      jaar,
      binnen: inside(fte, (at) => mixen[at]!),
      binnenBegin: inside(begin, (at) => bedrijf.mix[WERKGROEPEN[at]!]),
    },
    waarden.minstePloeg,
  );
  const factor = werksoortFactor(bedrijf.werksoorten, over, waarden);
  const ntw = ntwVan(waarden, factor);
  const leiding = leidingVan(waarden, waardeOp(hefbomen.spanwijdte, jaar));
  const werk = WERKGROEPEN.map((groep, at): Werk => {
    const mix = mixen[at]!;
    const perFte = gewogen(mix, ntw) * opbrengst(groep, bedrijf.mix[groep], mix, waarden, dit);
    return {
      fte: fte[groep],
      ntw: fte[groep] * perFte * dit.index.prijs,
      kader: fte[groep] * gewogen(mix, leiding) * waarden.loonKader * dit.index.loon,
      buiten: deelBuiten(mix),
    };
  });
  return { werk, werksoorten: over.aantal };
}

const mixVan = (mix: Mix, { deelBuiten: pad }: Bedrijfshefbomen, jaar: number): Mix =>
  pad ? metDeelBuiten(mix, waardeOp(pad, jaar)) : mix;

/** Of what a fte of average strength brings in: the group, who already left for outside, the years and the market. */
function opbrengst(
  groep: Werkgroep,
  eerst: Mix,
  mix: Mix,
  waarden: Geldwaarden,
  { markt, jarenVerder }: Bedrijfsjaar,
): number {
  const further =
    Math.max(0, deelBuiten(mix) - deelBuiten(eerst)) / Math.max(0.01, GEMETEN_BIJ - deelBuiten(eerst));
  const productiviteit: Readonly<Record<Werkgroep, number>> = {
    wsw: (1 - waarden.productiviteitTrend) ** jarenVerder,
    beschut: waarden.productiviteitBeschut,
    tussengroep: waarden.productiviteitTussen,
    terugvalplek: waarden.productiviteitTussen,
  };
  return productiviteit[groep] * (1 - waarden.selectie * further) * markt;
}

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
