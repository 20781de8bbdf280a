import type { Cijfers, Som } from "#statistiek/afscherming";

/** The place of a total along a side. */
export const TOTAAL = -1;

/** Counts by the names along each side, such as gemeente and group; the last side runs fastest. */
export type Telling = {
  readonly namen: readonly (readonly string[])[];
  readonly waarden: readonly number[];
  /** Sums that are no total along a side, such as what counts for a target: each by the places along the sides of its counts. */
  readonly sommen?: readonly (readonly (readonly number[])[])[];
};

/** A count with every total of it. */
export type Kubus = {
  readonly cijfers: Pick<Cijfers, "waarden" | "sommen">;
  /** What stands at each place, by its names, null for a total: the same in every table with these names. */
  readonly sleutels: readonly string[];
  readonly plaats: (key: readonly number[]) => number;
  /** Where each of the sums stands: where a total along a side is the same sum, there. */
  readonly sommen: readonly number[];
};

/** Along a side with one name the total is that one count, so that it is one figure and not two. */
export function kubusVan({ namen, waarden, sommen: asked = [] }: Telling): Kubus {
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
  const sleutels = keys.map((key) => sleutelVan(namen, key));
  return metSommen(
    { cijfers: { waarden: keys.map(valueOf), sommen }, sleutels, plaats, sommen: [] },
    asked.map((cells) => cells.map(plaats)),
    keys.map((key) => leaves(key, sizes).map(plaats)),
  );
}

/** @param delen of which counts each figure of the cube is the sum */
function metSommen(
  { cijfers, sleutels, plaats }: Kubus,
  asked: readonly (readonly number[])[],
  delen: readonly (readonly number[])[],
): Kubus {
  const nameOf = (cells: readonly number[]) => [...cells].toSorted((a, b) => a - b).join("+");
  const known = new Map(delen.map((cells, at) => [nameOf(cells), at]));
  const waarden = [...cijfers.waarden];
  const sommen = [...cijfers.sommen];
  const names = [...sleutels];
  const places = asked.map((cells) => {
    const name = nameOf(cells);
    const before = known.get(name);
    if (before !== undefined) return before;
    const som = waarden.push(cells.reduce((total, at) => total + waarden[at]!, 0)) - 1;
    known.set(name, som);
    sommen.push({ som, delen: cells });
    // it stands in no row, and is the same in every table with these counts
    const own = cells.map((at) => sleutels[at]!).toSorted();
    names.push(JSON.stringify([null, `som van ${own.join("+")}`]));
    return som;
  });
  return { cijfers: { waarden, sommen }, sleutels: names, plaats, sommen: places };
}

/** Every count in a total. */
const leaves = (key: readonly number[], sizes: readonly number[]): number[][] => {
  const side = key.indexOf(TOTAAL);
  return side === -1 ? [[...key]] : along(key, side, sizes).flatMap((part) => leaves(part, sizes));
};

const along = (key: readonly number[], side: number, sizes: readonly number[]): number[][] =>
  Array.from({ length: sizes[side]! }, (_, at) => key.with(side, at));

const flat = (key: readonly number[], sizes: readonly number[]): number =>
  key.reduce((place, at, side) => place * sizes[side]! + at, 0);

const sleutelVan = (namen: Telling["namen"], key: readonly number[]): string =>
  JSON.stringify(
    key.map((at, side) => (at === TOTAAL || namen[side]!.length === 1 ? null : namen[side]![at]!)),
  );
