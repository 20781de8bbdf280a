import { numberFrom } from "../../format.ts";

/** A count that was typed; null: it is none. */
export const wholeFrom = (typed: string): number | null => {
  const value = numberFrom(typed);
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
};
