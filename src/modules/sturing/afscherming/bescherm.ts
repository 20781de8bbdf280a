import { setImmediate } from "node:timers/promises";
import { type Bewijzen, type Cijfers, type Uiterste, verborgen } from "#statistiek/afscherming";
import { highsOpener } from "../../functiecreatie/highs.ts";
import { uitersteMet } from "../uiterste.ts";
import { edities, type Publicatie, rijIn } from "./editie.ts";
import { bekendElders, type Elders } from "./elders.ts";
import type { Telling } from "./kubus.ts";

/** Inside: who works in the region. Outside: everybody else. */
export const KRINGEN = ["binnen", "buiten"] as const;
export type Kring = (typeof KRINGEN)[number];

/** A count as it may be seen. Hidden because it is small itself, or because a small one would follow from it. */
export type Cel = { readonly waarde: number | null; readonly reden: null | "klein" | "afgeleid" };

/** Fewer people than this are not told. */
export const GRENS = 10;
const AFRONDING = 5;

/** What the readers have seen or know already. */
export type Bekend = {
  /** Rows that this reader sees in full. */
  readonly eigen: readonly string[];
  /** Rows that one reader or another knows together: for none of them anything else may follow. */
  readonly kenners: readonly (readonly string[])[];
  readonly eerder: readonly Publicatie[];
  /** Totals over the rows that stand elsewhere too, as far as they tell no small one among themselves. */
  readonly elders: Elders;
};

export type Beschermd = {
  readonly cel: (key: readonly number[]) => Cel;
  readonly verborgen: number;
  /** To be given along the next time that the same table is published. */
  readonly publicatie: Publicatie;
};

/** Hides what has to be hidden, in every figure of a count and all its totals. Where there is nobody at all, it says so. */
export async function bescherm(telling: Telling, kring: Kring, bekend: Bekend): Promise<Beschermd> {
  checked(telling);
  const { eigen, kenners, elders } = bekend;
  const eerder = [...new Map(bekend.eerder.map((each) => [JSON.stringify(each), each])).values()];
  const { plaatsen, nu } = edities({ eerder, telling, rijen: [] });
  const lezersVan = [...lezers(kenners), ...(eigen.length > 0 ? [eigen] : [])];
  const hidden = await hiddenOf({ telling, kenners: lezersVan, eerder, elders });
  const isHidden = (at: number) => hidden.has(plaatsen[at]!) && !eigen.includes(rijIn(nu.sleutels[at]!));
  return {
    cel(key) {
      const at = nu.plaats(key);
      const waarde = nu.cijfers.waarden[at]!;
      if (isHidden(at)) return { waarde: null, reden: waarde < GRENS ? "klein" : "afgeleid" };
      return {
        waarde: kring === "buiten" ? Math.round(waarde / AFRONDING) * AFRONDING : waarde,
        reden: null,
      };
    },
    verborgen: plaatsen.filter((_, at) => isHidden(at)).length,
    publicatie: { ...telling, verborgen: nu.sleutels.filter((_, at) => hidden.has(plaatsen[at]!)) },
  };
}

/** Outside the region a count is rounded. */
export const shownIn = <Count extends number | null>(kring: Kring, waarde: Count): Count | number =>
  kring === "buiten" && waarde !== null ? Math.round(waarde / AFRONDING) * AFRONDING : waarde;

function checked({ namen, waarden }: Telling): void {
  const cells = namen.reduce((count, names) => count * names.length, 1);
  if (cells !== waarden.length) throw new RangeError(`${waarden.length} counts for ${cells} cells`);
  if (namen.some((names) => new Set(names).size < names.length))
    throw new RangeError("A name stands there twice");
  const wrong = waarden.find((waarde) => !Number.isSafeInteger(waarde) || waarde < 0);
  if (wrong !== undefined) throw new RangeError(`${wrong} is not a count`);
}

const MOST_REMEMBERED = 200;
const remembered = new Map<string, Promise<ReadonlySet<number>>>();
let uiterste: Promise<Uiterste> | undefined;

type Kenners = Bekend["kenners"];

/** Who knows no row sees less than each of two who know one: what is safe for both is safe for him. */
const lezers = (kenners: Kenners): Kenners => (kenners.length > 1 ? kenners : [[], ...kenners]);

type Vraag = Pick<Bekend, "kenners" | "eerder" | "elders"> & { readonly telling: Telling };

/** The same figures have the same answer, and pages ask for them again and again. */
function hiddenOf(vraag: Vraag) {
  const kenners = [
    ...new Map(vraag.kenners.map((rijen) => [JSON.stringify(rijen.toSorted()), rijen])).values(),
  ];
  const question = JSON.stringify([vraag.telling, kenners, vraag.eerder, vraag.elders]);
  const known = remembered.get(question);
  if (known) return known;
  const found = hiddenFor({ ...vraag, kenners });
  remembered.set(question, found);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return found;
}

/**
 * One reader after the other: what is hidden for the next takes nothing away from the one before. Where what stands elsewhere
 * and the editions that were shown would together give a small count away, it is not told here again; where those editions
 * alone would, all of this one is withheld: nobody then knows that those counts still hold.
 */
async function hiddenFor(vraag: Vraag): Promise<ReadonlySet<number>> {
  uiterste ??= highsOpener().then(uitersteMet);
  const ready = await uiterste;
  const elders = bekendElders(vraag.telling, vraag.elders, GRENS, ready);
  const found = (elders.size > 0 && (await hiddenWith(vraag, elders, ready))) || null;
  if (found) return found;
  const without = await hiddenWith(vraag, new Set(), ready);
  return (
    without ??
    new Set(edities({ eerder: vraag.eerder, telling: vraag.telling, rijen: [] }).cijfers.waarden.keys())
  );
}

/** Null: what is known before gives a small count away. */
async function hiddenWith(
  { telling, kenners, eerder }: Vraag,
  elders: ReadonlySet<number>,
  uiterste: Uiterste,
): Promise<ReadonlySet<number> | null> {
  const bewijzen: Bewijzen = new Map();
  let hidden: ReadonlySet<number> | null = new Set();
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
