import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Type } from "typebox";
import { signAccessToken, tokenKeyOf } from "#http/access-token";
import { checkAssertion, clientOf } from "#http/client-assertion";
import { type Means, originOf } from "#http/means";
import { PROBLEM_TYPE } from "#http/problem";
import { herkomstOf } from "#http/session";
import {
  type Bewijs,
  GELDIG_IN_SECONDEN,
  recordTokenweigering,
  type SleutelVan,
  sleutelsVan,
  startProgrammasessie,
} from "../modules/koppelingen/programmasessie.ts";
import { ALGORITMEN } from "../modules/koppelingen/sleutel.ts";
import { aanmeldsleutelOf } from "../modules/toegang/aanmeldbewijs.ts";
import { metLezen, SCOPES } from "../modules/toegang/scopes.ts";

const FORM = "application/x-www-form-urlencoded";
const ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
const PATH = "/api/v1/token";
/** By one address: an organisation can have many programs behind one. */
const TOKENS_PER_MINUTE = 120;

const Vraag = Type.Object({
  grant_type: Type.String({ enum: ["client_credentials"] }),
  client_assertion_type: Type.String({ enum: [ASSERTION_TYPE] }),
  client_assertion: Type.String({
    description: "JWT, ondertekend met een sleutel van het programma (RFC 7523)",
  }),
  client_id: Type.Optional(Type.String({ description: "Mag erbij; is dan gelijk aan sub" })),
  scope: Type.Optional(Type.String({ description: "Scopes met spaties ertussen; zonder: alles wat mag" })),
});
const Token = Type.Object({
  access_token: Type.String(),
  token_type: Type.String({ enum: ["Bearer"] }),
  expires_in: Type.Integer({ description: "Seconden" }),
  scope: Type.String(),
});

/** Why no token was given, in the words of RFC 6749 section 5.2. */
class OAuthError extends Error {
  readonly error: keyof typeof STATUS;
  constructor(error: keyof typeof STATUS, detail: string) {
    super(detail);
    this.error = error;
  }
}
const STATUS = {
  invalid_request: 400,
  unsupported_grant_type: 400,
  invalid_scope: 400,
  invalid_client: 401,
} as const;

/** A token for a program that signs with its own key: no secret is shared (OAuth 2.0 client credentials, private_key_jwt). */
export function tokenRoutes(api: FastifyInstance, means: Means): void {
  void api.register(async (scope) => {
    scope.addContentTypeParser(FORM, { parseAs: "string", bodyLimit: 20_000 }, (_request, body, done) =>
      done(null, body),
    );
    scope.post(
      "/token",
      {
        config: { rateLimit: { max: means.limits?.token ?? TOKENS_PER_MINUTE, timeWindow: "1 minute" } },
        schema: {
          operationId: "token.create",
          summary: "Een token voor een geregistreerd programma, een kwartier geldig",
          description:
            "OAuth 2.0 client_credentials met private_key_jwt. Een fout is JSON met error en error_description (RFC 6749), of application/problem+json als u dat in Accept vraagt.",
          tags: ["token"],
          security: [],
          body: { content: { [FORM]: { schema: Vraag } } },
          response: { 200: Token },
        },
        validatorCompiler: () => () => true, // refused below, in the words of OAuth
      },
      async (request, reply) => {
        try {
          return await answer(means, request);
        } catch (error) {
          if (error instanceof OAuthError) return refuse(request, reply, error);
          throw error;
        }
      },
    );
  });
}

/** Where the rest of the world finds how to ask a token, and the keys to check one (RFC 8414). */
export function tokenMetadataRoutes(app: FastifyInstance, means: Means): void {
  const options = { schema: { hide: true } };
  app.get("/.well-known/oauth-authorization-server", options, (request) => {
    const issuer = originOf(means, request);
    return {
      issuer,
      token_endpoint: `${issuer}${PATH}`,
      jwks_uri: `${issuer}/.well-known/token-sleutels.json`,
      grant_types_supported: ["client_credentials"],
      response_types_supported: [],
      token_endpoint_auth_methods_supported: ["private_key_jwt"],
      token_endpoint_auth_signing_alg_values_supported: Object.values(ALGORITMEN).flat(),
      scopes_supported: SCOPES,
      service_documentation: `${issuer}/ontwikkelaars`,
    };
  });
  app.get("/.well-known/token-sleutels.json", options, async () => ({
    keys: [(await tokenKeyOf(means)).open],
  }));
}

