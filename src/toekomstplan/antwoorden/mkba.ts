import { lksPerFte } from "#toekomstplan/geld/bedrijfsjaar";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { GELD } from "#toekomstplan/geld/parameters";
import { regelingOp } from "#toekomstplan/geld/regelingen";
import { middens } from "#toekomstplan/getrokken";
import { waardeOp } from "#toekomstplan/hefbomen";
import { aannames, type Mkbaaannames, PARTIJEN, type Partij } from "#toekomstplan/antwoorden/mkba-aannames";
import { honderdsten } from "#toekomstplan/antwoorden/waterval";
import { werkend } from "#toekomstplan/antwoorden/uitkomsten";
import { type Hefbomen, type Planjaar, type Planvraag, planToekomst } from "#toekomstplan/plan";

/** One kind of euro. From one party to another it is a transfer; without a giver it is a gain or a loss to all together. */
export type Post = {
  readonly naam: string;
  readonly van: Partij | null;
  readonly naar: Partij;
  /** Present value of all years together, scenario less base, in cents. */
  readonly bedragInCenten: number;
};

export type Mkba = {
  readonly posten: readonly Post[];
  readonly perPartij: Readonly<Record<Partij, number>>;
  /** What the region as a whole gains or loses: transfers cancel in it. In cents. */
  readonly samenInCenten: number;
};

/**
 * Costs and benefits for society of a scenario beside the base, for each party: middle values, discounted to the first year.
 * Wellbeing is not in it: no amount of it was found that a council could check.
 */
export function mkba(vraag: Planvraag, keuzes: Partial<Mkbaaannames> = {}): Mkba {
  const values = { ...aannames, ...keuzes };
  const [plan, basis] = [vraag, { ...vraag, scenario: null }].map((each) => boekingen(each, values)) as [
    readonly Boeking[],
    readonly Boeking[],
  ];
  const posten = plan.map(({ naam, van, naar, bedrag }, at) => ({
    naam,
    van,
    naar,
    bedragInCenten: honderdsten(bedrag) - honderdsten(basis[at]!.bedrag),
  }));
  const of = (partij: Partij) =>
    posten.reduce(
      (sum, { van, naar, bedragInCenten }) =>
        sum + (naar === partij ? bedragInCenten : 0) - (van === partij ? bedragInCenten : 0),
      0,
    );
  return {
    posten,
    perPartij: Object.fromEntries(PARTIJEN.map((partij) => [partij, of(partij)])) as Record<Partij, number>,
    samenInCenten: posten.reduce((sum, { van, bedragInCenten }) => sum + (van ? 0 : bedragInCenten), 0),
  };
}

type Boeking = Omit<Post, "bedragInCenten"> & { readonly bedrag: number };

function boekingen(vraag: Planvraag, values: Mkbaaannames): readonly Boeking[] {
  const hefbomen: Hefbomen = { ...vraag.uitgangspunten.hefbomen, ...vraag.scenario?.hefbomen };
  const waarden = { ...middens(GELD), ...vraag.vast?.geld };
  const perYear = planToekomst(vraag, null).map((jaar, nth) => {
    const worth = 1 / (1 + values.discontovoet) ** nth;
    return vanJaar(jaar, { hefbomen, waarden, values, nth }).map((boeking) => ({
      ...boeking,
      bedrag: boeking.bedrag * worth,
    }));
  });
  return perYear[0]!.map((boeking, at) => ({
    ...boeking,
    bedrag: perYear.reduce((sum, jaar) => sum + jaar[at]!.bedrag, 0),
  }));
}

type Omstandigheden = {
  readonly hefbomen: Hefbomen;
  readonly waarden: Geldwaarden;
  readonly values: Mkbaaannames;
  readonly nth: number;
};

const geef = (naam: string, van: Partij, naar: Partij, bedrag: number): Boeking => ({
  naam,
  van,
  naar,
  bedrag,
});
const ontstaat = (naam: string, naar: Partij, bedrag: number): Boeking => ({ naam, van: null, naar, bedrag });

