/** From one state to another; states are numbered from 0. */
export type Pijl = { readonly van: number; readonly naar: number };

/**
 * Who is where and who goes where. `beslis` says for a month how many people follow each arrow and how many come in from
 * outside in each state, from how many there are: that is where capacity, waiting lists and policy come in.
 */
export type Stroommodel = {
  readonly staten: number;
  readonly pijlen: readonly Pijl[];
  readonly beslis: Beslis;
};

/** Writes people in `uit` (for each arrow) and `erbij` (for each state); both are empty when it is called. */
export type Beslis = (maand: number, stand: Float64Array, uit: Float64Array, erbij: Float64Array) => void;

/** What is expected, month by month; rows of a month stand one after another. */
export type Cohort = {
  readonly maanden: number;
  /** `maanden + 1` rows of states: the first is the beginning. People, not whole ones. */
  readonly stand: Float64Array;
  /** For each month and arrow the chance of someone in its state to follow it, from 0 up to 1. */
  readonly kans: Float64Array;
  /** For each month and state who comes in from outside; he can leave from the next month on. */
  readonly erbij: Float64Array;
};

/**
 * The expected course. More than there are can nobody send on: arrows that together ask for more get less in proportion.
 * Who stands in a state has the same chance as everyone else there, so that drawing people one by one with `kans` comes to
 * `stand` on average, also where a limit bites.
 * @param begin for each state, people
 * @throws RangeError where `beslis` sends a negative number
 */
export function cohort(
  { staten, pijlen, beslis }: Stroommodel,
  begin: Float64Array,
  maanden: number,
): Cohort {
  const stand = new Float64Array((maanden + 1) * staten);
  const kans = new Float64Array(maanden * pijlen.length);
  const erbij = new Float64Array(maanden * staten);
  const now = Float64Array.from(begin);
  const flow = new Float64Array(pijlen.length);
  const fromOutside = new Float64Array(staten);
  const follow = followOf(pijlen, staten);
  stand.set(now);
  for (let maand = 0; maand < maanden; maand++) {
    flow.fill(0);
    fromOutside.fill(0);
    beslis(maand, now, flow, fromOutside);
    follow(now, flow);
    for (let at = 0; at < staten; at++) now[at]! += checked(fromOutside[at]!);
    stand.set(now, (maand + 1) * staten);
    kans.set(flow, maand * pijlen.length);
    erbij.set(fromOutside, maand * staten);
  }
  return { maanden, stand, kans, erbij };
}

/** Moves people along the arrows, and leaves in `flow` the chance of each. */
function followOf(pijlen: readonly Pijl[], staten: number): (now: Float64Array, flow: Float64Array) => void {
  const van = Uint8Array.from(pijlen, (pijl) => pijl.van);
  const naar = Uint8Array.from(pijlen, (pijl) => pijl.naar);
  const asked = new Float64Array(staten);
  const before = new Float64Array(staten);
  return (now, flow) => {
    asked.fill(0);
    before.set(now);
    for (let at = 0; at < flow.length; at++) asked[van[at]!]! += checked(flow[at]!);
    for (let at = 0; at < flow.length; at++) {
      const from = van[at]!;
      const most = Math.max(before[from]!, asked[from]!);
      const chance = most === 0 ? 0 : flow[at]! / most;
      const people = chance * before[from]!;
      flow[at] = chance;
      now[from] = Math.max(0, now[from]! - people); // what rounding leaves below zero is nobody
      now[naar[at]!]! += people;
    }
  };
}

function checked(people: number): number {
  if (!(people >= 0)) throw new RangeError(`No number of people: ${people}`);
  return people;
}
