/** One figure that is the sum of others: `som` and `delen` are places in the row of figures. */
export type Som = { readonly som: number; readonly delen: readonly number[] };

/** Everything that someone may see, over all tables and periods: counts, and which of them add up to which. */
export type Cijfers = {
  /** Whole numbers of zero or more. */
  readonly waarden: readonly number[];
  readonly sommen: readonly Som[];
  /** Places that were published before and can no longer be hidden. */
  readonly gepubliceerd?: ReadonlySet<number>;
  /** Places that stayed hidden in what was published before, and stay so. */
  readonly verzwegen?: ReadonlySet<number>;
};

/** Equations over unknowns of zero or more: `Σ teken × onbekende = waarde`. */
export type Stelsel = {
  readonly aantal: number;
  readonly vergelijkingen: readonly {
    readonly plaatsen: readonly number[];
    readonly tekens: readonly number[];
    readonly waarde: number;
  }[];
};

/** A solution of a system in which one unknown is as large (1) or as small (-1) as can be; a bound far away is as good as none. */
export type Uiterste = (stelsel: Stelsel, plaats: number, richting: 1 | -1) => readonly number[];

/**
 * Which figures have to stay hidden: all below the limit, and as many others as are needed so that nobody can work one of
 * these out by adding and subtracting. Of a figure below the limit what follows from the rest leaves at least as many values
 * open as the limit itself: not even that it is small can be told.
 * @throws RangeError where what was published before already tells a figure below the limit
 */
export function verborgen(cijfers: Cijfers, grens: number, uiterste: Uiterste): Set<number> {
  const { waarden, gepubliceerd, verzwegen = [] } = cijfers;
  const small = waarden.flatMap((waarde, at) => (waarde < grens && !gepubliceerd?.has(at) ? [at] : []));
  const known = { cijfers, isSmall: new Set(small), grens };
  const needed = new Set([...small, ...verzwegen]);
  return teruggegeven(aangevuld(needed, known, uiterste), needed, known, uiterste);
}

type Gegeven = {
  readonly cijfers: Cijfers;
  readonly isSmall: ReadonlySet<number>;
  readonly grens: number;
};

/** With others hidden beside them, until none below the limit follows. */
function aangevuld(needed: ReadonlySet<number>, known: Gegeven, uiterste: Uiterste): Set<number> {
  const { cijfers } = known;
  const hidden = new Set(needed);
  let toCheck = groepen(cijfers, hidden);
  while (toCheck.length > 0) {
    // Decided on one state of affairs: what one group hides may join it to another.
    const opened = new Set(
      toCheck.flatMap((groep) => {
        const exposed = blootgesteld({ ...known, groep, hidden, uiterste });
        return exposed === undefined ? [] : [ernaast(cijfers, { exposed, groep, hidden })];
      }),
    );
    for (const at of opened) hidden.add(at);
    toCheck = groepen(cijfers, hidden).filter((groep) => groep.some((at) => opened.has(at)));
  }
  return hidden;
}

/** How many linear programs may be spent on giving back: the same number gives the same answer, where seconds do not. */
const MEESTE_VRAGEN = 600;

/** What turned out to be hidden for nothing, because others were hidden later: totals first, the largest first. */
function teruggegeven(
  all: ReadonlySet<number>,
  needed: ReadonlySet<number>,
  known: Gegeven,
  uiterste: Uiterste,
): Set<number> {
  const { waarden, sommen } = known.cijfers;
  const rang = rangen(sommen);
  let asked = 0;
  const counted: Uiterste = (...vraag) => {
    asked += 1;
    return uiterste(...vraag);
  };
  const isSafe = (hidden: ReadonlySet<number>, near: ReadonlySet<number>) =>
    groepen(known.cijfers, hidden)
      .filter((groep) => groep.some((at) => near.has(at)))
      .every((groep) => blootgesteld({ ...known, groep, hidden, uiterste: counted }) === undefined);
  const candidates = [...all]
    .filter((at) => !needed.has(at))
    .toSorted((a, b) => rang(b) - rang(a) || waarden[b]! - waarden[a]! || a - b);
  const hidden = new Set(all);
  for (const at of candidates) {
    if (asked >= MEESTE_VRAGEN) break;
    const near = new Set(groepen(known.cijfers, hidden).find((groep) => groep.includes(at)));
    hidden.delete(at);
    if (!isSafe(hidden, near)) hidden.add(at);
  }
  return hidden;
}

