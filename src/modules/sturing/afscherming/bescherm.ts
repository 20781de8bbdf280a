import { type Cijfers, type Uiterste, verborgen } from "#statistiek/afscherming";
import { highsOplosser } from "../../functiecreatie/highs.ts";
import { uitersteMet } from "../uiterste.ts";
import { edities, type Publicatie } from "./editie.ts";
import type { Telling } from "./kubus.ts";

/** Inside: who works in the region. Outside: everybody else. */
export const KRINGEN = ["binnen", "buiten"] as const;
export type Kring = (typeof KRINGEN)[number];

/** A count as it may be seen. Hidden because it is small itself, or because a small one would follow from it. */
export type Cel = { readonly waarde: number | null; readonly reden: null | "klein" | "afgeleid" };

/** Fewer people than this are not told. */
export const GRENS = 10;
const AFRONDING = 5;

/** What the reader has seen or may know already. */
export type Bekend = {
  /** The names of figures, as JSON of their names along each side, that he may know anyway. */
  readonly bekend: ReadonlySet<string>;
  readonly eerder: readonly Publicatie[];
};

export type Beschermd = {
  readonly cel: (key: readonly number[]) => Cel;
  readonly verborgen: number;
  /** To be given along the next time that the same table is published. */
  readonly publicatie: Publicatie;
};

/** Hides what has to be hidden, in every figure of a count and all its totals. Where there is nobody at all, it says so. */
export async function bescherm(
  telling: Telling,
  kring: Kring,
  { bekend, eerder }: Bekend,
): Promise<Beschermd> {
  checked(telling);
  const { cijfers, plaatsen, nu } = edities(eerder, telling, bekend);
  const hidden = await hiddenOf(JSON.stringify([telling, [...bekend], eerder]), (uiterste) =>
    hiddenIn(cijfers, uiterste),
  );
  const isHidden = (at: number) => hidden.has(plaatsen[at]!);
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
    publicatie: { ...telling, verborgen: nu.sleutels.filter((_, at) => isHidden(at)) },
  };
}

/** Outside the region a count is rounded. */
export const shownIn = <Count extends number | null>(kring: Kring, waarde: Count): Count | number =>
  kring === "buiten" && waarde !== null ? Math.round(waarde / AFRONDING) * AFRONDING : waarde;

/**
 * Where editions that were shown would already give a small count of this one away, all of it is withheld: nobody then knows
 * that those counts still hold.
 */
function hiddenIn(cijfers: Cijfers, uiterste: Uiterste): ReadonlySet<number> {
  if (cijfers.waarden.every((waarde) => waarde === 0)) return new Set();
  try {
    return verborgen(cijfers, GRENS, uiterste);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return new Set(cijfers.waarden.keys());
  }
}

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

/** The same figures have the same answer, and pages ask for them again and again. */
function hiddenOf(
  question: string,
  answer: (uiterste: Uiterste) => ReadonlySet<number>,
): Promise<ReadonlySet<number>> {
  const known = remembered.get(question);
  if (known) return known;
  uiterste ??= highsOplosser().then(uitersteMet);
  const found = uiterste.then(answer);
  remembered.set(question, found);
  const [oldest] = remembered.keys();
  if (remembered.size > MOST_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
  return found;
}
