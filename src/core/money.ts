/** A whole number of euro cents. Only `round` and `times` leave fractions of a cent behind. */
export type Cents = number & { readonly unit: "cents" };

/** A share in millionths, so that every percentage with up to four decimals is exact. */
export type Rate = number & { readonly unit: "millionths" };

export type Fraction = readonly [numerator: number, denominator: number];

export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not a whole number of cents: ${value}`);
  return value as Cents;
}

/** `percent(23.5)` is 23,5%. */
export const percent = (value: number): Rate => Math.round(value * 10_000) as Rate;

/** 100%. */
export const WHOLE = percent(100);

/** An amount of cents that is not rounded yet: exact, in lowest terms, denominator above zero. */
export type ExactCents = { readonly numerator: bigint; readonly denominator: bigint };

export const exactly = (amount: Cents): ExactCents => ({ numerator: BigInt(amount), denominator: 1n });

/** The amount times every fraction, exact to the end. */
export function multiply(amount: ExactCents, ...fractions: readonly Fraction[]): ExactCents {
  let { numerator, denominator } = amount;
  for (const [top, bottom] of fractions) {
    numerator *= BigInt(top);
    denominator *= BigInt(bottom);
  }
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** To whole cents; half a cent rounds away from zero. */
export function round({ numerator, denominator }: ExactCents): Cents {
  const half = numerator < 0n ? -denominator / 2n : denominator / 2n;
  return cents(Number((numerator + half) / denominator)); // BigInt division drops the remainder
}

/** The amount times every fraction, rounded once. */
export const times = (amount: Cents, ...fractions: readonly Fraction[]): Cents =>
  round(multiply(exactly(amount), ...fractions));

/**
 * The exact amount in euros as decimal text with a point, such as `897.408`: every digit where it ends within
 * `decimals`, else cut off there. For showing the steps of a calculation, never for going on with.
 */
export function inEuros({ numerator, denominator }: ExactCents, decimals = 6): string {
  const scaled = (abs(numerator) * 10n ** BigInt(decimals)) / (denominator * 100n);
  const digits = scaled.toString().padStart(decimals + 1, "0");
  const fraction = digits.slice(-decimals).replace(/0+$/, "").padEnd(2, "0");
  return `${numerator < 0n ? "-" : ""}${digits.slice(0, -decimals)}.${fraction}`;
}

const abs = (value: bigint) => (value < 0n ? -value : value);

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [abs(a), b];
  while (y > 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}
