import { createHash } from "node:crypto";
import type { Sleutels } from "../../src/modules/toegang/sleutels.ts";

const keyOf = (name: string) => createHash("sha256").update(`only for tests: ${name}`).digest();

/** The same in every process of a run, so that the demo region that is made once can be read by each. */
export const sleutels: Sleutels = {
  bsnSleutelId: "test",
  bsnSleutels: new Map([["test", keyOf("bsn")]]),
  blindeIndexSleutel: keyOf("blinde index"),
};
