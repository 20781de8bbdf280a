import type { Bedrijf, Bedrijfshefbomen, Bedrijfsjaar, Bedrijfsuitkomst } from "#toekomstplan/geld/bedrijf";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { impulsVoor, regelingOp } from "#toekomstplan/geld/regelingen";
import { taakOp } from "#toekomstplan/geld/taken";
import { type Werk, werkVan } from "#toekomstplan/geld/werk";
import { waardeOp } from "#toekomstplan/hefbomen";

/** What one year costs and brings in. */
export function bedrijfsjaar(
  bedrijf: Bedrijf,
  hefbomen: Bedrijfshefbomen,
  waarden: Geldwaarden,
  dit: Bedrijfsjaar,
): Bedrijfsuitkomst {
  const { jaar, fte, mensen, index } = dit;
  const { werk, werksoorten } = werkVan(bedrijf, hefbomen, waarden, dit);
  const [wsw, ...nieuw] = werk as [Werk, ...Werk[]];
  const marge = (all: readonly Werk[]) => all.reduce((sum, { ntw, kader }) => sum + ntw - kader, 0);
  const algemeen = algemeneKosten(bedrijf, hefbomen, waarden, dit);
  const rijk = rijkPerPlek(hefbomen, waarden, dit);
  const elders = eldersVan(hefbomen, waarden, dit);
  const nieuwFte = fte.beschut + fte.tussengroep + fte.terugvalplek;
  const loonNaSubsidie = (waarden.loonBeschut - lksPerFte(waarden, "loonwaardeBeschut")) * index.loon;
  const eigenTrajecten = mensen.traject * taakOp(hefbomen.taken, "werkdeel", jaar);
  return {
    WSW: {
      baten: waarden.rijkWsw * index.rijk * fte.wsw,
      lasten: (waarden.loonWsw * index.loon + waarden.vervoerWsw * index.prijs) * fte.wsw - marge([wsw]),
    },
    Participatiebudget: {
      baten: rijk.beschut * mensen.beschut + rijk.tussengroep * mensen.tussengroep,
      lasten:
        loonNaSubsidie * nieuwFte -
        marge(nieuw) +
        waarden.trajectPrijs * index.loon * eigenTrajecten +
        elders.beschut.kosten +
        elders.werkdeel.kosten,
    },
    Bedrijfsvoering: {
      baten:
        waarden.clusterPerLks * index.rijk * mensen.lks * waardeOp(hefbomen.doorbetaling, jaar) +
        impulsVoor(dit.inwoners, jaar) * waardeOp(hefbomen.impulsbudget, jaar),
      lasten:
        algemeen +
        (waardeOp(hefbomen.samenwerking, jaar) + (hefbomen.eenmalig[String(jaar)] ?? 0)) * index.prijs,
    },
    operationeel: marge(werk) - algemeen,
    deelBuiten: gewogenDeel(werk),
    werksoorten,
    zelf: {
      beschut: elders.beschut.kosten - rijk.beschut * elders.beschut.mensen,
      werkdeel: elders.werkdeel.kosten - rijk.tussengroep * elders.werkdeel.tussengroep,
    },
  };
}

/** The subsidy for one fte: what someone earns less than the minimum wage, at most 70% of it, with the costs of an employer. */
export const lksPerFte = (waarden: Geldwaarden, loonwaarde: "loonwaardeBeschut" | "loonwaardeLks"): number =>
  Math.min(0.7, 1 - waarden[loonwaarde]) * waarden.minimumloon * (1 + waarden.werkgeverslasten);

/** What the state pays for a place; the supplement grows in ten years to what a place then gets. */
function rijkPerPlek(
  { rijksbeleid }: Bedrijfshefbomen,
  { rijkBeschut, opslagPerPlek }: Geldwaarden,
  { jaar, index }: Bedrijfsjaar,
) {
  const factor = index.rijk * waardeOp(rijksbeleid, jaar);
  return {
    beschut: rijkBeschut * factor,
    tussengroep: opslagPerPlek * regelingOp("opslagGroei", jaar) * factor,
  };
}

/** Places and trajecten that gemeenten buy elsewhere: at a price in which wages, subsidy and what they earn are settled. */
function eldersVan(
  { taken }: Bedrijfshefbomen,
  { inkoopPlek, inkoopTraject }: Geldwaarden,
  { jaar, mensen, index }: Bedrijfsjaar,
) {
  const [beschut, rest] = [1 - taakOp(taken, "beschut", jaar), 1 - taakOp(taken, "werkdeel", jaar)];
  const plekken = (mensen.tussengroep + mensen.terugvalplek) * rest;
  return {
    beschut: {
      mensen: mensen.beschut * beschut,
      kosten: inkoopPlek * index.loon * mensen.beschut * beschut,
    },
    werkdeel: {
      tussengroep: mensen.tussengroep * rest,
      kosten: (inkoopPlek * plekken + inkoopTraject * mensen.traject * rest) * index.loon,
    },
  };
}

/** Housing goes building by building; overhead follows the volume only in part, and later. */
function algemeneKosten(
  { panden, overhead }: Bedrijf,
  { verkoop, overhead: wens }: Bedrijfshefbomen,
  waarden: Geldwaarden,
  { jaar, index, volume: [nu, , daarvoor] }: Bedrijfsjaar,
): number {
  const m2 = panden.reduce(
    (sum, { naam, m2 }) => sum + (jaar < (verkoop[naam] ?? Number.POSITIVE_INFINITY) ? m2 : 0),
    0,
  );
  const follows = 1 - waarden.meebewegenDirect * (1 - nu) - waarden.meebewegenLater * (1 - daarvoor);
  return m2 * waarden.prijsPerM2 * index.prijs + overhead * waardeOp(wens, jaar) * follows * index.loon;
}

function gewogenDeel(werk: readonly Werk[]): number {
  const total = werk.reduce((sum, { fte }) => sum + fte, 0);
  return total === 0 ? 0 : werk.reduce((sum, { fte, buiten }) => sum + fte * buiten, 0) / total;
}
