import * as oidc from "openid-client";
import { Failure } from "#core/failure";
import type { OidcConfig } from "#http/config";

const TIMEOUT_IN_SECONDS = 10;

export type Fetch = typeof fetch;

/** What a browser keeps for us between leaving to the provider and coming back. */
export type Vertrek = {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the user wanted to go. */
  readonly naar: string;
  readonly begin: number;
};

export type RelyingParty = {
  /** Where to send the browser, with PKCE (S256), state and nonce. */
  depart(naar: string, begin: Date): Promise<{ url: string; vertrek: Vertrek }>;
  /** Who came back: the `aanmeldnaam` of a token that is signed, meant for us, fresh and strong enough. */
  arrive(url: URL, vertrek: Vertrek): Promise<string>;
  /** Where signing out goes on, at a provider that can. */
  signOutUrl(): Promise<string | undefined>;
};

export type RelyingPartyOptions = OidcConfig & {
  readonly redirectUri: string;
  /** `login`: the provider asks again, although it still knows the browser. */
  readonly prompt?: string;
  /** Reaches a provider in this process. */
  readonly fetch?: Fetch;
};

export function relyingParty(options: RelyingPartyOptions): RelyingParty {
  const configuration = onceThatWorks(() => discover(options));
  return {
    async depart(naar, begin) {
      const vertrek = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
        naar,
        begin: begin.getTime(),
      };
      const url = oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: options.redirectUri,
        scope: "openid",
        state: vertrek.state,
        nonce: vertrek.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(vertrek.verifier),
        code_challenge_method: "S256",
        ...(options.prompt && { prompt: options.prompt }),
        ...(options.acrs.length > 0 && { acr_values: options.acrs.join(" ") }),
      });
      return { url: url.href, vertrek };
    },

    async arrive(url, { state, nonce, verifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), url, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims: Readonly<Record<string, unknown>> = tokens.claims() ?? {};
      if (options.acrs.length > 0 && !options.acrs.includes(String(claims["acr"]))) throw tooWeak();
      const aanmeldnaam = claims[options.claim];
      if (typeof aanmeldnaam !== "string" || aanmeldnaam === "") throw withoutName(options.claim);
      return aanmeldnaam;
    },

    async signOutUrl() {
      const found = await configuration();
      if (!found.serverMetadata().end_session_endpoint) return undefined;
      const back = new URL("/inloggen", options.redirectUri).href;
      return oidc.buildEndSessionUrl(found, { post_logout_redirect_uri: back }).href;
    },
  };
}

async function discover({ issuer, clientId, clientSecret, fetch }: RelyingPartyOptions) {
  const server = new URL(issuer);
  const found = await oidc.discovery(server, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
    timeout: TIMEOUT_IN_SECONDS,
    execute: [
      oidc.enableNonRepudiationChecks,
      ...(server.protocol === "http:" ? [oidc.allowInsecureRequests] : []),
    ],
    ...(fetch && { [oidc.customFetch]: fetch as oidc.CustomFetch }),
  });
  return found;
}

/** Keeps what was made; after a failure the next caller tries again. */
function onceThatWorks<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

const tooWeak = () =>
  new Failure(
    "forbidden",
    "sessie.niveau-te-laag",
    "U bent ingelogd op een te laag betrouwbaarheidsniveau. Log in met een extra controle.",
  );
const withoutName = (claim: string) =>
  new Failure("forbidden", "sessie.zonder-naam", "De inlogdienst geeft niet door wie u bent.", { claim });
