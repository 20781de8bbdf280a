import { type ExactCents, multiply } from "#core/money";

/** The sum of two amounts that are not rounded yet. */
export const plus = (a: ExactCents, b: ExactCents): ExactCents =>
  reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);

/** What is left of the first, and never less than nothing. */
export function minus(a: ExactCents, b: ExactCents): ExactCents {
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
  return reduced(numerator < 0n ? 0n : numerator, a.denominator * b.denominator);
}

const reduced = (numerator: bigint, denominator: bigint): ExactCents => multiply({ numerator, denominator });