async function answer(means: Means, request: FastifyRequest) {
  const form = readForm(request.body);
  const client = clientOf(form.assertion);
  if (client === undefined || (form.clientId !== undefined && form.clientId !== client))
    throw new OAuthError(
      "invalid_client",
      "De assertion is geen leesbare JWT met de client_id als iss en sub.",
    );
  const origin = originOf(means, request);
  const waar = {
    regioId: means.regio.id,
    traceId: request.id,
    herkomst: herkomstOf(request),
    moment: means.now(),
  };
  const sleutels = await sleutelsVan(means.db, means.regio.id, client);
  if (sleutels.length === 0) throw unknownClient();
  const audiences = [origin, `${origin}${PATH}`];
  const found = await checkAssertion(form.assertion, client, { sleutels, audiences, now: waar.moment });
  if ("reden" in found) {
    await recordTokenweigering(means.db, waar, client, found.reden);
    throw new OAuthError("invalid_client", `De assertion is geweigerd: ${found.uitleg}`);
  }
  const { sleutel, jti, tot } = found;
  const scopes = grantedOf(form.scopes, sleutel);
  const token = await start(means, { ...waar, koppelingId: client, kid: sleutel.kid, jti, tot, scopes });
  return {
    access_token: await signAccessToken(means, request, { clientId: client, jti: token, scopes }),
    token_type: "Bearer",
    expires_in: GELDIG_IN_SECONDEN,
    scope: scopes.join(" "),
  };
}

async function start(means: Means, bewijs: Bewijs): Promise<string> {
  const sleutel = aanmeldsleutelOf(means.sleutelbestand);
  const { uitkomst, token } = await startProgrammasessie(means.db, { newId: means.newId, sleutel }, bewijs);
  if (uitkomst === "gebruikt")
    throw new OAuthError(
      "invalid_client",
      "Deze assertion is al gebruikt: geef elke assertion een eigen jti.",
    );
  if (uitkomst === "scope") throw new OAuthError("invalid_scope", "Dit programma mag deze scopes niet meer.");
  if (uitkomst === "onbekend") throw unknownClient();
  return token;
}

function grantedOf(asked: readonly string[], { rol, scopes }: SleutelVan): readonly string[] {
  const not = asked.filter((scope) => !scopes.includes(scope));
  if (not.length > 0)
    throw new OAuthError("invalid_scope", `Dit programma heeft geen ${not.join(", ").slice(0, 300)}.`);
  return asked.length === 0 ? scopes : metLezen(asked, rol).filter((scope) => scopes.includes(scope));
}

/** Each field once, as RFC 6749 wants it. */
function readForm(body: unknown): {
  assertion: string;
  clientId: string | undefined;
  scopes: readonly string[];
} {
  const form = new URLSearchParams(typeof body === "string" ? body : "");
  const twice = [...form.keys()].find((name) => form.getAll(name).length > 1);
  if (twice !== undefined) throw new OAuthError("invalid_request", "Een veld staat er twee keer in.");
  const grant = form.get("grant_type");
  if (!grant)
    throw new OAuthError("invalid_request", "Stuur grant_type=client_credentials mee, als formulier.");
  if (grant !== "client_credentials")
    throw new OAuthError("unsupported_grant_type", "Alleen grant_type=client_credentials kan hier.");
  const assertion = form.get("client_assertion");
  if (form.get("client_assertion_type") !== ASSERTION_TYPE || !assertion)
    throw new OAuthError(
      "invalid_client",
      `Stuur een client_assertion mee, met client_assertion_type=${ASSERTION_TYPE}.`,
    );
  return {
    assertion,
    clientId: form.get("client_id") ?? undefined,
    scopes: (form.get("scope") ?? "").split(" ").filter(Boolean),
  };
}

/** JSON as OAuth libraries read it, or a problem for who asks that; the same fields in both. */
function refuse({ headers }: FastifyRequest, reply: FastifyReply, { error, message }: OAuthError) {
  const status = STATUS[error];
  const wantsProblem = headers.accept?.includes("application/problem+json") ?? false;
  return reply
    .status(status)
    .type(wantsProblem ? PROBLEM_TYPE : "application/json; charset=utf-8")
    .serializer(JSON.stringify)
    .send({
      error,
      error_description: message,
      type: `/problemen/token.${error.replace("_", "-")}`,
      status,
      title: "Er is geen token gegeven",
      detail: message,
    });
}

const unknownClient = () =>
  new OAuthError(
    "invalid_client",
    "Dit programma is niet geregistreerd, gestopt, of de laatste dag is voorbij. Vraag het de beheerder.",
  );
