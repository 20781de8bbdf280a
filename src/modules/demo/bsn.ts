import { isBsn } from "../inwoners/bsn.ts";

/** The numbers that are never given to anyone start so. */
const TESTREEKS = "9999";

/** Every number of the test range that passes the eleven test, in order: about nine thousand. */
export const testBsns = (): string[] =>
  Array.from({ length: 100_000 }, (_, at) => `${TESTREEKS}${String(at).padStart(5, "0")}`).filter(isBsn);
