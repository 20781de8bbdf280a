import { createHmac } from "node:crypto";
import type { Sleutels } from "../toegang/sleutels.ts";

const CODE_BYTES = 16; // 128 bits: nobody guesses one

/** What the QR of a verklaring holds. Who has it sees that one verklaring; it follows from a key, and stands nowhere. */
export const codeOf = (
  { certificaat }: Pick<Sleutels, "certificaat">,
  { regioId, id }: { readonly regioId: string; readonly id: string },
): Buffer =>
  createHmac("sha256", certificaat.codeSleutel).update(`${regioId}/${id}`).digest().subarray(0, CODE_BYTES);

/** As it stands in an address. */
export const codeAsText = (code: Buffer): string => code.toString("base64url");

/** Read back; undefined where the text is no code, also where it could stand for one in another spelling. */
export function codeFromText(text: string): Buffer | undefined {
  const code = Buffer.from(text, "base64url");
  return code.length === CODE_BYTES && codeAsText(code) === text ? code : undefined;
}
