import type { Toewijzingsprobleem } from "#matching/toewijzing/probleem";

/** Per inwoner the number of the plek, or -1. */
export type Plekken = Int32Array;

export type Vergelijking = {
  readonly gebleven: number;
  /** Another plek than yesterday. */
  readonly veranderd: readonly number[];
  /** A plek today and none yesterday. */
  readonly nieuw: readonly number[];
  /** A plek yesterday and none today. */
  readonly vervallen: readonly number[];
};

export const plekkenVan = (probleem: Toewijzingsprobleem, keuze: Int32Array): Plekken =>
  keuze.map((paar) => (paar < 0 ? -1 : probleem.plek[paar]!));

/** Who keeps the plek that was proposed yesterday, and who does not. */
export function vergelijk(vandaag: Plekken, gisteren: Plekken): Vergelijking {
  const [veranderd, nieuw, vervallen]: [number[], number[], number[]] = [[], [], []];
  let gebleven = 0;
  for (const [inwoner, nu] of vandaag.entries()) {
    const toen = gisteren[inwoner] ?? -1;
    if (nu === toen) gebleven += nu >= 0 ? 1 : 0;
    else if (toen < 0) nieuw.push(inwoner);
    else if (nu < 0) vervallen.push(inwoner);
    else veranderd.push(inwoner);
  }
  return { gebleven, veranderd, nieuw, vervallen };
}

/**
 * Gives what was proposed yesterday a little more value, so that a proposal changes only where that is worth more than
 * `bonus`. The total value is at most `bonus` for each inwoner lower than the optimum.
 */
export function metVoorkeur(
  probleem: Toewijzingsprobleem,
  gisteren: Plekken,
  bonus: number,
): Toewijzingsprobleem {
  const waarde = probleem.waarde.slice();
  for (let inwoner = 0; inwoner + 1 < probleem.begin.length; inwoner++) {
    for (let paar = probleem.begin[inwoner]!; paar < probleem.begin[inwoner + 1]!; paar++) {
      if (probleem.plek[paar] === gisteren[inwoner]) waarde[paar]! += bonus;
    }
  }
  return { ...probleem, waarde };
}

export const waardeVan = (probleem: Toewijzingsprobleem, keuze: Int32Array): number =>
  keuze.reduce((som, paar) => som + (paar < 0 ? 0 : probleem.waarde[paar]!), 0);
