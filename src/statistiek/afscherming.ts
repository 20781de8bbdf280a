import {
  type Bewijs,
  type Bewijzen,
  type Cijfers,
  isOpen,
  type Onderzoek,
  type Uiterste,
} from "#statistiek/openheid";
import { type Som, stellingVan } from "#statistiek/speling";
import { groepVan } from "#statistiek/stelsel";

export type { Bewijzen, Cijfers, Uiterste } from "#statistiek/openheid";
export type { Som } from "#statistiek/speling";
export type { Stelsel } from "#statistiek/stelsel";

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
    bewijs: new Map([...bewijzen].flatMap(([at, each]) => each.filter(holds).map((bewijs) => [at, bewijs]))),
  };
  const needed = new Set(onderzoek.hidden);
  aangevuld(onderzoek);
  teruggegeven(onderzoek, needed);
  for (const [at, bewijs] of onderzoek.bewijs) {
    const known = bewijzen.get(at) ?? [];
    if (!known.includes(bewijs)) bewijzen.set(at, [...known, bewijs]);
  }
  return onderzoek.hidden;
}

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
