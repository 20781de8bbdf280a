import type { Bedrijfsjaar, Bedrijfsuitkomst } from "#toekomstplan/geld/bedrijf";
import type { Jaarbesluit } from "#toekomstplan/geld/besluiten";
import type { Geldwaarden } from "#toekomstplan/geld/parameters";
import { werkVan } from "#toekomstplan/geld/werk";

/** What one year costs and brings in. */
export function bedrijfsjaar(
  besluit: Jaarbesluit,
  waarden: Geldwaarden,
  dit: Bedrijfsjaar,
): Bedrijfsuitkomst {
  const { fte, mensen, index } = dit;
  const { wsw, nieuw, deelBuiten, werksoorten } = werkVan(besluit, waarden, dit);
  const algemeen = algemeneKosten(besluit, waarden, dit);
  const rijkBeschut = waarden.rijkBeschut * besluit.rijk.beschut * index.rijk;
  const opslag = waarden.opslagPerPlek * besluit.rijk.opslag * index.rijk;
  const elders = eldersVan(besluit, waarden, dit);
  const loonNaSubsidie = (waarden.loonBeschut - lksPerFte(waarden, "loonwaardeBeschut")) * index.loon;
  const eigenTrajecten = mensen.traject * besluit.taken.werkdeel;
  return {
    WSW: {
      baten: waarden.rijkWsw * index.rijk * fte.wsw,
      lasten: (waarden.loonWsw * index.loon + waarden.vervoerWsw * index.prijs) * fte.wsw - wsw.marge,
    },
    Participatiebudget: {
      baten: rijkBeschut * mensen.beschut + opslag * mensen.tussengroep,
      lasten:
        loonNaSubsidie * nieuw.fte -
        nieuw.marge +
        waarden.trajectPrijs * index.loon * eigenTrajecten +
        elders.beschut +
        elders.werkdeel,
    },
    Bedrijfsvoering: {
      baten: waarden.clusterPerLks * index.rijk * mensen.lks * besluit.doorbetaling + besluit.impuls,
      lasten: algemeen + besluit.extra * index.prijs,
    },
    operationeel: wsw.marge + nieuw.marge - algemeen,
    deelBuiten,
    werksoorten,
    zelf: {
      beschut: elders.beschut - rijkBeschut * mensen.beschut * (1 - besluit.taken.beschut),
      werkdeel: elders.werkdeel - opslag * mensen.tussengroep * (1 - besluit.taken.werkdeel),
    },
  };
}

/** The subsidy for one fte: what someone earns less than the minimum wage, at most 70% of it, with the costs of an employer. */
export const lksPerFte = (waarden: Geldwaarden, loonwaarde: "loonwaardeBeschut" | "loonwaardeLks"): number =>
  Math.min(0.7, 1 - waarden[loonwaarde]) * waarden.minimumloon * (1 + waarden.werkgeverslasten);

/** Places and trajecten that gemeenten buy elsewhere: at a price in which wages, subsidy and what they earn are settled. */
function eldersVan(
  { taken }: Jaarbesluit,
  { inkoopPlek, inkoopTraject }: Geldwaarden,
  { mensen, index }: Bedrijfsjaar,
) {
  const rest = 1 - taken.werkdeel;
  const plekken = (mensen.tussengroep + mensen.terugvalplek) * rest;
  return {
    beschut: inkoopPlek * index.loon * mensen.beschut * (1 - taken.beschut),
    werkdeel: (inkoopPlek * plekken + inkoopTraject * mensen.traject * rest) * index.loon,
  };
}

/** Housing goes building by building; overhead follows the volume only in part, and later. */
function algemeneKosten(
  { m2, overhead }: Jaarbesluit,
  waarden: Geldwaarden,
  { index, volume: [nu, , daarvoor] }: Bedrijfsjaar,
): number {
  const follows = 1 - waarden.meebewegenDirect * (1 - nu) - waarden.meebewegenLater * (1 - daarvoor);
  return m2 * waarden.prijsPerM2 * index.prijs + overhead * follows * index.loon;
}
