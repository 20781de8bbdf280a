import { generateKeyPairSync, type KeyObject, randomUUID } from "node:crypto";
import { SignJWT } from "jose";

/** The key pair of a program: it keeps one half, and gives us the other. */
export type Sleutelpaar = { readonly geheim: KeyObject; readonly openbaar: object; readonly alg: string };

export function newKey(alg: "ES256" | "PS256" | "EdDSA" = "ES256"): Sleutelpaar {
  const pair =
    alg === "ES256"
      ? generateKeyPairSync("ec", { namedCurve: "P-256" })
      : alg === "PS256"
        ? generateKeyPairSync("rsa", { modulusLength: 2048 })
        : generateKeyPairSync("ed25519");
  return { geheim: pair.privateKey, openbaar: pair.publicKey.export({ format: "jwk" }), alg };
}

type Claims = Readonly<Record<string, unknown>>;

/** A program that knows its key, its client_id and where the service is. `claims` and `header` say what it does wrong. */
export function program(address: string, clientId: string, sleutel: Sleutelpaar) {
  const assertion = (claims: Claims = {}, header: Claims = {}): Promise<string> => {
    const now = Math.floor(Date.now() / 1000);
    const usual = {
      iss: clientId,
      sub: clientId,
      aud: `${address}/api/v1/token`,
      jti: randomUUID(),
      iat: now,
      exp: now + 60,
    };
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg: sleutel.alg, ...header })
      .sign(sleutel.geheim);
  };
  const ask = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${address}/api/v1/token`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams({
        grant_type: "client_credentials",
        client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
        ...fields,
      }),
    });
  const token = async (scope?: string): Promise<string> => {
    const answer = await ask({ client_assertion: await assertion(), ...(scope !== undefined && { scope }) });
    if (answer.status !== 200) throw new Error(`${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { access_token: string }).access_token;
  };
  const call = (token: string, path: string, init: RequestInit = {}) =>
    fetch(path.startsWith("/api/") ? `${address}${path}` : `${address}/api/v1${path}`, {
      ...init,
      headers: {
        ...(init.body != null && { "content-type": "application/json" }),
        ...(init.headers as Record<string, string> | undefined),
        authorization: `Bearer ${token}`,
      },
    });
  return { assertion, ask, token, call };
}
