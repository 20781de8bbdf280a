import type { IsoDate } from "#core/dates";
import { type Cents, cents } from "#core/money";
import { bufferbudgetOp } from "#regels/bijstand-vermogen";
import { GeenWaarde, type Zekerheid } from "#regels/parameter";
import { landelijk, type Register } from "#regels/register";

/** First day on which a gemeente can pay it. @source Participatiewet art. 34b; the day is from gemeente.nu, so to be checked */
export const BUFFERBUDGET_VANAF = "2027-01-01";

/** A month: the norm, and what comes in, without toeslagen. */
export type Bufferkans = {
  /** First day. */
  readonly maand: IsoDate;
  readonly normInCenten: Cents;
  readonly inkomenInCenten: Cents;
};

export type Buffervoorstel = {
  readonly maand: IsoDate;
  readonly tekortInCenten: Cents;
  /** What is left of the year for it; less than what is short once the year is used up. */
  readonly bedragInCenten: Cents;
  readonly bron: string;
  readonly zekerheid: Zekerheid;
};

/**
 * For which months a bufferbudget can be proposed: those that leave less than the norm, up to what is left of their
 * calendar year. Months before the article holds are left out. It proposes; the klantmanager decides.
 * @source Participatiewet art. 34b lid 1
 */
export function bufferbudgetvoorstel(
  maanden: readonly Bufferkans[],
  toegekend: Readonly<Record<string, Cents>>,
  register: Register = landelijk,
): readonly Buffervoorstel[] {
  const gebruikt = new Map<string, number>(Object.entries(toegekend));
  return maanden.flatMap(({ maand, normInCenten, inkomenInCenten }) => {
    const tekort = normInCenten - inkomenInCenten;
    const grens = tekort > 0 ? grensOp(maand, register) : null;
    if (grens === null) return [];
    const jaar = maand.slice(0, 4);
    const bedrag = Math.max(0, Math.min(tekort, grens.waarde - (gebruikt.get(jaar) ?? 0)));
    gebruikt.set(jaar, (gebruikt.get(jaar) ?? 0) + bedrag);
    return [
      {
        maand,
        tekortInCenten: cents(tekort),
        bedragInCenten: cents(bedrag),
        bron: grens.wet,
        zekerheid: grens.zekerheid,
      },
    ];
  });
}

function grensOp(maand: IsoDate, register: Register) {
  try {
    return bufferbudgetOp(maand, register);
  } catch (error) {
    if (error instanceof GeenWaarde) return null;
    throw error;
  }
}
