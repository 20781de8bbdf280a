import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import type { Bsnsleutels } from "../toegang/sleutels.ts";

export { isBsn } from "#core/bsn";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Where an encrypted BSN belongs. Moved to another row, it can no longer be read. */
export type Plaats = { readonly regioId: string; readonly inwonerId: string };

/** What a person types: spaces, dots and dashes do not matter. */
export const normalizeBsn = (text: string) => text.replace(/[\s.-]/g, "");

/** iv, ciphertext and tag of AES-256-GCM, bound to its row. */
export function encryptBsn(bsn: string, plaats: Plaats, { bsnSleutelId, bsnSleutels }: Bsnsleutels): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", bsnSleutels.get(bsnSleutelId)!, iv).setAAD(aad(plaats));
  return Buffer.concat([iv, cipher.update(bsn, "utf8"), cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the value was changed, or stands in a row that is not its own. */
export function decryptBsn(value: Buffer, sleutelId: string, plaats: Plaats, sleutels: Bsnsleutels): string {
  const sleutel = sleutels.bsnSleutels.get(sleutelId);
  if (!sleutel) throw new Error(`Sleutel ${sleutelId} ontbreekt in het sleutelbestand`);
  const decipher = createDecipheriv("aes-256-gcm", sleutel, value.subarray(0, IV_BYTES))
    .setAAD(aad(plaats))
    .setAuthTag(value.subarray(-TAG_BYTES));
  const text = decipher.update(value.subarray(IV_BYTES, -TAG_BYTES));
  return Buffer.concat([text, decipher.final()]).toString("utf8");
}

/** The same BSN in the same region gives the same bytes, which tell nothing without the key. */
export const blindIndex = (bsn: string, regioId: string, { blindeIndexSleutel }: Bsnsleutels): Buffer =>
  createHmac("sha256", blindeIndexSleutel).update(`${regioId}/${bsn}`).digest();

/** What may stand on a screen: •••••6782. */
export const maskBsn = (bsn: string) => `•••••${bsn.slice(-4)}`;

const aad = ({ regioId, inwonerId }: Plaats) =>
  Buffer.from(`inwoner_bsn|versleuteld|${regioId}|${inwonerId}`);
