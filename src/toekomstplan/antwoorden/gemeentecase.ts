/** One person from bijstand to work with a subsidy, as one gemeente sees it in her own till; euros a year, without inflation. */
export type Gemeentecase = {
  readonly uitkering: number;
  /** Of a saved benefit the gemeente keeps this share. */
  readonly behoud: number;
  readonly loonkostensubsidie: number;
  /** From the gemeentefonds for each subsidy. */
  readonly gemeentefonds: number;
  readonly begeleiding: number;
  /** Once, in the first year. */
  readonly traject: number;
};

export type Casejaar = {
  readonly jaar: number;
  readonly saldo: number;
  /** Of all years up to this one. */
  readonly opgeteld: number;
};
export type Caseuitkomst = {
  readonly jaren: readonly Casejaar[];
  /** The deepest point: the gemeente has to advance so much. */
  readonly dal: number;
  /** The first year in which it has paid itself back; null: not in these years. */
  readonly terugverdiendIn: number | null;
};

/**
 * What a gemeente has in her till, year by year from 1. The budget for subsidies follows what was paid the year before, so
 * that the first year has a dip.
 */
export function gemeentecase(geval: Gemeentecase, aantal: number): Caseuitkomst {
  const { uitkering, behoud, loonkostensubsidie, gemeentefonds, begeleiding, traject } = geval;
  let opgeteld = 0;
  const jaren = Array.from({ length: aantal }, (_, nth): Casejaar => {
    const first = nth === 0;
    const budget = first ? 0 : loonkostensubsidie;
    const saldo =
      uitkering * behoud + gemeentefonds + budget - loonkostensubsidie - begeleiding - (first ? traject : 0);
    opgeteld += saldo;
    return { jaar: nth + 1, saldo, opgeteld };
  });
  return {
    jaren,
    dal: Math.min(0, ...jaren.map((each) => each.opgeteld)),
    terugverdiendIn: jaren.find((each) => each.opgeteld >= 0)?.jaar ?? null,
  };
}

/** Berenschot (2024) on 40.000 people more with a subsidy, in euros: "levert 400 miljoen op, fors meer dan de investering". */
export const BERENSCHOT = { kosten: 250_000_000, opbrengst: 400_000_000, mensen: 40_000 } as const;

/** How much comes back for each euro. Whether what it brings is before or after costs makes all the difference. */
export const opbrengstPerEuro = (
  { kosten, opbrengst }: { readonly kosten: number; readonly opbrengst: number },
  isNetto: boolean,
): number => (isNetto ? opbrengst + kosten : opbrengst) / kosten;
