import { type Criterium, voorwaarden } from "#matching/criteria";
import { type Uitkomst, uitkomst } from "#matching/oordeel";
import type { Inwonerprofiel, Plekprofiel } from "#matching/profiel";

/**
 * Many plekken say the same about one subject. For each criterium they fall into classes; what holds for one plek of a
 * class holds for all of it, so that one inwoner is held against classes and not against plekken.
 * `klasse[i]` is the class of plek i; `voorbeelden` has one plek of each class.
 */
export type Indeling = { readonly klasse: Uint32Array; readonly voorbeelden: readonly Plekprofiel[] };

export type Plekindex = {
  readonly plekken: readonly Plekprofiel[];
  /** In the order of `voorwaarden`. */
  readonly voorwaarden: readonly Indeling[];
  /** By the kinds of work. */
  readonly werk: Indeling;
  /** By the point on the map. */
  readonly punt: Indeling;
};

/** Made once for a list of plekken: about a millisecond for every hundred. */
export const indexPlekken = (plekken: readonly Plekprofiel[]): Plekindex => ({
  plekken,
  voorwaarden: voorwaarden.map((criterium) => indeling(plekken, (plek) => seenBy(criterium, plek))),
  werk: indeling(plekken, ({ feiten }) => feiten.werksoorten?.waarde),
  punt: indeling(plekken, ({ punt }) => punt),
});

/** The outcome of one voorwaarde (by its place in the list) for each class of plekken. */
export const outcomesOf = (index: Plekindex, at: number, inwoner: Inwonerprofiel): readonly Uitkomst[] =>
  index.voorwaarden[at]!.voorbeelden.map((plek) => uitkomst(voorwaarden[at]!, inwoner, plek));

/** Everything of a plek that decides the outcome of a criterium. */
function seenBy({ regel, plekVelden }: Criterium, { feiten, punt, regeling }: Plekprofiel): unknown {
  if (regel === "reistijd") return punt;
  if (regel === "regeling") return regeling;
  return plekVelden.map((veld) => feiten[veld]?.waarde ?? null);
}

function indeling(plekken: readonly Plekprofiel[], seen: (plek: Plekprofiel) => unknown): Indeling {
  const classes = new Map<string, number>();
  const voorbeelden: Plekprofiel[] = [];
  const klasse = Uint32Array.from(plekken, (plek) => {
    const key = JSON.stringify(seen(plek)) ?? "";
    const known = classes.get(key);
    if (known !== undefined) return known;
    classes.set(key, voorbeelden.length);
    return voorbeelden.push(plek) - 1;
  });
  return { klasse, voorbeelden };
}
