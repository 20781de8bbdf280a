import type { Stelling } from "#statistiek/speling";

/** Equations over unknowns of zero or more: `Σ teken × onbekende = waarde`. */
export type Stelsel = {
  readonly aantal: number;
  readonly vergelijkingen: readonly {
    readonly plaatsen: readonly number[];
    readonly tekens: readonly number[];
    readonly waarde: number;
  }[];
  /** Unknowns that have a bound, and which. */
  readonly boven?: ReadonlyMap<number, number>;
  /** What one of an unknown costs. With costs the cheapest solution is asked for, and no end. */
  readonly kosten?: ReadonlyMap<number, number>;
};

/** Hidden figures that depend on this one, with itself. */
export function groepVan(stelling: Stelling, hidden: ReadonlySet<number>, at: number): number[] {
  const found = new Set([at]);
  const seen = new Set<number>();
  for (const each of found) {
    for (const { vergelijking } of stelling.plaatsen[each]!) {
      if (seen.has(vergelijking)) continue;
      seen.add(vergelijking);
      for (const lid of stelling.leden[vergelijking]!) if (hidden.has(lid.at)) found.add(lid.at);
    }
  }
  return [...found];
}

type Bekend = {
  readonly stelling: Stelling;
  readonly waarden: readonly number[];
  readonly hidden: ReadonlySet<number>;
};

/** What is known of such a group by who sees all that is not hidden. */
export function stelselVan({ stelling, waarden, hidden }: Bekend, groep: readonly number[]): Stelsel {
  const place = new Map(groep.map((at, index) => [at, index]));
  const near = new Set(groep.flatMap((at) => stelling.plaatsen[at]!.map(({ vergelijking }) => vergelijking)));
  const vergelijkingen = [...near]
    .toSorted((a, b) => a - b)
    .map((vergelijking) => {
      const unknown = stelling.leden[vergelijking]!.filter(({ at }) => place.has(at));
      const known = stelling.leden[vergelijking]!.filter(({ at }) => !hidden.has(at));
      return {
        plaatsen: unknown.map(({ at }) => place.get(at)!),
        tekens: unknown.map(({ teken }) => teken),
        waarde: 0 - known.reduce((sum, { at, teken }) => sum + teken * waarden[at]!, 0),
      };
    });
  return { aantal: groep.length, vergelijkingen };
}
