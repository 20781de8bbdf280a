import type { Interval } from "#matching/eerlijkheid/intervallen";
import { steekproef } from "#matching/eerlijkheid/loting";
import {
  getrokken,
  type Kenmerk,
  type Maatcode,
  matenVan,
  type Runuitkomst,
} from "#matching/eerlijkheid/runuitkomst";

export type Herhaalopties = {
  readonly keren: number;
  readonly zaad: number;
  /**
   * Runs the assignment again over the inwoners that were drawn, so that the interval also holds how they compete for
   * places. Without it everyone keeps what the run gave.
   */
  readonly losOp?: (inwoners: Uint32Array) => Runuitkomst;
};

/** How far the ratio between a group and the rest moves when other people had been in the region. */
export type Herhaald = Interval & {
  readonly kenmerk: string;
  readonly groep: string;
  readonly maat: Maatcode;
  readonly keren: number;
};

/** Draws the inwoners again and again (bootstrap) and gives the middle 95% of each ratio. Same seed, same answer. */
export function herhaald(
  run: Runuitkomst,
  kenmerken: readonly Kenmerk[],
  { keren, zaad, losOp }: Herhaalopties,
): Herhaald[] {
  const reeksen = new Map<string, { van: Omit<Herhaald, "van" | "tot" | "keren">; waarden: number[] }>();
  for (let reeks = 0; reeks < keren; reeks++) {
    const inwoners = steekproef(zaad, reeks, run.aantal);
    const nieuw = losOp ? losOp(inwoners) : getrokken(run, inwoners);
    for (const van of verhoudingen(nieuw, inwoners, kenmerken)) {
      const { verhouding, ...waarvan } = van;
      const sleutel = [waarvan.kenmerk, waarvan.groep, waarvan.maat].join("\n");
      const known = reeksen.get(sleutel) ?? { van: waarvan, waarden: [] };
      reeksen.set(sleutel, known);
      if (Number.isFinite(verhouding)) known.waarden.push(verhouding);
    }
  }
  return [...reeksen.values()]
    .filter(({ waarden }) => waarden.length > 0)
    .map(({ van, waarden }) => ({ ...van, ...middelste(waarden), keren: waarden.length }));
}

function* verhoudingen(run: Runuitkomst, inwoners: Uint32Array, kenmerken: readonly Kenmerk[]) {
  for (const { code, waarden, onder } of matenVan(run))
    for (const { naam, groepen, groep } of kenmerken) {
      const aantallen = new Float64Array(groepen.length);
      const sommen = new Float64Array(groepen.length);
      let [aantal, som] = [0, 0];
      inwoners.forEach((inwoner, at) => {
        if (onder?.[at] === 0) return;
        aantal++;
        som += waarden[at]!;
        const bak = groep[inwoner]!;
        if (bak < 0) return;
        aantallen[bak]!++;
        sommen[bak]! += waarden[at]!;
      });
      for (const [at, naamGroep] of groepen.entries()) {
        const eigen = sommen[at]! / aantallen[at]!;
        const rest = (som - sommen[at]!) / (aantal - aantallen[at]!);
        yield { kenmerk: naam, groep: naamGroep, maat: code, verhouding: eigen / rest };
      }
    }
}

function middelste(waarden: readonly number[]): Interval {
  const gesorteerd = Float64Array.from(waarden).toSorted();
  const op = (deel: number) => gesorteerd[Math.round(deel * (gesorteerd.length - 1))]!;
  return { van: op(0.025), tot: op(0.975) };
}
