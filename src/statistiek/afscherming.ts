import { isSchakel, type Som, spelingVan, type Stelling, stellingVan } from "#statistiek/speling";
import { groepVan, type Stelsel, stelselVan } from "#statistiek/stelsel";

export type { Som } from "#statistiek/speling";
export type { Stelsel } from "#statistiek/stelsel";

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

/** A solution of a system in which one unknown is as large (1) or as small (-1) as can be; a bound far away is as good as none. */
export type Uiterste = (stelsel: Stelsel, plaats: number, richting: 1 | -1) => readonly number[];

/** What is known to be open of a figure, and which figures have to stay hidden for that. */
type Bewijs = { readonly laag: number; readonly hoog: number; readonly gebruikt: ReadonlySet<number> };

/** What was proven for one reader. It holds for the next where it moves nothing that he knows. */
export type Bewijzen = Map<number, Bewijs>;

/**
 * Which figures have to stay hidden: all below the limit, and as many others as are needed so that nobody can work one of
 * these out by adding and subtracting. Of a figure below the limit what follows from the rest leaves at least as many values
 * open as the limit itself: not even that it is small can be told.
 * @param bewijzen of readers before, to whom all that is hidden here was hidden too; what is found is added
 * @throws RangeError where what was published before already tells a figure below the limit
 */
export function verborgen(
  cijfers: Cijfers,
  grens: number,
  uiterste: Uiterste,
  bewijzen: Bewijzen = new Map(),
): Set<number> {
  const { waarden, gepubliceerd = new Set(), verzwegen = [] } = cijfers;
  const small = waarden.flatMap((waarde, at) => (waarde < grens && !gepubliceerd.has(at) ? [at] : []));
  const holds = ({ gebruikt }: Bewijs) => ![...gebruikt].some((at) => gepubliceerd.has(at));
  const onderzoek: Onderzoek = {
    cijfers,
    stelling: stellingVan(waarden.length, cijfers.sommen),
    rang: rangen(cijfers.sommen),
    small,
    isSmall: new Set(small),
    grens,
    uiterste,
    hidden: new Set([...small, ...verzwegen]),
    bewijs: new Map([...bewijzen].filter(([, bewijs]) => holds(bewijs))),
  };
  const needed = new Set(onderzoek.hidden);
  aangevuld(onderzoek);
  teruggegeven(onderzoek, needed);
  for (const [at, bewijs] of onderzoek.bewijs) bewijzen.set(at, bewijs);
  return onderzoek.hidden;
}

type Onderzoek = {
  readonly cijfers: Cijfers;
  readonly stelling: Stelling;
  readonly rang: (at: number) => number;
  readonly small: readonly number[];
  readonly isSmall: ReadonlySet<number>;
  readonly grens: number;
  readonly uiterste: Uiterste;
  readonly hidden: Set<number>;
  /** Stays true while nothing that it uses is shown. */
  readonly bewijs: Map<number, Bewijs>;
};

/** Hides others beside the small ones, until none of these follows. What is hidden more takes no proof away. */
function aangevuld(onderzoek: Onderzoek): void {
  const { hidden, small } = onderzoek;
  for (const at of small) while (!isOpen(onderzoek, at)) hidden.add(ernaast(onderzoek, at));
}

/** How many linear programs may be spent on giving back: the same number gives the same answer, where seconds do not. */
const MEESTE_VRAGEN = 600;

/** What turned out to be hidden for nothing, because others were hidden later: totals first, the largest first. */
function teruggegeven(onderzoek: Onderzoek, needed: ReadonlySet<number>): void {
  const { hidden, bewijs, rang } = onderzoek;
  const { waarden } = onderzoek.cijfers;
  let asked = 0;
  const counted: Onderzoek = {
    ...onderzoek,
    uiterste(...vraag) {
      asked += 1;
      return onderzoek.uiterste(...vraag);
    },
  };
  const candidates = [...hidden]
    .filter((at) => !needed.has(at))
    .toSorted((a, b) => rang(b) - rang(a) || waarden[b]! - waarden[a]! || a - b);
  for (const at of candidates) {
    if (asked >= MEESTE_VRAGEN) break;
    const before = new Map(bewijs);
    const touched = onderzoek.small.filter((small) => bewijs.get(small)?.gebruikt.has(at));
    for (const [small, { gebruikt }] of before) if (gebruikt.has(at)) bewijs.delete(small);
    hidden.delete(at);
    if (touched.every((small) => isOpen(counted, small))) continue;
    hidden.add(at);
    bewijs.clear();
    for (const [small, each] of before) bewijs.set(small, each);
  }
}

