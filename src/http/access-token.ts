import { createECDH, createPrivateKey, hkdfSync, type KeyObject } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { calculateJwkThumbprint, type JWK, jwtVerify, SignJWT } from "jose";
import { isApi } from "#http/headers";
import { type Means, originOf } from "#http/means";
import { GELDIG_IN_SECONDEN } from "../modules/koppelingen/programmasessie.ts";
import type { Sleutelbestand } from "../modules/toegang/sleutel-bestand.ts";

/** Of this kind are the tokens that we give (RFC 9068). */
const TYPE = "at+jwt";
const ALGORITHM = "ES256";

type Key = { readonly secret: KeyObject; readonly open: JWK & { readonly kid: string } };

const keys = new WeakMap<Sleutelbestand, Promise<Key>>();

/** By which programs know tokens of ours; the same on every node that shares the key file. */
export function tokenKeyOf({ sleutelbestand }: Pick<Means, "sleutelbestand">): Promise<Key> {
  const known = keys.get(sleutelbestand) ?? makeKey(sleutelbestand);
  keys.set(sleutelbestand, known);
  return known;
}

async function makeKey({ cookieSleutel }: Sleutelbestand): Promise<Key> {
  const seed = Buffer.from(hkdfSync("sha256", cookieSleutel, "", "meedoen/toegangstoken", 32));
  const curve = createECDH("prime256v1");
  curve.setPrivateKey(seed);
  const point = curve.getPublicKey(); // 4, x, y
  const open = {
    kty: "EC",
    crv: "P-256",
    x: point.subarray(1, 33).toString("base64url"),
    y: point.subarray(33).toString("base64url"),
  };
  const secret = createPrivateKey({ key: { ...open, d: seed.toString("base64url") }, format: "jwk" });
  const kid = await calculateJwkThumbprint(open);
  return { secret, open: { ...open, kid, alg: ALGORITHM, use: "sig" } };
}

/** For whom a token is: this API at this address. */
const audienceOf = (issuer: string) => `${issuer}/api/v1`;

export async function signAccessToken(
  means: Means,
  request: FastifyRequest,
  { clientId, jti, scopes }: { clientId: string; jti: string; scopes: readonly string[] },
): Promise<string> {
  const { secret, open } = await tokenKeyOf(means);
  const issuer = originOf(means, request);
  const now = Math.floor(means.now().getTime() / 1000);
  return new SignJWT({ client_id: clientId, scope: scopes.join(" ") })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: open.kid })
    .setIssuer(issuer)
    .setSubject(clientId)
    .setAudience(audienceOf(issuer))
    .setIssuedAt(now)
    .setExpirationTime(now + GELDIG_IN_SECONDEN)
    .setJti(jti)
    .sign(secret);
}

/** The token that a program sends along; undefined where a request of the API has none. */
export function bearerOf({ url, headers }: Pick<FastifyRequest, "url" | "headers">): string | undefined {
  if (!isApi(url)) return undefined;
  return /^bearer +(\S+)$/i.exec(headers.authorization ?? "")?.[1];
}

/** The name of the session in a token that we gave and that still runs; nothing for any other. */
export async function readAccessToken(
  means: Means,
  request: FastifyRequest,
  token: string,
): Promise<string | undefined> {
  const { open } = await tokenKeyOf(means);
  const issuer = originOf(means, request);
  try {
    const { payload } = await jwtVerify(token, open, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      issuer,
      audience: audienceOf(issuer),
      currentDate: means.now(),
      requiredClaims: ["exp", "jti", "client_id"],
    });
    return payload.jti;
  } catch {
    return undefined;
  }
}
