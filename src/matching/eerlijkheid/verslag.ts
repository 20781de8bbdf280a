import {
  type Groepsvergelijking,
  type Groepsverslag,
  oordeelOver,
  type Wegnemingsoordeel,
} from "#matching/eerlijkheid/beoordeling";
import { type Bevinding, bevindingenVan } from "#matching/eerlijkheid/bevinding";
import type { Spreiding } from "#matching/eerlijkheid/blootstelling";
import { type Groepscel, groepscellen, NIET_BEKEND } from "#matching/eerlijkheid/groepscellen";
import { type Kenmerk, matenVan, type Runuitkomst, type Strata } from "#matching/eerlijkheid/runuitkomst";
import { holm } from "#matching/eerlijkheid/toetsen";
import { verborgen } from "#matching/eerlijkheid/verbergen";
import { meetlat } from "#matching/eerlijkheid/vergelijking";
import { type Wegneming, wegnemers } from "#matching/eerlijkheid/wat-haalt-weg";

export const eerlijkheidVersie = "2026.1";

export type Eerlijkheidsopties = {
  /** Groups with fewer people are not shown. */
  readonly minste?: number;
  /** Below this a judgement says that it rests on few people. */
  readonly genoeg?: number;
  /** Also every two kenmerken together. */
  readonly kruisen?: boolean;
  /** Same circumstances, see `Strata`. */
  readonly strata?: Strata;
};

/** Without numbers and without saying which of them are small. */
export type NietGetoond = { readonly kenmerken: readonly string[]; readonly groepen: readonly string[] };

export type Eerlijkheidsverslag = {
  readonly versie: string;
  readonly aantal: number;
  readonly minste: number;
  readonly toetsen: number;
  readonly groepen: readonly Groepsverslag[];
  readonly nietGetoond: readonly NietGetoond[];
  readonly bevindingen: readonly Bevinding[];
  /** About the plekken, not about groups: do all look at the same few? */
  readonly spreiding: Spreiding | null;
};

const MINSTE = 20;
const GENOEG = 50;

/**
 * Where one run treats groups differently, apart from the engine: it never sees these groups. Each group is held
 * against everybody else; over all of these tests together the chance of a false alarm is 5% (Holm). What takes places
 * away is judged only for a group that has fewer of them.
 */
export function eerlijkheidsverslag(
  run: Runuitkomst,
  kenmerken: readonly Kenmerk[],
  opties: Eerlijkheidsopties = {},
): Eerlijkheidsverslag {
  const { minste = MINSTE, genoeg = GENOEG, kruisen = true, strata } = opties;
  const { cellen, optellingen } = groepscellen(kenmerken, run.aantal, kruisen);
  const aantallen = cellen.map(({ leden }) => leden.length);
  const dicht = verborgen(aantallen, optellingen, minste);
  const gevuld = cellen.map((cel, at) => ({ cel, isDicht: dicht[at] === 1 })).filter(isGevuld);
  const getoond = gevuld.filter(({ isDicht }) => !isDicht).map(({ cel }) => cel);
  const groepen = beoordeeld(run, getoond, genoeg, strata);
  return {
    versie: eerlijkheidVersie,
    aantal: run.aantal,
    minste,
    toetsen: groepen.reduce((som, { vergelijkingen }) => som + vergelijkingen.length, 0),
    groepen,
    nietGetoond: gevuld
      .filter(({ isDicht }) => isDicht)
      .map(({ cel: { kenmerken, groepen } }) => ({ kenmerken, groepen })),
    bevindingen: groepen.flatMap(bevindingenVan),
    spreiding: run.spreiding ?? null,
  };
}

const isGevuld = ({ cel }: { readonly cel: Groepscel }) => cel.leden.length > 0;

/** Who is not known is counted but not judged, and neither is a group that is everyone. */
const isTeVergelijken = ({ groepen, leden }: Groepscel, aantal: number): boolean =>
  !groepen.includes(NIET_BEKEND) && leden.length < aantal;

function beoordeeld(
  run: Runuitkomst,
  cellen: readonly Groepscel[],
  genoeg: number,
  strata: Strata | undefined,
): Groepsverslag[] {
  const latten = matenVan(run).map((maat) => meetlat(maat, run.aantal, strata));
  const haaltWeg = wegnemers(run);
  const gemeten = cellen
    .filter((cel) => isTeVergelijken(cel, run.aantal))
    .map((cel) => ({ cel, uitkomsten: latten.map(({ vergelijk }) => vergelijk(cel.leden)) }));
  const kansen = gecorrigeerd(
    gemeten.flatMap(({ cel, uitkomsten }) =>
      uitkomsten.map(({ p }) => ({ p, isKruising: cel.kenmerken.length > 1 })),
    ),
  );
  return gemeten.map(({ cel, uitkomsten }, rij) => {
    const vergelijkingen = uitkomsten.map((uitkomst, at): Groepsvergelijking => {
      const { code, soort } = latten[at]!.maat;
      const pHolm = kansen[rij * latten.length + at]!;
      const oordeel = oordeelOver(uitkomst, pHolm, soort);
      return { maat: code, soort, ...uitkomst, pHolm, oordeel, weinigMensen: uitkomst.aantal < genoeg };
    });
    const isMinder = vergelijkingen.some(
      ({ maat, oordeel, verschil }) =>
        (maat === "aanbod" || maat === "kans") && oordeel !== "geen aanwijzing" && verschil < 0,
    );
    return {
      kenmerken: cel.kenmerken,
      groepen: cel.groepen,
      aantal: cel.leden.length,
      vergelijkingen,
      wegnemers: wegnemersMetOordeel(haaltWeg(cel.leden), isMinder),
    };
  });
}

/** Four fifths of what may go wrong by chance is for the groups themselves, the rest for their crossings. */
const DEEL_KRUISINGEN = 0.2;

function gecorrigeerd(toetsen: readonly { readonly p: number; readonly isKruising: boolean }[]): number[] {
  const kansen = toetsen.map(() => 1);
  for (const isKruising of [false, true]) {
    const eigen = [...toetsen.keys()].filter((at) => toetsen[at]!.isKruising === isKruising);
    const deel = isKruising ? DEEL_KRUISINGEN : 1 - DEEL_KRUISINGEN;
    const holms = holm(eigen.map((at) => toetsen[at]!.p));
    eigen.forEach((at, plaats) => {
      kansen[at] = Math.min(1, holms[plaats]! / deel);
    });
  }
  return kansen;
}

function wegnemersMetOordeel(wegnemers: readonly Wegneming[], isMinder: boolean): Wegnemingsoordeel[] {
  const kansen = holm(wegnemers.map(({ p }) => p));
  return wegnemers.map((wegneming, at) => {
    const pHolm = kansen[at]!;
    const neemtMeer = isMinder && wegneming.verschil > 0;
    const oordeel = neemtMeer ? oordeelOver(wegneming, pHolm, "gemiddelde") : "geen aanwijzing";
    return { ...wegneming, pHolm, oordeel };
  });
}
