import { edities, type Publicatie, rijIn } from "./editie.ts";
import type { Elders } from "./elders.ts";
import type { Telling } from "./kubus.ts";
import { GRENS, uitkomstVan } from "./uitkomst.ts";

export { GRENS } from "./uitkomst.ts";

/** Inside: who works in the region. Outside: everybody else. */
export const KRINGEN = ["binnen", "buiten"] as const;
export type Kring = (typeof KRINGEN)[number];

/** A count as it may be seen. Hidden because it is small itself, or because a small one would follow from it. */
export type Cel = { readonly waarde: number | null; readonly reden: null | "klein" | "afgeleid" };

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
  /** The sums that were asked for, in their order. */
  readonly sommen: readonly Cel[];
  readonly verborgen: number;
  /** To be given along the next time that the same table is published. */
  readonly publicatie: Publicatie;
};

/** Hides what has to be hidden, in every figure of a count and all its totals. Where there is nobody at all, it says so. */
export async function bescherm(gevraagd: Telling, kring: Kring, bekend: Bekend): Promise<Beschermd> {
  checked(gevraagd);
  const { eigen, kenners, elders } = bekend;
  const eerder = [...new Map(bekend.eerder.map((each) => [JSON.stringify(each), each])).values()];
  const lezersVan = [...lezers(kenners), ...(eigen.length > 0 ? [eigen] : [])];
  const { telling, verteld, hidden } = await uitkomstVan({
    telling: gevraagd,
    kenners: lezersVan,
    eerder,
    elders,
  });
  const { plaatsen, nu } = edities({ eerder, telling, rijen: [] });
  const isHidden = (at: number) => hidden.has(plaatsen[at]!) && !eigen.includes(rijIn(nu.sleutels[at]!));
  const celOp = (at: number): Cel => {
    const waarde = nu.cijfers.waarden[at]!;
    if (isHidden(at)) return { waarde: null, reden: waarde < GRENS ? "klein" : "afgeleid" };
    return { waarde: shownIn(kring, waarde), reden: null };
  };
  return {
    cel: (key) => celOp(nu.plaats(key)),
    sommen: (gevraagd.sommen ?? []).map((_, nr) => {
      const at = nu.sommen[verteld.indexOf(nr)];
      return at === undefined ? VERZWEGEN : celOp(at);
    }),
    verborgen: plaatsen.filter((_, at) => isHidden(at)).length,
    publicatie: { ...telling, verborgen: nu.sleutels.filter((_, at) => hidden.has(plaatsen[at]!)) },
  };
}

const VERZWEGEN: Cel = { waarde: null, reden: "afgeleid" };

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

/**
 * Who knows no row is one of them: a count that follows from a total for everyone who knows one, is not therefore told to him.
 */
const lezers = (kenners: Bekend["kenners"]): Bekend["kenners"] => [[], ...kenners];
