import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload, jwtVerify } from "jose";
import type { SleutelVan } from "../modules/koppelingen/programmasessie.ts";
import { ALGORITMEN } from "../modules/koppelingen/sleutel.ts";

/** An assertion is of now: it ends within so many seconds. */
export const MAX_GELDIG_IN_SECONDEN = 300;
/** How far the clock of a program may differ from ours. */
const SPELING_IN_SECONDEN = 10;

/** What an assertion says that is signed by the program itself (RFC 7523). */
export type Assertion = { readonly sleutel: SleutelVan; readonly jti: string; readonly tot: Date };
export type Weigering = { readonly reden: "handtekening" | "verlopen" | "gegevens"; readonly uitleg: string };

/** Whom an assertion says to be of, before anything was checked. */
export function clientOf(assertion: string): string | undefined {
  try {
    const { sub } = decodeJwt(assertion);
    return sub && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(sub) ? sub : undefined;
  } catch {
    return undefined;
  }
}

/** Checks an assertion with the keys of the program that it says to be of, or says what is wrong with it. */
export async function checkAssertion(
  assertion: string,
  client: string,
  { sleutels, audiences, now }: { sleutels: readonly SleutelVan[]; audiences: readonly string[]; now: Date },
): Promise<Assertion | Weigering> {
  const sleutel = keyFor(assertion, sleutels);
  if (!sleutel) return onbekendeSleutel;
  try {
    const { payload } = await jwtVerify(assertion, sleutel.jwk, {
      algorithms: [...ALGORITMEN[sleutel.soort]],
      issuer: client,
      subject: client,
      audience: [...audiences],
      currentDate: now,
      clockTolerance: SPELING_IN_SECONDEN,
      requiredClaims: ["exp", "jti"],
    });
    return ownRules(payload, sleutel, now);
  } catch (error) {
    return weigeringOf(error, audiences);
  }
}

function keyFor(assertion: string, sleutels: readonly SleutelVan[]): SleutelVan | undefined {
  const { kid, alg = "" } = decodeProtectedHeader(assertion);
  const fits = sleutels.filter(({ soort }) => (ALGORITMEN[soort] as readonly string[]).includes(alg));
  return kid === undefined && fits.length === 1 ? fits[0] : fits.find((sleutel) => sleutel.kid === kid);
}

/** What jose leaves to us: one audience, a name for the assertion, and an end that is near. */
function ownRules({ aud, jti, exp = 0 }: JWTPayload, sleutel: SleutelVan, now: Date): Assertion | Weigering {
  const furthest = now.getTime() / 1000 + MAX_GELDIG_IN_SECONDEN + SPELING_IN_SECONDEN;
  if (exp > furthest)
    return {
      reden: "gegevens",
      uitleg: `exp ligt te ver: hoogstens ${MAX_GELDIG_IN_SECONDEN} seconden na nu.`,
    };
  if (Array.isArray(aud) && aud.length > 1)
    return { reden: "gegevens", uitleg: "aud noemt meer dan een adres." };
  if (typeof jti !== "string" || jti.length < 8 || jti.length > 200)
    return { reden: "gegevens", uitleg: "jti ontbreekt of heeft geen 8 tot 200 tekens." };
  return { sleutel, jti, tot: new Date((exp + SPELING_IN_SECONDEN + 1) * 1000) };
}

function weigeringOf(error: unknown, audiences: readonly string[]): Weigering {
  if (error instanceof errors.JWTExpired)
    return { reden: "verlopen", uitleg: "exp is voorbij: maak voor elk verzoek een nieuwe assertion." };
  if (!(error instanceof errors.JWTClaimValidationFailed)) return handtekening;
  const wanted: Readonly<Record<string, string>> = {
    aud: `aud is niet ${audiences.join(" of ")}.`,
    iss: "iss is niet de client_id.",
    sub: "sub is niet de client_id.",
  };
  return { reden: "gegevens", uitleg: wanted[error.claim] ?? `${error.claim} ontbreekt of klopt niet.` };
}

const handtekening: Weigering = {
  reden: "handtekening",
  uitleg: "de handtekening klopt niet met een sleutel die wij van dit programma kennen.",
};
const onbekendeSleutel: Weigering = {
  reden: "handtekening",
  uitleg: "kid en alg horen niet bij een sleutel die wij van dit programma kennen (ES256, PS256 of EdDSA).",
};
