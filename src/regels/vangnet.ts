import type { IsoDate } from "#core/dates";
import { dutchDecimal, dutchPercent } from "#core/dutch";
import {
  type Cents,
  cents,
  exactly,
  type ExactCents,
  inEuros,
  multiply,
  type Rate,
  round,
  WHOLE,
} from "#core/money";
import { deelOp, landelijk, type Register } from "#regels/register";
import { bronVan, type Stap, stap } from "#regels/stap";

/** Of one gemeente in one year: what it got from the state for bijstand and what it paid. */
export type Vangnetvraag = { readonly budget: Cents; readonly lasten: Cents };

export type Vangnet = {
  /** Zero where the budget was enough. */
  readonly tekort: Cents;
  /** Of the budget, in millionths, rounded; for showing only. */
  readonly tekortdeel: Rate;
  readonly uitkering: Cents;
  readonly stappen: readonly Stap[];
};

/**
 * What the state adds to the budget for bijstand of one gemeente: half of the shortage between 7,5 and 12,5% of the budget,
 * and all above. The rule bends twice, so that it counts for each gemeente apart and never for several together: who adds
 * them up first gets less than their sum.
 * @throws GeenWaarde before 2018, when the steps were others
 * @throws RangeError where there is no budget to measure a shortage against
 */
export function vangnet(
  { budget, lasten }: Vangnetvraag,
  dag: IsoDate,
  register: Register = landelijk,
): Vangnet {
  if (budget <= 0) throw new RangeError("Without a budget there is no share of it");
  const eigenRisico = deelOp(register, "vangnet.eigen-risico", dag);
  const volledig = deelOp(register, "vangnet.volledig-vanaf", dag);
  const deel = deelOp(register, "vangnet.deel", dag);

  const tekort = cents(Math.max(0, lasten - budget));
  const from = share(budget, eigenRisico.waarde);
  const to = share(budget, volledig.waarde);
  const inBetween = between(exactly(tekort), from, to);
  const half = multiply(inBetween, [deel.waarde, WHOLE]);
  const above = atLeastZero(minus(exactly(tekort), to));
  const zekerheid = deel.zekerheid;
  return {
    tekort,
    tekortdeel: Math.round((tekort / budget) * WHOLE) as Rate,
    uitkering: round(plus(half, above)),
    stappen: [
      stap(
        "Deels vergoed",
        `het tekort tussen ${dutchPercent(eigenRisico.waarde)} en ${dutchPercent(volledig.waarde)} van het budget`,
        `${dutchDecimal(inEuros(inBetween))} × ${dutchPercent(deel.waarde)}`,
        half,
        { bron: bronVan(deel), zekerheid },
      ),
      stap(
        "Helemaal vergoed",
        `het tekort boven ${dutchPercent(volledig.waarde)} van het budget`,
        dutchDecimal(inEuros(above)),
        above,
        { bron: bronVan(volledig), zekerheid },
      ),
    ],
  };
}

const share = (budget: Cents, rate: Rate): ExactCents => multiply(exactly(budget), [rate, WHOLE]);

const between = (amount: ExactCents, from: ExactCents, to: ExactCents): ExactCents =>
  atLeastZero(minus(isLess(amount, to) ? amount : to, from));

const atLeastZero = (amount: ExactCents): ExactCents =>
  amount.numerator < 0n ? { numerator: 0n, denominator: 1n } : amount;

const isLess = (a: ExactCents, b: ExactCents): boolean =>
  a.numerator * b.denominator < b.numerator * a.denominator;

const minus = (a: ExactCents, b: ExactCents): ExactCents =>
  plus(a, { numerator: -b.numerator, denominator: b.denominator });

const plus = (a: ExactCents, b: ExactCents): ExactCents => ({
  numerator: a.numerator * b.denominator + b.numerator * a.denominator,
  denominator: a.denominator * b.denominator,
});
