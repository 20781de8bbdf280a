import type { Cohort, Stroommodel } from "#toekomstplan/stroom/cohort";
import { toeval } from "#toekomstplan/toeval";
import { eersteVoorbij } from "#toekomstplan/voorbij";

/** Which future is drawn. Another `groep` has people of its own, so that scenarios keep theirs. */
export type Trekking = { readonly zaad: number; readonly trekking: number; readonly groep: number };

/**
 * One future of whole people with the chances of a cohort: for each month, and one after the last, how many are in each
 * state. Someone is followed from change to change and not month by month: the first month in which the added-up chance
 * passes what was drawn for him.
 * @param begin whole people for each state
 * @returns `maanden + 1` rows of states
 */
export function individueel(
  { staten, pijlen }: Pick<Stroommodel, "staten" | "pijlen">,
  verloop: Cohort,
  begin: readonly number[],
  trekking: Trekking,
): Int32Array {
  const { maanden } = verloop;
  const kansen = kansenVan(staten, pijlen, verloop);
  const change = new Int32Array((maanden + 2) * staten);
  let wie = trekking.groep * 0x100000;
  for (let state = 0; state < staten; state++)
    for (let person = 0; person < begin[state]!; person++)
      leef(kansen, change, { ...trekking, wie: wie++, state, maand: 0 });
  for (let state = 0; state < staten; state++) {
    // spread over time with one number: on average exactly as many as expected come in, never one more or less than whole
    let passed = toeval(trekking.zaad, trekking.trekking, wie++, 0);
    for (let maand = 0; maand < maanden; maand++) {
      passed += verloop.erbij[maand * staten + state]!;
      for (; passed >= 1; passed--)
        leef(kansen, change, { ...trekking, wie: wie++, state, maand: maand + 1 });
    }
  }
  return summed(change, staten, maanden);
}

/** As sure as a number below 1 can say it: the logarithm of what is left stays a number. */
const ZEKER = 1 - Number.EPSILON / 2;

type Kansen = {
  readonly maanden: number;
  readonly staten: number;
  /** For each state a row of `maanden + 1`: what staying came to so far, as the sum of −ln(1 − chance); never falls. */
  readonly opgeteld: Float64Array;
  /** For each state its arrows. */
  readonly vanaf: readonly { readonly naar: number; readonly pijl: number }[][];
  readonly pijlen: number;
  readonly kans: Float64Array;
};

function kansenVan(staten: number, pijlen: Stroommodel["pijlen"], verloop: Cohort): Kansen {
  const { maanden } = verloop;
  const kans = kansVan(staten, pijlen, verloop);
  const vanaf: { naar: number; pijl: number }[][] = Array.from({ length: staten }, () => []);
  for (const [pijl, { van, naar }] of pijlen.entries()) vanaf[van]!.push({ naar, pijl });
  const opgeteld = new Float64Array(staten * (maanden + 1));
  for (const [state, arrows] of vanaf.entries()) {
    const row = state * (maanden + 1);
    for (let maand = 0; maand < maanden; maand++) {
      let leaves = 0;
      for (const { pijl } of arrows) leaves += kans[maand * pijlen.length + pijl]!;
      opgeteld[row + maand + 1] = opgeteld[row + maand]! - Math.log1p(-Math.min(ZEKER, leaves));
    }
  }
  return { maanden, staten, opgeteld, vanaf, pijlen: pijlen.length, kans };
}

type Leven = Trekking & { readonly wie: number; readonly state: number; readonly maand: number };

/** Follows one person, and notes in `change` where he comes and goes. */
function leef(kansen: Kansen, change: Int32Array, { zaad, trekking, wie, ...begin }: Leven): void {
  const { maanden, staten, opgeteld } = kansen;
  let { state, maand } = begin;
  change[maand * staten + state]! += 1;
  for (let keer = 0; maand < maanden; keer += 2) {
    const row = state * (maanden + 1) + maand;
    const drempel = opgeteld[row]! - Math.log1p(-toeval(zaad, trekking, wie, keer));
    const leaves = maand + eersteVoorbij(opgeteld, row, maanden - maand, drempel);
    if (leaves === maanden) return;
    const next = kies(kansen, state, leaves, toeval(zaad, trekking, wie, keer + 1));
    maand = leaves + 1;
    change[maand * staten + state]! -= 1;
    change[maand * staten + next]! += 1;
    state = next;
  }
}

/** Along which arrow, given that someone leaves in this month. */
function kies({ vanaf, kans, pijlen }: Kansen, state: number, maand: number, deel: number): number {
  const arrows = vanaf[state]!;
  const first = maand * pijlen;
  let all = 0;
  for (const { pijl } of arrows) all += kans[first + pijl]!;
  let left = deel * all;
  for (const { naar, pijl } of arrows) {
    left -= kans[first + pijl]!;
    if (left < 0) return naar;
  }
  return arrows.findLast(({ pijl }) => kans[first + pijl]! > 0)!.naar;
}

function summed(change: Int32Array, staten: number, maanden: number): Int32Array {
  for (let at = staten; at < (maanden + 1) * staten; at++) change[at]! += change[at - staten]!;
  return change.subarray(0, (maanden + 1) * staten);
}

/** For each month and arrow the chance of someone in its state to follow it, from 0 up to 1. */
function kansVan(staten: number, pijlen: Stroommodel["pijlen"], { stand, stroom }: Cohort): Float64Array {
  return stroom.map((people, at) => {
    const maand = Math.floor(at / pijlen.length);
    const there = stand[maand * staten + pijlen[at % pijlen.length]!.van]!;
    return there === 0 ? 0 : people / there;
  });
}
