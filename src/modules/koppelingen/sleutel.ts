import { createPublicKey } from "node:crypto";
import { calculateJwkThumbprint } from "jose";
import { Failure } from "#core/failure";
import { MAX_SLEUTELS, teVeelSleutels } from "./koppeling.ts";

export type OpenbareSleutel = {
  readonly kid: string;
  /** How it signs (RFC 7518, RFC 8037). */
  readonly soort: "ES256" | "PS256" | "EdDSA";
  readonly jwk: Readonly<Record<string, string>>;
};

/** By which words in the header of an assertion a key of this kind may sign. */
export const ALGORITMEN = {
  ES256: ["ES256"],
  PS256: ["PS256"],
  EdDSA: ["EdDSA", "Ed25519"],
} as const satisfies Record<OpenbareSleutel["soort"], readonly string[]>;

const SOORTEN = [
  { kty: "EC", crv: "P-256", soort: "ES256", velden: ["kty", "crv", "x", "y"] },
  { kty: "RSA", crv: undefined, soort: "PS256", velden: ["kty", "n", "e"] },
  { kty: "OKP", crv: "Ed25519", soort: "EdDSA", velden: ["kty", "crv", "x"] },
] as const;
/** What only the owner of a key may know. */
const GEHEIM = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];
const MIN_RSA_BITS = 2048;

/** Reads what a beheerder was given: one key, or a set of them. */
export async function readSleutels(given: object): Promise<readonly OpenbareSleutel[]> {
  const listed: unknown = "keys" in given ? given.keys : [given];
  if (!Array.isArray(listed) || listed.length === 0) throw onleesbaar();
  if (listed.length > MAX_SLEUTELS) throw teVeelSleutels();
  return Promise.all(listed.map((one: unknown) => readSleutel(one)));
}

async function readSleutel(given: unknown): Promise<OpenbareSleutel> {
  if (typeof given !== "object" || given === null) throw onleesbaar();
  if (GEHEIM.some((veld) => veld in given)) throw geheim();
  const fields = given as Readonly<Record<string, unknown>>;
  const found = SOORTEN.find(({ kty, crv }) => kty === fields["kty"] && crv === fields["crv"]);
  if (!found) throw verkeerdeSoort();
  const jwk = Object.fromEntries(found.velden.map((veld) => [veld, textOf(fields[veld])]));
  checkSterkte(jwk);
  return { kid: await calculateJwkThumbprint(jwk), soort: found.soort, jwk };
}

const textOf = (field: unknown): string => (typeof field === "string" ? field : "");

function checkSterkte(jwk: Record<string, string>): void {
  let bits: number | undefined;
  try {
    const sleutel = createPublicKey({ key: jwk, format: "jwk" });
    bits = sleutel.asymmetricKeyDetails?.modulusLength;
  } catch {
    throw onleesbaar();
  }
  if (bits !== undefined && bits < MIN_RSA_BITS) throw zwak();
}

const wrong = (code: string, detail: string) =>
  new Failure("invalid", `koppeling.sleutel-${code}`, detail, { velden: ["sleutel"] });
const onleesbaar = () =>
  wrong("onleesbaar", "Dit is geen leesbare sleutel. Plak de openbare sleutel als JWK of JWKS (JSON).");
const geheim = () =>
  wrong(
    "geheim",
    "Dit is een geheime sleutel. Die hoort alleen bij het programma zelf: maak een nieuwe en stuur alleen het openbare deel.",
  );
const verkeerdeSoort = () =>
  wrong(
    "soort",
    "Deze soort sleutel nemen wij niet. Kies EC met P-256 (ES256), RSA (PS256) of OKP met Ed25519 (EdDSA).",
  );
const zwak = () =>
  wrong("zwak", `Deze RSA-sleutel is te kort. Maak er een van minstens ${MIN_RSA_BITS} bits.`);
