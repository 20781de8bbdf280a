import { type Bekend, bescherm, type Beschermd, type Cel, type Kring } from "./bescherm.ts";
import type { Publicatie } from "./editie.ts";
import type { Elders } from "./elders.ts";
import { TOTAAL } from "./kubus.ts";

export { type Cel, GRENS, type Kring, KRINGEN } from "./bescherm.ts";
export type { Publicatie } from "./editie.ts";

/** Counts of people in rows and columns. A list is a table of one column. */
export type Tabel = {
  readonly rijen: readonly string[];
  readonly kolommen: readonly string[];
  readonly waarden: readonly (readonly number[])[];
  /** Sums that are told elsewhere before the table is: each by the row and the column of its counts. */
  readonly sommen?: readonly (readonly (readonly [rij: number, kolom: number])[])[];
};

/** What the reader has seen before or may know anyway. */
export type Gepubliceerd = {
  /** Rows of which he may see the people themselves, such as those of his own gemeente. */
  readonly rijen?: readonly string[];
  /**
   * Rows that others who see the same table know, by reader: with them nobody may work out a row that is not his. Without it
   * the table is safe for who knows nothing and for the reader of `rijen`.
   */
  readonly kenners?: readonly (readonly string[])[];
  /** The same table as it was published before, the oldest first. */
  readonly eerder?: readonly Publicatie[];
  /** Totals over the rows that he finds on other pages: protection works around them. */
  readonly elders?: Elders;
};

export type BeschermdeTabel = {
  readonly cellen: readonly (readonly Cel[])[];
  readonly rijtotalen: readonly Cel[];
  readonly kolomtotalen: readonly Cel[];
  readonly totaal: Cel;
  readonly sommen: readonly Cel[];
  /** How many figures are hidden, totals included. */
  readonly verborgen: number;
};

/**
 * A table in which no figure below ten can be seen or worked out, not from its totals and not from what was published of it
 * before; outside the region also rounded to five. The same table gives the same answer.
 */
export async function beschermTabel(
  tabel: Tabel,
  kring: Kring,
  gepubliceerd: Gepubliceerd = {},
): Promise<BeschermdeTabel & { readonly publicatie: Publicatie }> {
  const { rijen, kolommen, waarden, sommen = [] } = tabel;
  const telling = {
    namen: [rijen, kolommen],
    waarden: waarden.flat(),
    ...(sommen.length > 0 && { sommen }),
  };
  if (telling.waarden.length === 0) return { ...EMPTY, publicatie: { ...telling, verborgen: [] } };
  const beschermd = await bescherm(telling, kring, knownOf(gepubliceerd));
  return {
    ...asTabel(tabel, beschermd, (key) => key),
    sommen: beschermd.sommen,
    publicatie: beschermd.publicatie,
  };
}

/** The same table over periods that do not overlap and add up, such as quarters of a year. */
export type Reeks = Omit<Tabel, "waarden" | "sommen"> & {
  readonly perioden: readonly string[];
  /** By period, then by row, then by column. */
  readonly waarden: readonly Tabel["waarden"][];
};

/** As `beschermTabel`, over all periods and their sum together: no period follows from the others. */
export async function beschermReeks(
  reeks: Reeks,
  kring: Kring,
  gepubliceerd: Omit<Gepubliceerd, "elders"> = {},
): Promise<{
  readonly perioden: readonly BeschermdeTabel[];
  readonly samen: BeschermdeTabel;
  readonly publicatie: Publicatie;
}> {
  const { perioden, rijen, kolommen, waarden } = reeks;
  const telling = { namen: [perioden, rijen, kolommen], waarden: waarden.flat(2) };
  if (telling.waarden.length === 0)
    return { perioden: perioden.map(() => EMPTY), samen: EMPTY, publicatie: { ...telling, verborgen: [] } };
  const beschermd = await bescherm(telling, kring, knownOf(gepubliceerd));
  const tabelOf = (periode: number) => asTabel(reeks, beschermd, (key) => [periode, ...key]);
  return {
    perioden: perioden.map((_, at) => tabelOf(at)),
    samen: tabelOf(TOTAAL),
    publicatie: beschermd.publicatie,
  };
}

const NOTHING: Cel = { waarde: 0, reden: null };
const EMPTY: BeschermdeTabel = {
  cellen: [],
  rijtotalen: [],
  kolomtotalen: [],
  sommen: [],
  totaal: NOTHING,
  verborgen: 0,
};

const knownOf = ({ rijen = [], kenners = [], eerder = [], elders = "niets" }: Gepubliceerd): Bekend => ({
  eigen: rijen,
  kenners,
  eerder,
  elders,
});

function asTabel(
  { rijen, kolommen }: Pick<Tabel, "rijen" | "kolommen">,
  { cel }: Beschermd,
  at: (key: readonly number[]) => readonly number[],
): BeschermdeTabel {
  const cellen = rijen.map((_, rij) => kolommen.map((__, kolom) => cel(at([rij, kolom]))));
  const rijtotalen = rijen.map((_, rij) => cel(at([rij, TOTAAL])));
  const kolomtotalen = kolommen.map((_, kolom) => cel(at([TOTAAL, kolom])));
  const totaal = cel(at([TOTAAL, TOTAAL]));
  const all = [
    cellen.flat(),
    kolommen.length > 1 ? rijtotalen : [],
    rijen.length > 1 ? kolomtotalen : [],
    rijen.length > 1 && kolommen.length > 1 ? [totaal] : [],
  ].flat();
  return {
    cellen,
    rijtotalen,
    kolomtotalen,
    totaal,
    sommen: [],
    verborgen: all.filter(({ waarde }) => waarde === null).length,
  };
}
