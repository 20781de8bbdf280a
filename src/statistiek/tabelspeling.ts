/**
 * How far apart the smallest and the largest value lie that a hidden figure of a table can have, for who knows all that is shown: the
 * table is a network of rows and columns, and a figure can move as far as others can move along with it.
 * @param tabel with its totals as the last row and the last column
 * @param isHidden of each place in it
 * @param genoeg no need to know how much more than this
 */
export function speling(
  tabel: readonly (readonly number[])[],
  isHidden: (rij: number, kolom: number) => boolean,
  [rij, kolom]: readonly [number, number],
  genoeg = Infinity,
): number {
  const [height, width] = [tabel.length, tabel[0]!.length];
  const isTotal = (r: number, k: number) => (r === height - 1) !== (k === width - 1);
  // every row and column adds up to nothing once its total counts against it: what goes up here goes down there
  const ruimte = (r: number, k: number, isOmhoog: boolean): number => {
    if ((r === rij && k === kolom) || !isHidden(r, k)) return 0;
    return isOmhoog === isTotal(r, k) ? tabel[r]![k]! : Infinity;
  };
  const netwerk = { rows: height, all: height + width, ruimte };
  const [from, to] = isTotal(rij, kolom) ? [height + kolom, rij] : [rij, height + kolom];
  const minder = Math.min(tabel[rij]![kolom]!, meesteStroom(netwerk, from, to, genoeg));
  return minder + meesteStroom(netwerk, to, from, genoeg - minder);
}

type Netwerk = {
  readonly rows: number;
  readonly all: number;
  /** How far a place can go up or down by itself. */
  readonly ruimte: (rij: number, kolom: number, isOmhoog: boolean) => number;
};

/** The most that can go from a node to another: a row passes on by going up in a column, a column by going down in a row. */
function meesteStroom({ rows, all, ruimte }: Netwerk, from: number, to: number, genoeg: number): number {
  const verplaatst = new Map<number, number>(); // from a row to a column, net
  const over = (a: number, b: number): number => {
    const isOmhoog = a < rows;
    const [r, k] = isOmhoog ? [a, b - rows] : [b, a - rows];
    const moved = verplaatst.get(r * all + k) ?? 0;
    return ruimte(r, k, isOmhoog) + (isOmhoog ? 0 - moved : moved);
  };
  for (let samen = 0; ; ) {
    const pad = samen < genoeg ? kortstePad(from, to, { rows, all, over }) : null;
    if (!pad) return samen;
    const steps = pad.slice(1).map((b, at) => [pad[at]!, b] as const);
    const most = Math.min(...steps.map(([a, b]) => over(a, b)));
    if (most === Infinity) return Infinity;
    for (const [a, b] of steps) {
      const key = a < rows ? a * all + b - rows : b * all + a - rows;
      verplaatst.set(key, (verplaatst.get(key) ?? 0) + (a < rows ? most : 0 - most));
    }
    samen += most;
  }
}

type Stappen = Pick<Netwerk, "rows" | "all"> & { readonly over: (a: number, b: number) => number };

function kortstePad(from: number, to: number, { rows, all, over }: Stappen): number[] | null {
  const vorige = new Map<number, number>([[from, from]]);
  const wacht = [from];
  for (const here of wacht) {
    if (vorige.has(to)) break;
    const [first, last] = here < rows ? [rows, all] : [0, rows];
    for (let next = first; next < last; next++) {
      if (vorige.has(next) || over(here, next) <= 0) continue;
      vorige.set(next, here);
      wacht.push(next);
    }
  }
  if (!vorige.has(to)) return null;
  const pad = [to];
  while (pad[0] !== from) pad.unshift(vorige.get(pad[0]!)!);
  return pad;
}
