import { exactEuros } from "../../format.ts";

/** An exact amount (`1108.29888`) as euros and cents, and whether something fell away. Half a cent goes up. */
export function shownAmount(exact: string): { readonly amount: string; readonly isRounded: boolean } {
  const [whole = "0", fraction = ""] = exact.split(".");
  const rest = fraction.slice(2);
  const up = (rest[0] ?? "0") >= "5" ? 1n : 0n;
  const cents = String(BigInt(whole + fraction.slice(0, 2).padEnd(2, "0")) + up).padStart(3, "0");
  return { amount: exactEuros(`${cents.slice(0, -2)}.${cents.slice(-2)}`), isRounded: /[1-9]/.test(rest) };
}