/** All euros of one year: first what goes from one to another, then what comes about or is used up. */
function vanJaar(jaar: Planjaar, omstandigheden: Omstandigheden): readonly Boeking[] {
  const { geld } = jaar;
  const { values, waarden, nth } = omstandigheden;
  const b = bedragen(jaar, omstandigheden);
  const zorg = values.vermedenPerPersoonsjaar * (1 + waarden.prijsindex) ** (nth + 1) * werkend(jaar);
  return [
    geef("Rijksbijdrage Wsw", "Rijk", "gemeente", geld.blokken.WSW.baten),
    geef("Rijksbijdrage beschut werk en opslag", "Rijk", "gemeente", geld.blokken.Participatiebudget.baten),
    geef("Budget voor bijstand en loonkostensubsidie", "Rijk", "gemeente", geld.blokken.BUIG.baten),
    geef(
      "Gemeentefonds en impulsbudget",
      "Rijk",
      "gemeente",
      geld.blokken.Bedrijfsvoering.baten + b.gehouden,
    ),
    geef("Bijstand", "gemeente", "inwoner", b.bijstand),
    geef("Uitkering van UWV", "UWV", "inwoner", b.uwv),
    geef("Loonkostensubsidie", "gemeente", "werkgever", b.lksWerkgever),
    geef("Loon in de Wsw, beschut werk en op andere plekken", "gemeente", "inwoner", b.loonOpPlek),
    geef("Loon bij werkgevers", "werkgever", "inwoner", b.loonWerkgever),
    geef(
      "Belasting en premies over loon",
      "inwoner",
      "Rijk",
      values.belasting * (b.loonOpPlek + b.loonWerkgever),
    ),
    ontstaat("Wat het werk bij werkgevers oplevert", "werkgever", b.productie),
    ontstaat("Ander werk dat erdoor verdwijnt", "inwoner", 0 - values.verdringing * b.productie),
    ontstaat("Wat het bedrijf oplevert, min begeleiding en andere kosten", "gemeente", b.bedrijf),
    ontstaat("Minder zorg en overlast: deel gemeente", "gemeente", values.deelGemeente * zorg),
    ontstaat("Minder zorg en overlast: deel Rijk", "Rijk", (1 - values.deelGemeente) * zorg),
  ];
}

function bedragen({ personen, geld }: Planjaar, { hefbomen, waarden, values, nth }: Omstandigheden) {
  const [loon, rijk] = [(1 + waarden.loonindex) ** (nth + 1), (1 + waarden.rijksindex) ** (nth + 1)];
  const { "bij werkgever": bijWerkgever, beschut, tussengroep, terugvalplek, regulier, zoekt } = personen;
  const metLks = bijWerkgever.gemiddeld * waarden.deelLks;
  const zonderLks = bijWerkgever.gemiddeld - metLks + regulier.gemiddeld;
  const anders = tussengroep.gemiddeld + terugvalplek.gemiddeld;
  const opPlek = beschut.gemiddeld * waarden.fteBeschut + anders * waarden.ftePlek;
  const lksWerkgever = lksPerFte(waarden, "loonwaardeLks") * loon * metLks * waarden.fteLks;
  const lksOpPlek = lksPerFte(waarden, "loonwaardeBeschut") * loon * opPlek;
  const loonOpPlek = loon * (waarden.loonWsw * geld.fte.wsw + waarden.loonBeschut * opPlek);
  const perFte = waarden.minimumloon * (1 + waarden.werkgeverslasten) * loon * waarden.fteLks;
  const forfaitair = lksWerkgever * waarden.deelForfaitair * (1 - regelingOp("forfaitairInBuig", geld.jaar));
  const { WSW, Participatiebudget, Bedrijfsvoering, BUIG } = geld.blokken;
  const lasten = WSW.lasten + Participatiebudget.lasten + Bedrijfsvoering.lasten;
  const cluster = waarden.clusterPerLks * rijk * (metLks + beschut.gemiddeld + anders);
  return {
    lksWerkgever,
    loonOpPlek,
    bijstand: BUIG.lasten + forfaitair - lksWerkgever - lksOpPlek,
    uwv: values.deelUwv * (1 - waarden.deelBijstand) * zoekt.gemiddeld * values.uitkeringUwv * loon,
    loonWerkgever: perFte * (metLks + zonderLks),
    productie: perFte * (metLks + zonderLks) - lksWerkgever, // a subsidy pays what someone earns less
    gehouden: cluster * (1 - waardeOp(hefbomen.doorbetaling, geld.jaar)),
    // what is left of the costs of the company when all that goes to another party is taken out
    bedrijf: loonOpPlek - lksOpPlek + forfaitair - lasten,
  };
}