/** Of how many sums a figure is the whole: none for a count itself, most for the total of all. */
function rangen(sommen: readonly Som[]): (at: number) => number {
  const rang = new Map<number, number>();
  for (const { som } of sommen) rang.set(som, (rang.get(som) ?? 0) + 1);
  return (at) => rang.get(at) ?? 0;
}

/** A solver stops a hair before the end: ten is also 9,999999. */
const TOLERANTIE = 1e-6;

/** Can a small figure be so many others that nothing follows? First by shifting people, which is quick; else by what a solver says. */
function isOpen(onderzoek: Onderzoek, at: number): boolean {
  const { bewijs, stelling, cijfers, hidden, grens } = onderzoek;
  const isProven = () => {
    const found = bewijs.get(at);
    return found !== undefined && found.hoog - found.laag >= grens - TOLERANTIE;
  };
  if (isProven()) return true;
  const waarde = cijfers.waarden[at]!;
  const { ruimte, gebruikt } = spelingVan({ stelling, waarden: cijfers.waarden, hidden, at, nodig: grens });
  if (ruimte >= grens) {
    bewijs.set(at, { laag: waarde, hoog: waarde + ruimte, gebruikt });
    return true;
  }
  const groep = groepVan(stelling, hidden, at);
  if (groep.every((each) => isSchakel(stelling, each))) return false; // then it found all there is
  const stelsel = stelselVan({ stelling, waarden: cijfers.waarden, hidden }, groep);
  for (const richting of [1, -1] as const)
    if (!isProven()) leer(onderzoek, groep, onderzoek.uiterste(stelsel, groep.indexOf(at), richting));
  return isProven();
}

/** Every solution says something of all figures of the group, so that few have to be asked for. */
function leer(
  { cijfers, isSmall, bewijs }: Onderzoek,
  groep: readonly number[],
  solution: readonly number[],
): void {
  const gebruikt = new Set(
    groep.filter((at, place) => Math.abs(solution[place]! - cijfers.waarden[at]!) > TOLERANTIE),
  );
  for (const [place, at] of groep.entries()) {
    if (!isSmall.has(at) || !gebruikt.has(at)) continue;
    const waarde = cijfers.waarden[at]!;
    const known = bewijs.get(at) ?? { laag: waarde, hoog: waarde, gebruikt: new Set() };
    bewijs.set(at, {
      laag: Math.min(known.laag, solution[place]!),
      hoog: Math.max(known.hoog, solution[place]!),
      gebruikt: new Set([...known.gebruikt, ...gebruikt]),
    });
  }
}

/** The cheapest figure to hide as well: no total where another will do, near the exposed one, and as small as can be. */
function ernaast({ cijfers, stelling, rang, hidden }: Onderzoek, exposed: number): number {
  const { waarden, gepubliceerd } = cijfers;
  const around = (places: readonly number[]) =>
    new Set(
      [
        ...new Set(places.flatMap((at) => stelling.plaatsen[at]!.map(({ vergelijking }) => vergelijking))),
      ].flatMap((vergelijking) => stelling.leden[vergelijking]!.map(({ at }) => at)),
    );
  const near = around([exposed]);
  const groep = groepVan(stelling, hidden, exposed);
  const [best] = [...around(groep)]
    .filter((at) => !hidden.has(at) && !gepubliceerd?.has(at))
    .toSorted(
      (a, b) =>
        rang(a) - rang(b) || Number(near.has(b)) - Number(near.has(a)) || waarden[a]! - waarden[b]! || a - b,
    );
  if (best === undefined) throw new RangeError(`What was published before tells figure ${exposed}`);
  return best;
}
