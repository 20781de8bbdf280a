import type { Cijfers, Som } from "#statistiek/afscherming";

/** A cube of counts with every total: of each side, of each two sides, and of everything. */
export function kubus(sizes: readonly number[], count: (cell: readonly number[]) => number): Cijfers {
  const axes = sizes.map((size) => [...Array(size).keys(), TOTAAL]);
  const keys = axes.reduce<number[][]>(
    (rows, axis) => rows.flatMap((row) => axis.map((at) => [...row, at])),
    [[]],
  );
  const places = new Map(keys.map((key, at) => [String(key), at]));
  const valueOf = (key: readonly number[]): number => {
    const side = key.indexOf(TOTAAL);
    if (side === -1) return count(key);
    return partsOf(key, side, sizes).reduce((sum, part) => sum + valueOf(part), 0);
  };
  const sommen = keys.flatMap((key): Som[] =>
    key.flatMap((at, side) =>
      at === TOTAAL
        ? [
            {
              som: places.get(String(key))!,
              delen: partsOf(key, side, sizes).map((part) => places.get(String(part))!),
            },
          ]
        : [],
    ),
  );
  return { waarden: keys.map(valueOf), sommen };
}

const TOTAAL = -1;

const partsOf = (key: readonly number[], side: number, sizes: readonly number[]): number[][] =>
  Array.from({ length: sizes[side]! }, (_, at) => key.with(side, at));
