import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Text that a browser keeps for us and can neither read nor change (AES-256-GCM). */
export function seal(value: unknown, key: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  const text = cipher.update(JSON.stringify(value), "utf8");
  return Buffer.concat([iv, text, cipher.final(), cipher.getAuthTag()]).toString("base64url");
}

/** What was sealed, or nothing when this is not ours. */
export function unseal(text: string, key: Buffer): unknown {
  try {
    const bytes = Buffer.from(text, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, IV_BYTES));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const value = decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES));
    return JSON.parse(Buffer.concat([value, decipher.final()]).toString("utf8"));
  } catch {
    return undefined;
  }
}