/** Of how many sums a figure is the whole: none for a count itself, most for the total of all. */
function rangen(sommen: readonly Som[]): (at: number) => number {
  const rang = new Map<number, number>();
  for (const { som } of sommen) rang.set(som, (rang.get(som) ?? 0) + 1);
  return (at) => rang.get(at) ?? 0;
}

/** A solver stops a hair before the end: ten is also 9,999999. */
const TOLERANTIE = 1e-6;

type Vraag = Gegeven & {
  readonly groep: readonly number[];
  readonly hidden: ReadonlySet<number>;
  readonly uiterste: Uiterste;
};

/** The first figure below the limit of a group that can be worked out closely; undefined: none. */
function blootgesteld({ cijfers, groep, isSmall, hidden, grens, uiterste }: Vraag): number | undefined {
  const stelsel = stelselVan(cijfers, groep, hidden);
  const lowest = groep.map((at) => cijfers.waarden[at]!);
  const highest = [...lowest];
  const isOpen = (place: number) => highest[place]! - lowest[place]! >= grens - TOLERANTIE;
  // Every solution says something of all figures of the group, so that few have to be asked for.
  const learn = (place: number, richting: 1 | -1) => {
    for (const [other, value] of uiterste(stelsel, place, richting).entries()) {
      lowest[other] = Math.min(lowest[other]!, value);
      highest[other] = Math.max(highest[other]!, value);
    }
  };
  return groep.find((at, place) => {
    if (!isSmall.has(at)) return false;
    for (const richting of [1, -1] as const) if (!isOpen(place)) learn(place, richting);
    return !isOpen(place);
  });
}

type Ernaast = {
  readonly exposed: number;
  readonly groep: readonly number[];
  readonly hidden: ReadonlySet<number>;
};

/** The cheapest figure to hide as well: no total where another will do, near the exposed one, and as small as can be. */
function ernaast({ waarden, sommen, gepubliceerd }: Cijfers, { exposed, groep, hidden }: Ernaast): number {
  const rang = rangen(sommen);
  const around = (places: readonly number[]) =>
    new Set(
      sommen
        .map(placesOf)
        .filter((sum) => sum.some((at) => places.includes(at)))
        .flat(),
    );
  const near = around([exposed]);
  const [best] = [...around(groep)]
    .filter((at) => !hidden.has(at) && !gepubliceerd?.has(at))
    .toSorted(
      (a, b) =>
        rang(a) - rang(b) || Number(near.has(b)) - Number(near.has(a)) || waarden[a]! - waarden[b]! || a - b,
    );
  if (best === undefined) throw new RangeError(`What was published before tells figure ${exposed}`);
  return best;
}

/** Hidden figures that depend on each other. Those that stand in no sum are a group of one. */
function groepen({ sommen }: Cijfers, hidden: ReadonlySet<number>): number[][] {
  const leader = new Map([...hidden].map((at) => [at, at]));
  const leaderOf = (at: number): number => {
    const next = leader.get(at)!;
    return next === at ? at : leaderOf(next);
  };
  for (const som of sommen) {
    const [first, ...others] = placesOf(som).filter((at) => hidden.has(at));
    for (const other of others) leader.set(leaderOf(other), leaderOf(first!));
  }
  return [...Map.groupBy(hidden, leaderOf).values()];
}

function stelselVan(
  { waarden, sommen }: Cijfers,
  groep: readonly number[],
  hidden: ReadonlySet<number>,
): Stelsel {
  const place = new Map(groep.map((at, index) => [at, index]));
  const vergelijkingen = sommen.flatMap((som) => {
    const unknown = signed(som).filter(({ at }) => place.has(at));
    if (unknown.length === 0) return [];
    const known = signed(som).filter(({ at }) => !hidden.has(at));
    return [
      {
        plaatsen: unknown.map(({ at }) => place.get(at)!),
        tekens: unknown.map(({ teken }) => teken),
        waarde: -known.reduce((sum, { at, teken }) => sum + teken * waarden[at]!, 0),
      },
    ];
  });
  return { aantal: groep.length, vergelijkingen };
}

/** The parts less their sum are zero. */
const signed = ({ som, delen }: Som) => [...delen.map((at) => ({ at, teken: 1 })), { at: som, teken: -1 }];

const placesOf = ({ som, delen }: Som): number[] => [...delen, som];
