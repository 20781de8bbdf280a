import type { IsoDate } from "#core/dates";
import type { Hours } from "#core/hours";
import { type Cents, cents, times, WHOLE } from "#core/money";
import { jaarheffing } from "#regels/loonheffing-jaar";
import { loonheffing } from "#regels/loonheffing";
import type { Wanneer } from "#regels/inkomenseffect-situatie";
import { perMaandVan, uurloonOp } from "#regels/minimumloon-uur";
import { deelOp, type Register } from "#regels/register";

/** The wage of a month. */
export type Maandloon = {
  readonly brutoInCenten: Cents;
  readonly loonheffingInCenten: Cents;
  readonly nettoInCenten: Cents;
  /** Earned this month, paid once a year. */
  readonly vakantiegeldBrutoInCenten: Cents;
  /** The same after the tax of a whole year at this wage. */
  readonly vakantiegeldNettoInCenten: Cents;
  /** What the tax of a year counts: gross with vakantiegeld, less pension contribution. */
  readonly belastbaarInCenten: Cents;
};

/**
 * A gross wage of a month, taxed at the only employer.
 * @throws GeenWaarde on a day without a tax table
 */
export function loonVan(
  brutoInCenten: Cents,
  pensioenInCenten: Cents,
  dag: IsoDate,
  register: Register,
): Maandloon {
  const loon = cents(Math.max(0, brutoInCenten - pensioenInCenten));
  const { loonheffingInCenten, nettoInCenten } = loonheffing(
    { maandloonInCenten: loon, metKorting: true },
    dag,
    register,
  );
  const vakantiegeld = times(brutoInCenten, [deelOp(register, "wml.vakantiebijslag", dag).waarde, WHOLE]);
  const heffing = (perMaand: number) =>
    jaarheffing(cents(perMaand * 12), { metKorting: true }, dag, register).heffingInCenten;
  const extra = cents(heffing(loon + vakantiegeld) - heffing(loon));
  return {
    brutoInCenten,
    loonheffingInCenten,
    nettoInCenten,
    vakantiegeldBrutoInCenten: vakantiegeld,
    vakantiegeldNettoInCenten: cents(Math.max(0, vakantiegeld - times(extra, [1, 12]))),
    belastbaarInCenten: cents(loon + vakantiegeld),
  };
}

/** Gross wage of a month at some hours a week: the agreed wage, or the minimum wage for the age in that month. */
export function brutoloonOp(
  { urenPerWeek, uurloonInCenten }: { readonly urenPerWeek: Hours; readonly uurloonInCenten: Cents | null },
  geboortedatum: IsoDate,
  { maand, peildag }: Wanneer,
  register: Register,
): Cents {
  const perUur =
    uurloonInCenten ?? uurloonOp({ dag: peildag, geboortedatum, leeftijdOp: maand }, register).bedrag;
  return times(perUur, ...perMaandVan(urenPerWeek));
}
