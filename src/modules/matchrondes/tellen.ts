import { bepaald, verborgen } from "#matching/eerlijkheid/verbergen";
import { speling } from "#statistiek/tabelspeling";
import { MINSTE } from "./matchronde.ts";

/** A count of people as it may be shown. */
export const toonbaar = (aantal: number, minste = MINSTE): number | null =>
  aantal > 0 && aantal < minste ? null : aantal;

/** Counts that together are a total which is shown as well: so many are left out that none can be computed back. */
export function toonbaarSamen(aantallen: readonly number[], minste = MINSTE): (number | null)[] {
  const alles = { delen: [...aantallen.keys()], geheel: -1 };
  const dicht = verborgen(aantallen, [alles], minste);
  return aantallen.map((aantal, at) => (dicht[at] === 1 ? null : aantal));
}

/** Two parts of a total that is shown: when one may not be shown, neither is the other. */
export const toonbaarPaar = (deel: number, rest: number, minste = MINSTE): [number | null, number | null] =>
  toonbaar(deel, minste) === null || toonbaar(rest, minste) === null ? [null, null] : [deel, rest];

export type Tabel = {
  readonly cellen: (number | null)[][];
  readonly rijen: (number | null)[];
  readonly kolommen: (number | null)[];
  readonly totaal: number | null;
};

/** A table of counts with its sums, in which nothing small can be read or computed. */
export function beschermd(grid: readonly (readonly number[])[]): Tabel {
  const [height, width] = [grid.length, grid[0]?.length ?? 0];
  const rows = grid.map((row) => row.reduce((a, b) => a + b, 0));
  const columns = Array.from({ length: width }, (_, at) => grid.reduce((a, row) => a + row[at]!, 0));
  const all = rows.reduce((a, b) => a + b, 0);
  const values = [...grid.flat(), ...rows, ...columns, all];
  const cell = (row: number, column: number) => row * width + column;
  const [rowAt, columnAt] = [height * width, height * width + height];
  const allAt = columnAt + width;
  const sums = [
    ...grid.map((_, row) => ({ delen: columns.map((__, column) => cell(row, column)), geheel: rowAt + row })),
    ...columns.map((_, column) => ({
      delen: grid.map((__, row) => cell(row, column)),
      geheel: columnAt + column,
    })),
    { delen: rows.map((_, row) => rowAt + row), geheel: allAt },
    { delen: columns.map((_, column) => columnAt + column), geheel: allAt },
  ];
  const hidden = verborgen(values, sums, MINSTE);
  const place = (r: number, c: number) =>
    r < height ? (c < width ? cell(r, c) : rowAt + r) : c < width ? columnAt + c : allAt;
  meerVerborgen({ values, hidden, place, height: height + 1, width: width + 1 });
  // what follows from the rest protects nothing: it may as well be read
  for (const at of bepaald(hidden, sums)) if (values[at]! >= MINSTE) hidden[at] = 0;
  const shown = (at: number) => (hidden[at] === 1 ? null : values[at]!);
  return {
    cellen: grid.map((row, r) => row.map((_, c) => shown(cell(r, c)))),
    rijen: rows.map((_, r) => shown(rowAt + r)),
    kolommen: columns.map((_, c) => shown(columnAt + c)),
    totaal: shown(allAt),
  };
}

type Randen = {
  readonly values: readonly number[];
  /** Of each value; 1 is hidden. */
  readonly hidden: Uint8Array;
  readonly place: (rij: number, kolom: number) => number;
  readonly height: number;
  readonly width: number;
};

/** Until of each small one as many values are possible as the limit: not even that it is small can be told. */
function meerVerborgen({ values, hidden, place, height, width }: Randen): void {
  const tabel = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, k) => values[place(r, k)]!),
  );
  const keys = tabel.flatMap((rij, r) => rij.map((_, k) => [r, k] as const));
  const isHidden = (r: number, k: number) => hidden[place(r, k)] === 1;
  const isOpen = ([r, k]: readonly [number, number]) => {
    const value = tabel[r]![k]!;
    return value === 0 || value >= MINSTE || speling(tabel, isHidden, [r, k], MINSTE) >= MINSTE;
  };
  const isRand = ([r, k]: readonly [number, number]) => Number(r === height - 1) + Number(k === width - 1);
  // what is hidden more takes away nothing of what is open already
  for (const exposed of keys.filter((key) => isHidden(...key))) {
    const near = ([r, k]: readonly [number, number]) => Number(r === exposed[0] || k === exposed[1]);
    while (!isOpen(exposed)) {
      const [next] = keys
        .filter(([r, k]) => !isHidden(r, k) && tabel[r]![k]! > 0)
        .toSorted(
          (a, b) => isRand(a) - isRand(b) || near(b) - near(a) || tabel[a[0]]![a[1]]! - tabel[b[0]]![b[1]]!,
        );
      if (!next) return; // nothing is shown any more
      hidden[place(...next)] = 1;
    }
  }
}

const GETALLEN = new Intl.NumberFormat("nl-NL");
export const getal = (aantal: number): string => GETALLEN.format(aantal);

/** For a sentence: what may not be counted does not say whether it is small itself, or would tell another one. */
export const mensen = (aantal: number | null, een = "inwoner", meer = "inwoners"): string =>
  aantal === null ? `een aantal ${meer}` : `${getal(aantal)} ${aantal === 1 ? een : meer}`;
