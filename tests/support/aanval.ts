import type { Stelsel } from "#statistiek/afscherming";
import { highsOpener } from "../../src/modules/functiecreatie/highs.ts";
import { uitersteMet } from "../../src/modules/sturing/uiterste.ts";

/** A figure as it is and as it was shown: null is hidden. `marge`: how far the shown one may be from it. */
export type Doelwit = {
  readonly echt: number;
  readonly getoond: number | null;
  readonly marge?: number;
  /** Stands in no table: only others are sums of it. */
  readonly isDeel?: boolean;
};
/** By name: everything that somebody may see, and which figures he knows to be the sum of others. */
export type Buit = {
  readonly cijfers: Map<string, Doelwit>;
  readonly sommen: { readonly som: string; readonly delen: readonly string[] }[];
};

/**
 * Apart from the code that protects: over all figures at once, for every hidden figure below the limit, the smallest and the
 * largest value that fit everything that is shown. Names those whose ends lie closer together than the limit.
 */
export async function aanval({ cijfers, sommen }: Buit, grens: number): Promise<string[]> {
  const uiterste = uitersteMet(await highsOpener());
  const names = [...cijfers.keys()];
  const place = new Map(names.map((name, at) => [name, at]));
  const known = [...cijfers.values()].flatMap(({ getoond, marge = 0 }, at) =>
    getoond === null ? [] : [{ at, getoond, marge }],
  );
  const rounded = known.filter(({ marge }) => marge > 0);
  const stelsel: Stelsel = {
    aantal: names.length + 2 * rounded.length,
    vergelijkingen: [
      ...sommen.map(({ som, delen }) => ({
        plaatsen: [...delen.map((deel) => place.get(deel)!), place.get(som)!],
        tekens: [...delen.map(() => 1), -1],
        waarde: 0,
      })),
      ...known
        .filter(({ marge }) => marge === 0)
        .map(({ at, getoond }) => ({ plaatsen: [at], tekens: [1], waarde: getoond })),
      // a rounded one is what was shown, less the margin, and more by something between nothing and twice the margin
      ...rounded.flatMap(({ at, getoond, marge }, nr) => {
        const more = names.length + 2 * nr;
        return [
          { plaatsen: [at, more], tekens: [1, -1], waarde: getoond - marge },
          { plaatsen: [more, more + 1], tekens: [1, 1], waarde: 2 * marge },
        ];
      }),
    ],
  };
  return names.filter((name, at) => {
    const { echt, getoond, isDeel = false } = cijfers.get(name)!;
    if (isDeel || echt >= grens) return false;
    if (getoond !== null) return echt > 0; // a table of nobody says so
    const [high = 0, low = 0] = ([1, -1] as const).map((richting) => uiterste(stelsel, at, richting)[at]!);
    return high - low < grens - 1e-6;
  });
}

type Getoond = { readonly waarde: number | null };
type Gezien = {
  readonly cellen: readonly (readonly Getoond[])[];
  readonly rijtotalen: readonly Getoond[];
  readonly kolomtotalen: readonly Getoond[];
  readonly totaal: Getoond;
};

/**
 * Adds one table. `naam` says which figures are the same as those of another table: a count that did not change between two
 * editions has one name, as the cleverest reader would guess.
 */
export function buitmaken(
  { cijfers, sommen }: Buit,
  {
    echt,
    gezien,
    naam,
  }: {
    echt: readonly (readonly number[])[];
    gezien: Gezien;
    naam: (rij: number | null, kolom: number | null, waarde: number) => string;
  },
): void {
  const sum = (counts: readonly number[]) => counts.reduce((total, each) => total + each, 0);
  const note = (rij: number | null, kolom: number | null, waarde: number, { waarde: getoond }: Getoond) => {
    const name = naam(rij, kolom, waarde);
    const before = cijfers.get(name)?.getoond ?? null;
    cijfers.set(name, { echt: waarde, getoond: before ?? getoond });
    return name;
  };
  const columns = (echt[0] ?? []).map((_, kolom) => echt.map((rij) => rij[kolom]!));
  const cells = echt.map((rij, r) => rij.map((waarde, k) => note(r, k, waarde, gezien.cellen[r]![k]!)));
  const rows = echt.map((rij, r) => note(r, null, sum(rij), gezien.rijtotalen[r]!));
  const cols = columns.map((kolom, k) => note(null, k, sum(kolom), gezien.kolomtotalen[k]!));
  const total = note(null, null, sum(echt.flat()), gezien.totaal);
  for (const [r, som] of rows.entries()) sommen.push({ som, delen: cells[r]! });
  for (const [k, som] of cols.entries()) sommen.push({ som, delen: cells.map((rij) => rij[k]!) });
  sommen.push({ som: total, delen: rows }, { som: total, delen: cols });
}
