import { type Cents, cents, type Fraction, type Rate, times } from "#core/money";

/** What one unit did in one month with one form of work. Fte in hundredths. */
export type Unitmaand = {
  readonly unit: string;
  readonly werkvorm: string;
  /** First day of the month. */
  readonly maand: string;
  readonly omzet: Cents;
  /** Material, transport and work by others. */
  readonly directeKosten: Cents;
  /** Guidance and overhead, without the wages that subsidies pay. */
  readonly overigeKosten: Cents;
  readonly fte: number;
};

/**
 * Turnover less direct costs is what was added; less the other costs it is the result of the work. Shares in millionths.
 * @source Cedris: netto toegevoegde waarde = omzet − directe kosten; operationeel resultaat = that − other costs
 */
export type Unitresultaat = {
  readonly omzet: Cents;
  readonly directeKosten: Cents;
  readonly toegevoegdeWaarde: Cents;
  readonly overigeKosten: Cents;
  readonly resultaat: Cents;
  /** The result as a part of the turnover. Null without turnover. */
  readonly marge: Rate | null;
  /** The mean over the months, in hundredths. */
  readonly fte: number;
  /** What one full-time job adds in a year, at the pace of these months. Null without fte. */
  readonly toegevoegdeWaardePerFte: Cents | null;
  /**
   * How many fte it takes before what is added carries the other costs, in hundredths, rounded up: the mass that overhead
   * needs. Null where one fte adds nothing.
   */
  readonly dragendeFte: number | null;
};

const MONTHS_A_YEAR = 12;
const HUNDREDTHS = 100;
const MILLION = 1_000_000;

/** Of all these rows together, over so many months as there are different ones in them. */
export function unitresultaat(regels: readonly Unitmaand[]): Unitresultaat {
  const omzet = sum(regels.map((regel) => regel.omzet));
  const directeKosten = sum(regels.map((regel) => regel.directeKosten));
  const overigeKosten = sum(regels.map((regel) => regel.overigeKosten));
  const toegevoegdeWaarde = cents(omzet - directeKosten);
  const resultaat = cents(toegevoegdeWaarde - overigeKosten);
  const maanden = new Set(regels.map(({ maand }) => maand)).size;
  const fteMonths = regels.reduce((total, { fte }) => total + fte, 0);
  return {
    omzet,
    directeKosten,
    toegevoegdeWaarde,
    overigeKosten,
    resultaat,
    marge: share(resultaat, omzet),
    fte: maanden === 0 ? 0 : Math.round(fteMonths / maanden),
    toegevoegdeWaardePerFte:
      fteMonths === 0 ? null : times(toegevoegdeWaarde, [MONTHS_A_YEAR * HUNDREDTHS, fteMonths]),
    dragendeFte: carryingFte({ toegevoegdeWaarde, overigeKosten, fteMonths, maanden }),
  };
}

/** The same for each value of a field, such as the form of work; together they are what `unitresultaat` says of all. */
export const unitresultatenPer = (
  regels: readonly Unitmaand[],
  veld: "unit" | "werkvorm" | "maand",
): ReadonlyMap<string, Unitresultaat> =>
  new Map(
    [...Map.groupBy(regels, (regel) => regel[veld])]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([waarde, own]) => [waarde, unitresultaat(own)]),
  );

/** Why the turnover is another one than before: other staff, or another turnover of each. Adds up to the difference. */
export type Omzetverklaring = {
  readonly verschil: Cents;
  /** What the change of staff alone would have done, at the turnover per fte of before. */
  readonly doorFte: Cents;
  readonly doorOmzetPerFte: Cents;
};

/** Null where one of the two has no staff: then there is no turnover of each. */
export function omzetverklaring(
  eerst: Pick<Unitresultaat, "omzet" | "fte">,
  nu: Pick<Unitresultaat, "omzet" | "fte">,
): Omzetverklaring | null {
  if (eerst.fte === 0 || nu.fte === 0) return null;
  const verschil = cents(nu.omzet - eerst.omzet);
  const doorFte = times(eerst.omzet, [nu.fte - eerst.fte, eerst.fte]);
  return { verschil, doorFte, doorOmzetPerFte: cents(verschil - doorFte) };
}

/** An amount as a part of another, in millionths; null where there is nothing to be a part of. */
export const share = (deel: Cents, geheel: Cents): Rate | null =>
  geheel <= 0 ? null : (times(deel, [MILLION, geheel]) as number as Rate);

/** The part of an amount that falls in so many of its days; the parts of all its days add up when taken from the front. */
export const deelVan = (bedrag: Cents, dagen: Fraction): Cents => times(bedrag, dagen);

type Carrying = {
  readonly toegevoegdeWaarde: Cents;
  readonly overigeKosten: Cents;
  readonly fteMonths: number;
  readonly maanden: number;
};

function carryingFte({ toegevoegdeWaarde, overigeKosten, fteMonths, maanden }: Carrying): number | null {
  if (toegevoegdeWaarde <= 0 || fteMonths === 0) return null;
  const top = BigInt(Math.max(0, overigeKosten)) * BigInt(fteMonths);
  const bottom = BigInt(toegevoegdeWaarde) * BigInt(maanden);
  return Number((top + bottom - 1n) / bottom);
}

const sum = (amounts: readonly Cents[]): Cents => cents(amounts.reduce((total, amount) => total + amount, 0));
