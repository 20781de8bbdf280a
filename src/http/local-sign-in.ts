import type { FastifyInstance } from "fastify";
import { Failure } from "#core/failure";
import { type LocalProvider, localProvider } from "#http/local-provider";
import { isHttps, LIMITS, type Means, originOf } from "#http/means";
import { type Fetch, type RelyingParty, relyingParty } from "#http/relying-party";
import { requireOwnPage } from "#http/session";
import { demoAccounts } from "../modules/toegang/demo-accounts.ts";

const MOUNTED_AT = "/oidc";
/** As eHerkenning 3: the level that a real provider has to give for this work. */
const DEMO_ACR = "urn:etoegang:core:assurance-class:loa3";
/** A demo is reached under a few names, such as localhost and 127.0.0.1. */
const MAX_ORIGINS = 20;

type Local = { readonly provider: LocalProvider; readonly party: RelyingParty };

/**
 * Signing in to a demo region: a provider of our own under `/oidc`, the same flow as with a real one, and our own
 * page `/inloggen?uid=…` on which the user chooses who he is.
 */
export function localSignIn(app: FastifyInstance, means: Means): (origin: string) => RelyingParty {
  const locals = new Map<string, Local>();
  const localOf = (origin: string): Local => {
    const known = locals.get(origin);
    if (known) return known;
    if (locals.size >= MAX_ORIGINS) locals.clear();
    const redirectUri = `${origin}/aanmelden/terug`;
    const provider = localProvider({
      issuer: `${origin}${MOUNTED_AT}`,
      redirectUri,
      acr: means.localAcr ?? DEMO_ACR,
      trustProxy: isHttps(means),
    });
    const party = relyingParty({
      issuer: provider.issuer,
      clientId: provider.clientId,
      clientSecret: provider.clientSecret,
      claim: "sub",
      acrs: means.config.oidc?.acrs ?? [],
      redirectUri,
      prompt: "login",
      fetch: fetchInside(app),
    });
    locals.set(origin, { provider, party });
    return { provider, party };
  };

  mountProvider(app, means, localOf);
  chooseRoute(app, means, localOf);
  return (origin) => localOf(origin).party;
}

function mountProvider(app: FastifyInstance, means: Means, localOf: (origin: string) => Local): void {
  app.route({
    method: ["GET", "POST"],
    url: `${MOUNTED_AT}/*`,
    schema: { hide: true },
    // before the body is read: the provider reads it itself
    onRequest: async (request, reply) => {
      reply.hijack();
      localOf(originOf(means, request)).provider.handle(request.raw, reply.raw);
    },
    handler: () => undefined,
  });
}

/** The page that asks who someone is sends its answer here, as JSON or as a plain form. */
function chooseRoute(app: FastifyInstance, means: Means, localOf: (origin: string) => Local): void {
  app.register(async (scope) => {
    scope.addContentTypeParser(
      "application/x-www-form-urlencoded",
      { parseAs: "string", bodyLimit: 2048 },
      (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
    );
    scope.post<{ Params: { uid: string }; Body: { aanmeldnaam?: unknown } | null }>(
      "/oidc-interactie/:uid",
      {
        config: { rateLimit: { max: (means.limits ?? LIMITS).signIn, timeWindow: "1 minute" } },
        schema: { hide: true },
      },
      async (request, reply) => {
        requireOwnPage(means, request);
        const aanmeldnaam = request.body?.aanmeldnaam;
        const known = await demoAccounts(means.db, means.regio.id);
        const account = known.find((account) => account.aanmeldnaam === aanmeldnaam);
        if (!account) throw unknownAccount();
        const { provider } = localOf(originOf(means, request));
        const naar = await provider.choose(request.params.uid, account.aanmeldnaam);
        if (!naar) throw expired();
        void reply.header("Cache-Control", "no-store");
        return request.headers.accept?.includes("text/html") ? reply.redirect(naar, 303) : { naar };
      },
    );
  });
}

/** The back channel to a provider in this process: no network, so it works under every name and port. */
function fetchInside(app: FastifyInstance): Fetch {
  return async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const response = await app.inject({
      method: init.method === "POST" ? "POST" : "GET",
      url: url.pathname + url.search,
      headers: {
        ...Object.fromEntries(new Headers(init.headers)),
        host: url.host,
        "x-forwarded-proto": url.protocol.slice(0, -1),
      },
      ...(init.body instanceof URLSearchParams && { payload: init.body.toString() }),
    });
    const headers = Object.entries(response.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)] as [string, string]],
    );
    return new Response(response.rawPayload as BodyInit, { status: response.statusCode, headers });
  };
}

const unknownAccount = () =>
  new Failure(
    "invalid",
    "aanmelden.onbekend-account",
    "Dit account bestaat niet. Kies een account uit de lijst.",
    {
      velden: ["aanmeldnaam"],
    },
  );
const expired = () =>
  new Failure("not-found", "aanmelden.verlopen", "Het inloggen duurde te lang. Begin opnieuw met inloggen.");
