import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** mulberry32: the same numbers on every machine. */
export function randomFrom(zaad: number): () => number {
  let state = zaad;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Paar = { readonly plek: number; readonly waarde: number };

export function probleemVan(
  rijen: readonly (readonly Paar[])[],
  capaciteit: readonly number[],
): Toewijzingsprobleem {
  const begin = new Uint32Array(rijen.length + 1);
  for (const [inwoner, rij] of rijen.entries()) begin[inwoner + 1] = begin[inwoner]! + rij.length;
  const paren = rijen.flat();
  return {
    begin,
    plek: Uint32Array.from(paren, ({ plek }) => plek),
    waarde: Int32Array.from(paren, ({ waarde }) => waarde),
    capaciteit: Uint32Array.from(capaciteit),
  };
}

export const rijenVan = ({ begin, plek, waarde }: Toewijzingsprobleem): Paar[][] =>
  Array.from({ length: begin.length - 1 }, (_, inwoner) =>
    Array.from({ length: begin[inwoner + 1]! - begin[inwoner]! }, (_, at) => ({
      plek: plek[begin[inwoner]! + at]!,
      waarde: waarde[begin[inwoner]! + at]!,
    })),
  );

export type Vorm = "gewoon" | "gelijke waarden" | "prijzenoorlog" | "leeg en vol";

/** Up to 200 inwoners and 150 plekken: with ties, price wars, inwoners without pairs and plekken without room. */
export function eenProbleem(zaad: number, vorm: Vorm, inwoners = 200, plekken = 150): Toewijzingsprobleem {
  const random = randomFrom(zaad);
  const heel = (tot: number) => Math.floor(random() * tot);
  const n = 1 + heel(inwoners);
  const q = 1 + heel(plekken);
  if (vorm === "prijzenoorlog") return prijzenoorlog(2 + heel(9), 1 + heel(Math.max(1, n / 12)), random);
  const niveaus = vorm === "gelijke waarden" ? 1 + heel(4) : 32_000;
  const dicht = 1 + heel(20);
  const rijen = Array.from({ length: n }, () => {
    if (vorm === "leeg en vol" && random() < 0.3) return [];
    const gekozen = new Set(Array.from({ length: dicht }, () => heel(q)));
    return Array.from(gekozen, (plek) => ({ plek, waarde: 1 + heel(niveaus) }));
  });
  const room = vorm === "leeg en vol" ? () => heel(2) : () => 1 + heel(3);
  return probleemVan(rijen, Array.from({ length: q }, room));
}

/** Clusters of k + 1 inwoners who are all alike, on k plekken that are all alike. */
export function prijzenoorlog(k: number, clusters: number, random?: () => number): Toewijzingsprobleem {
  const rijen = Array.from({ length: (k + 1) * clusters }, (_, inwoner) => {
    const cluster = Math.floor(inwoner / (k + 1));
    return Array.from({ length: k }, (_, plek) => ({ plek: cluster * k + plek, waarde: 30_000 }));
  });
  if (random) for (const rij of rijen) if (random() < 0.2) rij[0] = { ...rij[0]!, waarde: 29_000 };
  return probleemVan(rijen, Array<number>(k * clusters).fill(1));
}
