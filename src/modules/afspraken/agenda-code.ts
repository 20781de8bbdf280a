import { createHash, createHmac } from "node:crypto";
import type { Sleutels } from "../toegang/sleutels.ts";

const CODE_BYTES = 24; // 192 bits: nobody guesses one

/** What the address of a calendar holds. It follows from a key outside the database, and stands nowhere. */
export const agendaCode = (
  { certificaat }: Pick<Sleutels, "certificaat">,
  { regioId, id }: { readonly regioId: string; readonly id: string },
): string =>
  createHmac("sha256", certificaat.codeSleutel)
    .update(`agenda/${regioId}/${id}`)
    .digest()
    .subarray(0, CODE_BYTES)
    .toString("base64url");

/** What the database knows of it. */
export const agendaHash = (code: string): Buffer => createHash("sha256").update(`agenda/${code}`).digest();
