import { isSchakel, type Som, spelingVan, type Stelling, zonderLosse } from "#statistiek/speling";
import { groepVan, type Stelsel, stelselVan } from "#statistiek/stelsel";
import { type Verschuivingsvraag, verschuivingVan } from "#statistiek/verschuiving";

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

/**
 * A solution of a system in which one unknown is as large (1) or as small (-1) as can be; a bound far away is as good
 * as none. Of a system with costs: the cheapest.
 */
export type Uiterste = (stelsel: Stelsel, plaats: number, richting: 1 | -1) => readonly number[];

/** What is known to be open of a figure, and which figures have to stay hidden for that. */
export type Bewijs = { readonly laag: number; readonly hoog: number; readonly gebruikt: ReadonlySet<number> };

/** All that was proven of a figure for readers so far. It holds for the next where it moves nothing that he knows. */
export type Bewijzen = Map<number, readonly Bewijs[]>;

/** One search for what has to stay hidden, and what it knows so far. */
export type Onderzoek = {
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

/** A solver stops a hair before the end: ten is also 9,999999. */
const TOLERANTIE = 1e-6;

/** Can a small figure be so many others that nothing follows? First by shifting people, which is quick; else by what a solver says. */
export function isOpen(onderzoek: Onderzoek, at: number): boolean {
  const { bewijs, cijfers, hidden, grens } = onderzoek;
  const stelling = zonderLosse(onderzoek.stelling, hidden, at);
  const isProven = () => isBewezen(onderzoek, at);
  if (isProven()) return true;
  const waarde = cijfers.waarden[at]!;
  const { ruimte, gebruikt } = spelingVan({ stelling, waarden: cijfers.waarden, hidden, at, nodig: grens });
  if (ruimte >= grens) {
    bewijs.set(at, { laag: waarde, hoog: waarde + ruimte, gebruikt: metTotalen(onderzoek, gebruikt) });
    return true;
  }
  const groep = groepVan(stelling, hidden, at);
  if (groep.every((each) => isSchakel(stelling, each))) return false; // then it found all there is
  if (hoogstens(stelling, onderzoek, at) < grens) return false;
  verschuif(onderzoek, { stelling, groep, at, richting: 1, nodig: grens });
  if (isProven()) return true;
  const laag = Math.min(waarde, grens - ((bewijs.get(at)?.hoog ?? waarde) - waarde));
  verschuif(onderzoek, { stelling, groep, at, richting: -1, nodig: laag });
  if (isProven()) return true;
  const stelsel = stelselVan({ stelling, waarden: cijfers.waarden, hidden }, groep);
  for (const richting of [1, -1] as const)
    if (!isProven()) leer(onderzoek, groep, onderzoek.uiterste(stelsel, groep.indexOf(at), richting));
  return isProven();
}

/** No part is more than all that is hidden in a sum of which the total is shown. What it can be may be less. */
function hoogstens(stelling: Stelling, { cijfers, hidden }: Onderzoek, at: number): number {
  const rests = stelling.plaatsen[at]!.map(({ vergelijking }) => {
    const unknown = stelling.leden[vergelijking]!.filter((lid) => hidden.has(lid.at));
    return unknown.every(({ teken }) => teken > 0)
      ? unknown.reduce((sum, lid) => sum + cijfers.waarden[lid.at]!, 0)
      : Infinity;
  });
  return Math.min(Infinity, ...rests);
}

function isBewezen({ bewijs, grens }: Onderzoek, at: number): boolean {
  const found = bewijs.get(at);
  return found !== undefined && found.hoog - found.laag >= grens - TOLERANTIE;
}

/** What it costs to move a figure that may be shown again later, where one that stays hidden costs 1. */
const ANDER = 20;

/** What has to stay hidden anyway is moved first: a proof that uses nothing else holds whatever is shown later. */
function verschuif(
  onderzoek: Onderzoek,
  vraag: Pick<Verschuivingsvraag, "stelling" | "groep" | "at" | "richting" | "nodig">,
): void {
  if (vraag.nodig <= 0) return;
  const { cijfers, isSmall, uiterste } = onderzoek;
  const { stelsel, tekort, lees } = verschuivingVan({
    ...vraag,
    waarden: cijfers.waarden,
    kosten: (each) => (isSmall.has(each) ? 1 : ANDER),
  });
  leer(onderzoek, vraag.groep, lees(uiterste(stelsel, tekort, -1)));
}

/** Every solution says something of all figures of the group, so that few have to be asked for. */
function leer(onderzoek: Onderzoek, groep: readonly number[], solution: readonly number[]): void {
  const { cijfers, isSmall, bewijs } = onderzoek;
  const moved = new Set(
    groep.filter((at, place) => Math.abs(solution[place]! - cijfers.waarden[at]!) > TOLERANTIE),
  );
  const gebruikt = metTotalen(onderzoek, moved);
  for (const [place, at] of groep.entries()) {
    if (!isSmall.has(at) || !moved.has(at) || isBewezen(onderzoek, at)) continue;
    const [waarde, found] = [cijfers.waarden[at]!, solution[place]!];
    const known = bewijs.get(at) ?? { laag: waarde, hoog: waarde, gebruikt: new Set() };
    if (found >= known.laag && found <= known.hoog) continue;
    bewijs.set(at, {
      laag: Math.min(known.laag, found),
      hoog: Math.max(known.hoog, found),
      gebruikt: new Set([...known.gebruikt, ...gebruikt]),
    });
  }
}

/** With the hidden totals that move along with their parts. */
const metTotalen = ({ stelling, hidden }: Onderzoek, gebruikt: ReadonlySet<number>): ReadonlySet<number> =>
  new Set([
    ...gebruikt,
    ...stelling.eindsommen.flatMap(({ at, vergelijking }) =>
      hidden.has(at) && stelling.leden[vergelijking]!.some((lid) => gebruikt.has(lid.at)) ? [at] : [],
    ),
  ]);
