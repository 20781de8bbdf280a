import { wholeEuros } from "../../format.ts";

export { number, percent, wholeEuros } from "../../format.ts";

/** A difference always shows its sign: `+€ 12.000`. */
export const signedEuros = (amount: number): string =>
  amount > 0 ? `+${wholeEuros(amount)}` : wholeEuros(amount);
