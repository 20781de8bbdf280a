import { type Cents, cents } from "#core/money";

/**
 * Divides an amount over weights so that the parts add up to it to the cent: everyone gets his share rounded down, and the
 * cents that are left go to whoever lost most by that, the first one where they are equal (the method of the largest
 * remainder). A negative amount is divided as its opposite.
 * @param gewichten whole numbers of zero or more, of which at least one is above zero
 * @throws RangeError on weights that are no such numbers
 */
export function verdeel(totaal: Cents, gewichten: readonly (number | bigint)[]): Cents[] {
  const weights = gewichten.map(toWeight);
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n) throw new RangeError("Nothing to divide by: no weight above zero");
  const isNegative = totaal < 0;
  const amount = BigInt(Math.abs(totaal));

  const parts = weights.map((weight) => (amount * weight) / sum);
  const lost = weights.map((weight, at) => ({ at, rest: (amount * weight) % sum }));
  const left = Number(amount - parts.reduce((total, part) => total + part, 0n));
  const byLoss = lost.toSorted((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  for (const { at } of byLoss.slice(0, left)) parts[at]! += 1n;
  return parts.map((part) => cents(Number(isNegative ? -part : part)));
}

function toWeight(weight: number | bigint): bigint {
  if (typeof weight === "number" && !Number.isSafeInteger(weight))
    throw new RangeError(`A weight is a whole number: ${weight}`);
  if (weight < 0) throw new RangeError(`A weight is zero or more: ${weight}`);
  return BigInt(weight);
}
