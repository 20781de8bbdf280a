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
  const maand: Maand = {
    now: Float64Array.from(begin),
    uit: new Float64Array(pijlen.length),
    erbij: new Float64Array(staten),
    asked: new Float64Array(staten),
    pijlen,
  };
  stand.set(begin);
  for (let nth = 0; nth < maanden; nth++) {
    beslis(nth, maand.now, maand.uit, maand.erbij);
    share(maand);
    stromen?.stroom.set(maand.uit, nth * pijlen.length);
    stromen?.erbij.set(maand.erbij, nth * staten);
    move(maand, stand, (nth + 1) * staten);
  }
  return stand;
}

/** Of one month; the rows are used again for the next. */
type Maand = {
  readonly now: Float64Array;
  readonly uit: Float64Array;
  readonly erbij: Float64Array;
  /** By all arrows of a state together. */
  readonly asked: Float64Array;
  readonly pijlen: readonly Pijl[];
};

/** Leaves in `uit` how many follow each arrow. */
function share({ now, uit, asked, pijlen }: Maand): void {
  for (let at = 0; at < uit.length; at++) asked[pijlen[at]!.van]! += checked(uit[at]!);
  let isTooMuch = false;
  for (let at = 0; at < asked.length; at++) if (asked[at]! > now[at]!) isTooMuch = true;
  if (!isTooMuch) return;
  for (let at = 0; at < uit.length; at++) {
    const state = pijlen[at]!.van;
    if (asked[state]! > now[state]!) uit[at]! *= now[state]! / asked[state]!;
  }
}

/** Moves people along the arrows, writes where they then stand, and empties the rows for the next month. */
function move({ now, uit, erbij, asked, pijlen }: Maand, stand: Float64Array, row: number): void {
  for (let at = 0; at < uit.length; at++) {
    const people = uit[at]!;
    const { van, naar } = pijlen[at]!;
    now[van]! -= people;
    now[naar]! += people;
    uit[at] = 0;
  }
  for (let at = 0; at < now.length; at++) {
    const left = now[at]!;
    const there = (left > 0 ? left : 0) + checked(erbij[at]!); // what rounding leaves below zero is nobody
    now[at] = there;
    stand[row + at] = there;
    erbij[at] = 0;
    asked[at] = 0;
  }
}

function checked(people: number): number {
  if (!(people >= 0)) throw new RangeError(`No number of people: ${people}`);
  return people;
}
