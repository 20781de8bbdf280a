import { setImmediate } from "node:timers/promises";
import { type Bewijzen, type Cijfers, type Uiterste, verborgen } from "#statistiek/afscherming";
import { highsOpener } from "../../functiecreatie/highs.ts";
import { uitersteMet } from "../uiterste.ts";
import { edities, type Publicatie } from "./editie.ts";
import { bekendElders, type Elders } from "./elders.ts";
import { kubusVan, type Telling } from "./kubus.ts";

/** Fewer people than this are not told. */
export const GRENS = 10;

const MOST_REMEMBERED = 200;
const remembered = new Map<string, Promise<Uitkomst>>();
let uiterste: Promise<Uiterste> | undefined;

/** A count, and what others know of it: see `Bekend`. */
type Vraag = {
  readonly telling: Telling;
  readonly kenners: readonly (readonly string[])[];
  readonly eerder: readonly Publicatie[];
  readonly elders: Elders;
};

type Uitkomst = {
  /** With no other sums than those that are told. */
  readonly telling: Telling;
  /** Which of the sums that were asked for that are. */
  readonly verteld: readonly number[];
  readonly hidden: ReadonlySet<number>;
};

/** What has to be hidden of a count. The same figures have the same answer, and pages ask for them again and again. */
export function uitkomstVan(vraag: Vraag): Promise<Uitkomst> {
  const kenners = [
    ...new Map(vraag.kenners.map((rijen) => [JSON.stringify(rijen.toSorted()), rijen])).values(),
  ];
  const question = JSON.stringify([vraag.telling, kenners, vraag.eerder, vraag.elders]);
  const known = remembered.get(question);
  if (known) return known;
  const found = uitkomst({ ...vraag, kenners });
  remembered.set(question, found);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return found;
}

async function uitkomst(vraag: Vraag): Promise<Uitkomst> {
  uiterste ??= highsOpener().then(uitersteMet);
  const ready = await uiterste;
  const totalen = bekendElders(vraag.telling, vraag.elders, GRENS, ready);
  const verteld = await sommenVooraf(vraag, totalen, ready);
  const { sommen = [], ...rest } = vraag.telling;
  const telling = verteld.length > 0 ? { ...rest, sommen: verteld.map((nr) => sommen[nr]!) } : rest;
  return { telling, verteld, hidden: await hiddenFor({ ...vraag, telling }, totalen, ready) };
}

/**
 * One reader after the other: what is hidden for the next takes nothing away from the one before. Where what stands elsewhere
 * and the editions that were shown would together give a small count away, it is not told here again; where those editions
 * alone would, all of this one is withheld: nobody then knows that those counts still hold.
 */
async function hiddenFor(
  vraag: Vraag,
  totalen: ReadonlySet<number>,
  ready: Uiterste,
): Promise<ReadonlySet<number>> {
  const elders = new Set([...totalen, ...kubusVan(vraag.telling).sommen]);
  const found = (elders.size > 0 && (await hiddenWith(vraag, elders, ready))) || null;
  if (found) return found;
  const without = await hiddenWith(vraag, new Set(), ready);
  return (
    without ??
    new Set(edities({ eerder: vraag.eerder, telling: vraag.telling, rijen: [] }).cijfers.waarden.keys())
  );
}

/** Which of the sums may be told first: those that give no small count away while all but the totals is hidden. */
async function sommenVooraf(
  vraag: Vraag,
  totalen: ReadonlySet<number>,
  uiterste: Uiterste,
): Promise<number[]> {
  const { eerder, telling } = vraag;
  const { cijfers, sommen } = kubusVan(telling);
  const asked = new Set(sommen.filter((at) => cijfers.waarden[at]! >= GRENS));
  if (asked.size === 0) return [];
  const { plaatsen } = edities({ eerder, telling, rijen: [] });
  const others = new Set(plaatsen.filter((_, at) => !asked.has(at) && !totalen.has(at)));
  const hidden = await hiddenWith(vraag, totalen, uiterste, others);
  return hidden
    ? [...sommen.keys()].filter((nr) => asked.has(sommen[nr]!) && !hidden.has(plaatsen[sommen[nr]!]!))
    : [];
}

/**
 * Null: what is known before gives a small count away.
 * @param begin hidden anyway
 */
async function hiddenWith(
  { telling, kenners, eerder }: Vraag,
  elders: ReadonlySet<number>,
  uiterste: Uiterste,
  begin: ReadonlySet<number> = new Set(),
): Promise<ReadonlySet<number> | null> {
  const bewijzen: Bewijzen = new Map();
  let hidden: ReadonlySet<number> | null = begin;
  for (const rijen of kenners) {
    const { cijfers } = edities({ eerder, telling, rijen, elders, grens: GRENS });
    hidden = hiddenIn(cijfers, hidden, (some) => verborgen(some, GRENS, uiterste, bewijzen));
    if (!hidden) return null;
    await setImmediate(); // others may go first
  }
  return hidden;
}

function hiddenIn(
  { verzwegen = new Set(), ...cijfers }: Cijfers,
  hidden: ReadonlySet<number>,
  protect: (cijfers: Cijfers) => ReadonlySet<number>,
): ReadonlySet<number> | null {
  if (cijfers.waarden.every((waarde) => waarde === 0)) return new Set();
  const open = [...hidden].filter((at) => !cijfers.gepubliceerd?.has(at));
  try {
    const found = protect({ ...cijfers, verzwegen: new Set([...verzwegen, ...open]) });
    return new Set([...hidden, ...found]);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}
