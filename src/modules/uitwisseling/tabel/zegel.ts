import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Bsnsleutels } from "../../toegang/sleutels.ts";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Where a sealed row belongs. Moved to another one, it can no longer be read. */
export type Rijplaats = { readonly regioId: string; readonly importId: string; readonly nummer: number };

/**
 * A row of a file as it came, under a key outside the database: the length and the name of the key, iv, ciphertext and tag
 * of AES-256-GCM.
 */
export function verzegel(
  inhoud: unknown,
  plaats: Rijplaats,
  { bsnSleutelId, bsnSleutels }: Bsnsleutels,
): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", bsnSleutels.get(bsnSleutelId)!, iv).setAAD(aad(plaats));
  const naam = Buffer.from(bsnSleutelId);
  const text = cipher.update(JSON.stringify(inhoud), "utf8");
  return Buffer.concat([Buffer.of(naam.length), naam, iv, text, cipher.final(), cipher.getAuthTag()]);
}

/** Throws when the row was changed, or stands where it does not belong. */
export function ontzegel(zegel: Buffer, plaats: Rijplaats, { bsnSleutels }: Bsnsleutels): unknown {
  const begin = 1 + (zegel[0] ?? 0);
  const sleutelId = zegel.subarray(1, begin).toString();
  const sleutel = bsnSleutels.get(sleutelId);
  if (!sleutel) throw new Error(`Sleutel ${sleutelId} ontbreekt in het sleutelbestand`);
  const decipher = createDecipheriv("aes-256-gcm", sleutel, zegel.subarray(begin, begin + IV_BYTES))
    .setAAD(aad(plaats))
    .setAuthTag(zegel.subarray(-TAG_BYTES));
  const text = decipher.update(zegel.subarray(begin + IV_BYTES, -TAG_BYTES));
  return JSON.parse(Buffer.concat([text, decipher.final()]).toString("utf8"));
}

const aad = ({ regioId, importId, nummer }: Rijplaats) =>
  Buffer.from(`importrijen|verzegeld|${regioId}|${importId}|${nummer}`);
