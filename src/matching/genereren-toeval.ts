/** Numbers that look random and are the same on every machine; each profile has a stream of its own. */
export type Toeval = {
  /** From 0 up to but not including 1. */
  readonly volgende: () => number;
  /** A whole number from `laag` up to and including `hoog`. */
  readonly tussen: (laag: number, hoog: number) => number;
  readonly kans: (deel: number) => boolean;
  readonly kies: <T>(lijst: readonly T[]) => T;
  /** Each part with the same chance, in the order of the list; always takes as many numbers as the list is long. */
  readonly deelVan: <T>(lijst: readonly T[], deel: number) => T[];
  /** One of the values, more often where its weight is higher. */
  readonly gewogen: <T>(keuzes: readonly (readonly [waarde: T, gewicht: number])[]) => T;
};

/** mulberry32, started from a hash of what the stream is for. */
export function toevalVoor(zaad: number, deel: string, nummer = 0): Toeval {
  let stand = mengsel(zaad, deel, nummer);
  const volgende = (): number => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const tussen = (laag: number, hoog: number): number => laag + Math.floor(volgende() * (hoog - laag + 1));
  const kans = (deelVanAlles: number): boolean => volgende() < deelVanAlles;
  return {
    volgende,
    tussen,
    kans,
    kies: (lijst) => lijst[tussen(0, lijst.length - 1)]!,
    deelVan: (lijst, deelVanAlles) => lijst.filter(() => kans(deelVanAlles)),
    gewogen: (keuzes) => {
      let over = volgende() * keuzes.reduce((som, [, gewicht]) => som + gewicht, 0);
      for (const [waarde, gewicht] of keuzes) {
        over -= gewicht;
        if (over < 0) return waarde;
      }
      return keuzes.at(-1)![0];
    },
  };
}

/** FNV-1a over the text, and then mixed with the numbers so that neighbours have nothing in common. */
function mengsel(zaad: number, deel: string, nummer: number): number {
  let hash = 0x811c9dc5 ^ zaad;
  for (let at = 0; at < deel.length; at++) hash = Math.imul(hash ^ deel.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ nummer, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
