import type { Punt } from "#matching/profiel";

/** Points that lie together stand together, so that a whole group can be left out at once. */
export type Puntenboom = {
  readonly punten: readonly Punt[];
  /** Per level, from the widest: the rectangles of each group of `VERTAKKING` of the level below. */
  readonly lagen: readonly Float64Array[];
};

export const VERTAKKING = 8;

/** South, north, west and east of a group: four numbers for each. */
export const VAK = 4;

/** Order on the map that keeps neighbours together (Morton); the same on every machine. */
export function volgordeOpKaart(punten: readonly Punt[]): Uint32Array {
  const sleutels = punten.map(({ lat, lon }) => verweven(inGrid(lat, 90), inGrid(lon, 180)));
  return Uint32Array.from(punten, (_, at) => at).toSorted(
    (a, b) =>
      sleutels[a]! - sleutels[b]! || punten[a]!.lat - punten[b]!.lat || punten[a]!.lon - punten[b]!.lon,
  );
}

/** Over points that are in order on the map. */
export function newPuntenboom(punten: readonly Punt[]): Puntenboom {
  const lagen: Float64Array[] = [];
  let onder = Float64Array.from(punten.flatMap(({ lat, lon }) => [lat, lat, lon, lon]));
  do {
    onder = omvat(onder);
    lagen.unshift(onder);
  } while (onder.length > VERTAKKING * VAK);
  return { punten, lagen };
}

function omvat(onder: Float64Array): Float64Array<ArrayBuffer> {
  const groep = VERTAKKING * VAK;
  const boven = new Float64Array(Math.ceil(onder.length / groep) * VAK);
  for (let at = 0; at < boven.length; at += VAK) {
    const deel = onder.subarray((at / VAK) * groep, (at / VAK + 1) * groep);
    const van = (kant: number) => deel.filter((_, index) => index % VAK === kant);
    boven[at] = Math.min(...van(0));
    boven[at + 1] = Math.max(...van(1));
    boven[at + 2] = Math.min(...van(2));
    boven[at + 3] = Math.max(...van(3));
  }
  return boven;
}

/** About two hundred metres on the map. */
const inGrid = (graden: number, grens: number): number =>
  Math.max(0, Math.min(65_535, Math.floor(((graden + grens) / (2 * grens)) * 65_536)));

function verweven(a: number, b: number): number {
  let som = 0;
  for (let bit = 0; bit < 16; bit++) som += ((a >> bit) & 1) * 4 ** bit * 2 + ((b >> bit) & 1) * 4 ** bit;
  return som;
}
