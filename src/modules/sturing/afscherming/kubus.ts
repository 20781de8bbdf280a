import type { Cijfers, Som } from "#statistiek/afscherming";

/** The place of a total along a side. */
export const TOTAAL = -1;

/** Counts by the names along each side, such as gemeente and group; the last side runs fastest. */
export type Telling = {
  readonly namen: readonly (readonly string[])[];
  readonly waarden: readonly number[];
};

/** A count with every total of it. */
export type Kubus = {
  readonly cijfers: Pick<Cijfers, "waarden" | "sommen">;
  /** What stands at each place, by its names, null for a total: the same in every table with these names. */
  readonly sleutels: readonly string[];
  readonly plaats: (key: readonly number[]) => number;
};

/** Along a side with one name the total is that one count, so that it is one figure and not two. */
export function kubusVan({ namen, waarden }: Telling): Kubus {
  const sizes = namen.map((names) => names.length);
  const axes = sizes.map((size) => [...Array(size).keys(), ...(size > 1 ? [TOTAAL] : [])]);
  const keys = axes.reduce<number[][]>(
    (rows, axis) => rows.flatMap((row) => axis.map((at) => [...row, at])),
    [[]],
  );
  const places = new Map(keys.map((key, at) => [String(key), at]));
  const plaats = (key: readonly number[]) =>
    places.get(String(key.map((at, side) => (at === TOTAAL && sizes[side] === 1 ? 0 : at))))!;
  const valueOf = (key: readonly number[]): number => {
    const side = key.indexOf(TOTAAL);
    if (side === -1) return waarden[flat(key, sizes)]!;
    return along(key, side, sizes).reduce((sum, part) => sum + valueOf(part), 0);
  };
  const sommen = keys.flatMap((key, som): Som[] =>
    key.flatMap((at, side) =>
      at === TOTAAL ? [{ som, delen: along(key, side, sizes).map((part) => plaats(part)) }] : [],
    ),
  );
  return {
    cijfers: { waarden: keys.map(valueOf), sommen },
    sleutels: keys.map((key) => sleutelVan(namen, key)),
    plaats,
  };
}

const along = (key: readonly number[], side: number, sizes: readonly number[]): number[][] =>
  Array.from({ length: sizes[side]! }, (_, at) => key.with(side, at));

const flat = (key: readonly number[], sizes: readonly number[]): number =>
  key.reduce((place, at, side) => place * sizes[side]! + at, 0);

const sleutelVan = (namen: Telling["namen"], key: readonly number[]): string =>
  JSON.stringify(
    key.map((at, side) => (at === TOTAAL || namen[side]!.length === 1 ? null : namen[side]![at]!)),
  );
