import type { Buit } from "./aanval.ts";

/** What is known of somebody, by the name of each fact. */
export type Mens = Readonly<Record<string, string>>;

/** A figure that counts people: as it was shown, null where it was hidden; `marge`: as far as it was rounded. */
export type Cijfer = {
  readonly naam: string;
  readonly telt: (mens: Mens) => boolean;
  readonly waarde: number | null;
  readonly marge?: number;
};

/**
 * Figures over the same people as one attack: whoever has them all knows that each is a sum of the same unknown counts, one for
 * every combination of facts.
 */
export function buitVan(
  mensen: readonly Mens[],
  feiten: Readonly<Record<string, readonly string[]>>,
  cijfers: readonly Cijfer[],
): Buit {
  const soorten = Object.entries(feiten).reduce<Mens[]>(
    (found, [feit, waarden]) =>
      found.flatMap((soort) => waarden.map((waarde) => ({ ...soort, [feit]: waarde }))),
    [{}],
  );
  const namen = Object.keys(feiten);
  const naamVan = (mens: Mens) => `deel|${namen.map((feit) => mens[feit]).join("|")}`;
  const buit: Buit = {
    cijfers: new Map(soorten.map((soort) => [naamVan(soort), { echt: 0, getoond: null, isDeel: true }])),
    sommen: [],
  };
  for (const [naam, own] of Map.groupBy(mensen, naamVan)) {
    if (!buit.cijfers.has(naam)) throw new Error(`Nobody was expected to be ${naam}`);
    buit.cijfers.set(naam, { echt: own.length, getoond: null, isDeel: true });
  }
  for (const { naam, telt, waarde, marge } of cijfers) {
    const before = buit.cijfers.get(naam);
    const seen = { getoond: waarde, ...(marge !== undefined && { marge }) };
    if (!before) buit.sommen.push({ som: naam, delen: soorten.filter(telt).map(naamVan) });
    if (!before || isSharper(seen, before))
      buit.cijfers.set(naam, { echt: mensen.filter(telt).length, ...seen });
  }
  return buit;
}

type Gezien = { readonly getoond: number | null; readonly marge?: number };
/** Of a figure that stands in two places the one that says most. */
const isSharper = (seen: Gezien, before: Gezien): boolean =>
  seen.getoond !== null && (before.getoond === null || (seen.marge ?? 0) < (before.marge ?? 0));

/** What a figure that was rounded to five says: none is shown of fewer than ten. */
export const afgerond = (waarde: number | null): Pick<Cijfer, "waarde" | "marge"> =>
  waarde === 10 ? { waarde: 11, marge: 1 } : { waarde, ...(waarde !== null && waarde > 0 && { marge: 2 }) };

/** The figures that were shown otherwise than they are: then the attack would be one on something else. */
export const onwaar = ({ cijfers }: Buit): string[] =>
  [...cijfers].flatMap(([naam, { echt, getoond, marge = 0 }]) =>
    getoond !== null && Math.abs(echt - getoond) > marge ? [`${naam}: ${echt}, ${getoond}`] : [],
  );
