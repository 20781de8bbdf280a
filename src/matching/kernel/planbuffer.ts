import type { Bitmap } from "#matching/kernel/bitmaps";
import { SPRONG } from "#matching/kernel/opdracht";

/** The plan of one inwoner while it is made: numbers in lists that are used again for the next. */
export type Planbuffer = {
  readonly enkelPlaats: Int32Array;
  readonly enkelAt: Int32Array;
  readonly enkelAantal: Int32Array;
  enkelen: number;
  readonly groep: Int32Array;
  groepen: number;
  groepEind: number;
  readonly geteld: Int32Array;
  getelden: number;
  geteldEind: number;
  readonly onbekend: Int32Array;
  onbekenden: number;
};

/** `delen`: the most bitmaps that one plan can name. */
export const newPlanbuffer = (delen: number): Planbuffer => ({
  enkelPlaats: new Int32Array(delen),
  enkelAt: new Int32Array(delen),
  enkelAantal: new Int32Array(delen),
  groep: new Int32Array(delen),
  geteld: new Int32Array(delen),
  onbekend: new Int32Array(delen),
  enkelen: 0,
  groepen: 0,
  groepEind: 0,
  getelden: 0,
  geteldEind: 0,
  onbekenden: 0,
});

export function beginPlan(plan: Planbuffer): void {
  plan.enkelen = 0;
  plan.groepen = 0;
  plan.groepEind = 0;
  plan.getelden = 0;
  plan.geteldEind = 0;
  plan.onbekenden = 0;
}

/** What keeps most plekken away comes first: then a block is soon done with. */
export function zetEnkel(plan: Planbuffer, at: number, { plaats, aantal }: Bitmap): void {
  if (aantal === 0) return;
  const { enkelPlaats, enkelAt, enkelAantal } = plan;
  let bij = plan.enkelen++;
  for (; bij > 0 && enkelAantal[bij - 1]! < aantal; bij--) {
    enkelPlaats[bij] = enkelPlaats[bij - 1]!;
    enkelAt[bij] = enkelAt[bij - 1]!;
    enkelAantal[bij] = enkelAantal[bij - 1]!;
  }
  enkelPlaats[bij] = plaats;
  enkelAt[bij] = at;
  enkelAantal[bij] = aantal;
}

export function zetOnbekend(plan: Planbuffer, { plaats, aantal }: Bitmap): void {
  if (aantal > 0) plan.onbekend[plan.onbekenden++] = plaats;
}

/** Any of the bitmaps keeps a plek away; follow with `zetInGroep` for each. */
export function beginGroep(plan: Planbuffer, at: number): number {
  plan.groepen++;
  plan.groep[plan.groepEind] = at;
  plan.groepEind += 2;
  return plan.groepEind;
}

export function zetInGroep(plan: Planbuffer, { plaats, aantal }: Bitmap): void {
  if (aantal > 0) plan.groep[plan.groepEind++] = plaats;
}

/** Kept away where fewer of the bitmaps hold a plek than is needed; follow with `zetInTelling` for each. */
export function beginTelling(plan: Planbuffer, at: number, vlakken: number, nodig: number): number {
  const { geteld, geteldEind } = plan;
  geteld[geteldEind] = at;
  geteld[geteldEind + 1] = vlakken;
  geteld[geteldEind + 2] = nodig;
  plan.geteldEind += 4;
  plan.getelden++;
  return plan.geteldEind;
}

export function zetInTelling(plan: Planbuffer, { plaats, aantal }: Bitmap): void {
  if (aantal > 0) plan.geteld[plan.geteldEind++] = plaats;
}

/** The number of bitmaps, made a multiple of SPRONG with the empty one. */
export function sluitTelling(plan: Planbuffer, begin: number, leeg: number): void {
  while ((plan.geteldEind - begin) % SPRONG !== 0) plan.geteld[plan.geteldEind++] = leeg;
  plan.geteld[begin - 1] = plan.geteldEind - begin;
}

export function sluitGroep(plan: Planbuffer, begin: number): void {
  plan.groep[begin - 1] = plan.groepEind - begin;
}

/** Writes it in the order of opdracht.ts; gives where it ends. */
export function schrijfPlan(plan: Planbuffer, i32: Int32Array, vanaf: number, leeg: number): number {
  for (; plan.enkelen % SPRONG !== 0; plan.enkelen++) {
    plan.enkelPlaats[plan.enkelen] = leeg;
    plan.enkelAt[plan.enkelen] = 0;
  }
  while (plan.onbekenden % SPRONG !== 0) plan.onbekend[plan.onbekenden++] = leeg;
  let at = vanaf;
  i32[at++] = plan.enkelen;
  at = kopieer(plan.enkelPlaats, plan.enkelen, i32, at);
  at = kopieer(plan.enkelAt, plan.enkelen, i32, at);
  i32[at++] = plan.groepen;
  at = kopieer(plan.groep, plan.groepEind, i32, at);
  i32[at++] = plan.getelden;
  at = kopieer(plan.geteld, plan.geteldEind, i32, at);
  i32[at++] = plan.onbekenden;
  return kopieer(plan.onbekend, plan.onbekenden, i32, at);
}

function kopieer(van: Int32Array, aantal: number, naar: Int32Array, at: number): number {
  for (let deel = 0; deel < aantal; deel++) naar[at + deel] = van[deel]!;
  return at + aantal;
}
