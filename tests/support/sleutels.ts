import { createHash, createPrivateKey } from "node:crypto";
import type { Sleutels } from "../../src/modules/toegang/sleutels.ts";

const keyOf = (name: string) => createHash("sha256").update(`only for tests: ${name}`).digest();

/** PKCS #8 before the 32 bytes of an Ed25519 key (RFC 8410). */
const ED25519 = Buffer.from("302e020100300506032b657004220420", "hex");
export const signingKeyOf = (name: string) =>
  createPrivateKey({ key: Buffer.concat([ED25519, keyOf(name)]), format: "der", type: "pkcs8" });

/** The same in every process of a run, so that the demo region that is made once can be read by each. */
export const sleutels: Sleutels = {
  bsnSleutelId: "test",
  bsnSleutels: new Map([["test", keyOf("bsn")]]),
  blindeIndexSleutel: keyOf("blinde index"),
  certificaat: {
    sleutelId: "test",
    ondertekening: new Map([["test", signingKeyOf("certificaat")]]),
    codeSleutel: keyOf("certificaatcode"),
  },
};
