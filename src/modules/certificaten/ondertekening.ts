import { createPublicKey } from "node:crypto";
import { CompactSign, compactVerify, decodeProtectedHeader, exportJWK, type JWK } from "jose";
import type { Certificaatsleutels } from "../toegang/sleutels.ts";
import { type Badge, sleutelUrl, VC_CONTEXT } from "./badge.ts";

const ALG = "EdDSA";

/** The badge as a VC-JWT (Open Badges 3.0 §8.2): the credential itself is the payload. */
export async function onderteken(
  badge: Badge,
  { sleutelId, ondertekening }: Certificaatsleutels,
  adres: string,
): Promise<string> {
  const payload = {
    ...badge,
    iss: badge.issuer.id,
    jti: badge.id,
    nbf: Math.floor(Date.parse(badge.validFrom) / 1000),
  };
  return new CompactSign(Buffer.from(JSON.stringify(payload)))
    .setProtectedHeader({ alg: ALG, typ: "JWT", kid: sleutelUrl(adres, sleutelId) })
    .sign(ondertekening.get(sleutelId)!); // the key file was checked when it was read
}

/** What was signed with a key of ours, or undefined: every byte counts, also those that a lenient reader would skip. */
export async function lees(jwt: string, sleutels: Certificaatsleutels): Promise<Badge | undefined> {
  if (!jwt.split(".").every(isCanonical)) return undefined;
  try {
    const id = /\/sleutels\/([\w-]+)$/.exec(decodeProtectedHeader(jwt).kid ?? "")?.[1] ?? "";
    const key = sleutels.ondertekening.get(id);
    if (!key) return undefined;
    const { payload } = await compactVerify(jwt, createPublicKey(key), { algorithms: [ALG] });
    return JSON.parse(Buffer.from(payload).toString()) as Badge;
  } catch {
    return undefined;
  }
}

/** One JSON file to keep and to show: the VC data model's envelope around the JWT. */
export const envelop = (jwt: string) => ({
  "@context": VC_CONTEXT,
  id: `data:application/vc+jwt,${jwt}`,
  type: "EnvelopedVerifiableCredential",
});

/** The JWT in a text that someone shows us: the envelope with nothing else in it, or the JWT itself. */
export function jwtIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (/^[\w-]+\.[\w-]+\.[\w-]+$/.test(trimmed)) return trimmed;
  try {
    const given = JSON.parse(trimmed) as Readonly<Record<string, unknown>> | null;
    const jwt = /^data:application\/vc\+jwt,(.+)$/.exec(String(given?.["id"]))?.[1] ?? "";
    return JSON.stringify(given) === JSON.stringify(envelop(jwt)) ? jwt : undefined;
  } catch {
    return undefined;
  }
}

/** The public half of every key, also of those that were replaced. */
export const publiekeSleutels = ({ ondertekening }: Certificaatsleutels): Promise<JWK[]> =>
  Promise.all(
    [...ondertekening].map(async ([id, key]) => ({
      ...(await exportJWK(createPublicKey(key))),
      kid: id,
      alg: ALG,
      use: "sig",
    })),
  );

/** The same bytes can be spelled in more ways (RFC 4648 §3.5): only one of them is ours. */
const isCanonical = (part: string) => Buffer.from(part, "base64url").toString("base64url") === part;
