import type { Door } from "../modules/door.ts";
import { SCOPES, scopeOf } from "../modules/toegang/scopes.ts";

/** How one comes in at an operation: as someone who signed in, or as a program whose token has the scope. */
export function securityOf(door: Door): { [scheme: string]: string[] }[] {
  const scope = scopeFor(door);
  const signedIn = door.kind === "action" ? { sessie: [], csrf: [] } : { sessie: [] };
  return scope ? [signedIn, { programma: [scope] }] : [signedIn];
}

export function scopeLine(door: Door): string {
  const scope = scopeFor(door);
  return scope ? `Scope voor programma's: ${scope}.` : "Niet voor programma's.";
}

function scopeFor({ kind, dataklasse }: Door): string | undefined {
  const scope = scopeOf(kind === "action" ? "change" : "read", dataklasse);
  return SCOPES.includes(scope) ? scope : undefined;
}

/** The ways in, as the API document names them. */
export const SECURITY_SCHEMES = {
  sessie: { type: "apiKey", in: "cookie", name: "__Host-meedoen", description: "De sessie na het inloggen" },
  csrf: {
    type: "apiKey",
    in: "header",
    name: "X-CSRF-Token",
    description: "Bij elke wijziging vanuit een browser: csrfToken uit GET /sessie",
  },
  programma: {
    type: "oauth2",
    description:
      "Voor een programma dat een beheerder registreerde: client_credentials met private_key_jwt (RFC 7523). Het token (RFC 9068) is een kwartier geldig en gaat mee als Authorization: Bearer. Een CSRF-token is dan niet nodig, een cookie telt niet.",
    flows: {
      clientCredentials: {
        tokenUrl: "/api/v1/token",
        scopes: Object.fromEntries(SCOPES.map((scope) => [scope, describe(scope)])),
      },
    },
  },
};

function describe(scope: string): string {
  const [klasse, use] = scope.split(".");
  return `Dataklasse ${klasse} ${use}`;
}
