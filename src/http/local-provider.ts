import { generateKeyPairSync, randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Configuration, type KoaContextWithOIDC, Provider } from "oidc-provider";
import { localProviderStore } from "#http/local-provider-store";

/** An OpenID Connect provider in this process: for a demo region and for tests, never for real people. */
export type LocalProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  handle(request: IncomingMessage, response: ServerResponse): void;
  /** The user chose who he is: the address at which the sign-in goes on, or nothing when it is no longer waiting. */
  choose(uid: string, aanmeldnaam: string): Promise<string | undefined>;
};

const MINUTE = 60;
const CLIENT_ID = "meedoen";

export type LocalProviderOptions = {
  readonly issuer: string;
  readonly redirectUri: string;
  /** The level of assurance that it claims. */
  readonly acr: string;
  readonly trustProxy: boolean;
};

export function localProvider(options: LocalProviderOptions): LocalProvider {
  const { issuer, acr } = options;
  const mountedAt = new URL(issuer).pathname.replace(/\/$/, "");
  const clientSecret = randomBytes(32).toString("base64url");
  const provider = new Provider(issuer, configuration(options, clientSecret));
  provider.proxy = options.trustProxy;
  const answer = provider.callback();
  return {
    issuer,
    clientId: CLIENT_ID,
    clientSecret,
    handle(request, response) {
      const inside = Object.assign(request, { originalUrl: request.url });
      inside.url = (request.url ?? "").slice(mountedAt.length) || "/";
      void answer(inside, response);
    },
    async choose(uid, aanmeldnaam) {
      const interaction = await provider.Interaction.find(uid);
      if (!interaction) return undefined;
      interaction.result = { login: { accountId: aanmeldnaam, acr, amr: ["pwd"], remember: false } };
      await interaction.save(5 * MINUTE);
      return interaction.returnTo;
    },
  };
}

function configuration({ redirectUri, acr }: LocalProviderOptions, clientSecret: string) {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = { ...privateKey.export({ format: "jwk" }), alg: "ES256", use: "sig", kid: "lokaal" };
  return {
    adapter: localProviderStore(),
    jwks: { keys: [key] },
    clients: [
      {
        client_id: CLIENT_ID,
        client_secret: clientSecret,
        redirect_uris: [redirectUri],
        response_types: ["code"],
        grant_types: ["authorization_code"],
        id_token_signed_response_alg: "ES256",
      },
    ],
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    acrValues: [acr],
    claims: { openid: ["sub"], acr: null },
    enabledJWA: { idTokenSigningAlgValues: ["ES256"] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      Session: 10 * MINUTE,
      Interaction: 5 * MINUTE,
      Grant: 10 * MINUTE,
      AccessToken: MINUTE,
      IdToken: MINUTE,
    },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/inloggen?uid=${uid}` },
    findAccount: (_ctx: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
    // nobody is asked what this service, which is the provider itself, may know
    async loadExistingGrant({ oidc }: KoaContextWithOIDC) {
      const grant = new oidc.provider.Grant({
        clientId: CLIENT_ID,
        ...(oidc.session?.accountId && { accountId: oidc.session.accountId }),
      });
      grant.addOIDCScope("openid");
      await grant.save();
      return grant;
    },
    renderError(ctx: { type: string; body: unknown }) {
      ctx.type = "text";
      ctx.body = "Het inloggen lukte niet. Ga terug naar Meedoen en probeer het opnieuw.";
    },
  } satisfies Configuration;
}
