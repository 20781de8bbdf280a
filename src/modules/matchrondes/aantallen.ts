import type { Ronde } from "./bevriezing.ts";
import { beschermd, type Tabel } from "./tellen.ts";
import type { Uitkomst } from "./uitkomst.ts";

/** Of everyone who took part: who has a suggestion, for whom nothing fits, and for whom there is no place left. */
const [MET, ZONDER, WACHT] = [0, 1, 2] as const;

type Drie = { readonly met: number | null; readonly zonder: number | null; readonly wacht: number | null };

/** Those three by gemeente and in all, as they may be told beside each other: every text and table of a ronde takes them from here. */
export type Aantallen = Drie & {
  readonly perGemeente: ReadonlyMap<string, Drie & { readonly personen: number | null }>;
};

export function aantallenVan({ inwoners }: Ronde, { past, plek }: Uitkomst): Aantallen {
  const gemeenten = [...new Set(inwoners.map(({ gemeente }) => gemeente))].toSorted();
  const grid = gemeenten.map(() => [0, 0, 0]);
  for (const [at, { gemeente }] of inwoners.entries()) {
    const kolom = plek[at]! >= 0 ? MET : past[at] === 0 ? ZONDER : WACHT;
    grid[gemeenten.indexOf(gemeente)]![kolom]! += 1;
  }
  const { cellen, rijen, kolommen } = grid.length > 0 ? beschermd(grid) : LEEG;
  return {
    ...drieVan(kolommen),
    perGemeente: new Map(
      gemeenten.map((code, at) => [code, { ...drieVan(cellen[at]!), personen: rijen[at]! }]),
    ),
  };
}

const LEEG: Tabel = { cellen: [], rijen: [], kolommen: [0, 0, 0], totaal: 0 };

const drieVan = (kolommen: readonly (number | null)[]): Drie => ({
  met: kolommen[MET]!,
  zonder: kolommen[ZONDER]!,
  wacht: kolommen[WACHT]!,
});
