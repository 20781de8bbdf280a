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
export type Cohort = Stromen & {
  readonly maanden: number;
  /** `maanden + 1` rows of states: the first is the beginning. People, not whole ones. */
  readonly stand: Float64Array;
};
export type Stromen = {
  /** For each month and arrow how many people follow it. */
  readonly stroom: Float64Array;
  /** For each month and state who comes in from outside; he can leave from the next month on. */
  readonly erbij: Float64Array;
};

/**
 * The expected course. More than there are can nobody send on: arrows that together ask for more get less in proportion.
 * Who stands in a state has the same chance as everyone else there, so that drawing people one by one with that chance comes
 * to `stand` on average, also where a limit bites.
 * @param begin for each state, people
 * @throws RangeError where `beslis` sends a negative number
 */
export function cohort(model: Stroommodel, begin: Float64Array, maanden: number): Cohort {
  const stroom = new Float64Array(maanden * model.pijlen.length);
  const erbij = new Float64Array(maanden * model.staten);
  return { maanden, stroom, erbij, stand: standen(model, begin, maanden, { stroom, erbij }) };
}

/** Only where people stand: rows as in `stand`. Who moved is written where it is asked for. */
export function standen(
  { staten, pijlen, beslis }: Stroommodel,
  begin: Float64Array,
  maanden: number,
  stromen: Stromen | null = null,
): Float64Array {
  const stand = new Float64Array((maanden + 1) * staten);
  const now = Float64Array.from(begin);
  const flow = new Float64Array(pijlen.length);
  const fromOutside = new Float64Array(staten);
  const follow = followOf(pijlen, staten);
  write(now, stand, 0);
  for (let maand = 0; maand < maanden; maand++) {
    flow.fill(0);
    fromOutside.fill(0);
    beslis(maand, now, flow, fromOutside);
    follow(now, flow);
    for (let at = 0; at < staten; at++) now[at]! += checked(fromOutside[at]!);
    write(now, stand, (maand + 1) * staten);
    if (stromen) write(flow, stromen.stroom, maand * pijlen.length);
    if (stromen) write(fromOutside, stromen.erbij, maand * staten);
  }
  return stand;
}

/** For a few numbers at a time much faster than `set`, and this is done for every month of a thousand futures. */
function write(row: Float64Array, rows: Float64Array, from: number): void {
  for (let at = 0; at < row.length; at++) rows[from + at] = row[at]!;
}

/** Moves people along the arrows, and leaves in `flow` how many followed each. */
function followOf(pijlen: readonly Pijl[], staten: number): (now: Float64Array, flow: Float64Array) => void {
  const van = Uint8Array.from(pijlen, (pijl) => pijl.van);
  const naar = Uint8Array.from(pijlen, (pijl) => pijl.naar);
  const asked = new Float64Array(staten);
  const share = new Float64Array(staten);
  return (now, flow) => {
    asked.fill(0);
    for (let at = 0; at < flow.length; at++) asked[van[at]!]! += checked(flow[at]!);
    for (let at = 0; at < staten; at++) share[at] = asked[at]! > now[at]! ? now[at]! / asked[at]! : 1;
    for (let at = 0; at < flow.length; at++) {
      const people = flow[at]! * share[van[at]!]!;
      flow[at] = people;
      now[van[at]!]! -= people;
      now[naar[at]!]! += people;
    }
    for (let at = 0; at < staten; at++) if (now[at]! < 0) now[at] = 0; // what rounding leaves below zero is nobody
  };
}

function checked(people: number): number {
  if (!(people >= 0)) throw new RangeError(`No number of people: ${people}`);
  return people;
}
