import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import { agendaRoutes } from "#http/agenda-routes";
import { createApp } from "#http/app";
import { certificateRoutes, wellKnownRoutes } from "#http/certificate-routes";
import { localSignIn } from "#http/local-sign-in";
import { liveRoutes } from "#http/live-routes";
import { isHttps, LIMITS, type Means } from "#http/means";
import { operationRoutes } from "#http/operations";
import { portalRoutes } from "#http/portal-routes";
import { type RelyingParty, relyingParty } from "#http/relying-party";
import { contextOfSession, sessionOf } from "#http/session";
import { demoRoutes, sessionRoutes } from "#http/session-routes";
import { signInRoutes } from "#http/sign-in";
import { vumRoutes } from "#http/vum-routes";
import { answerPage, isBuilt, serveWebApp } from "#http/web-app";
import type { Context } from "../modules/context.ts";

/** The whole service: the doors, signing in, the web app, and what operations need. */
export async function createService(means: Means): Promise<FastifyInstance> {
  const { config, webRoot } = means;
  const limit: { check?: (request: FastifyRequest) => Promise<void> } = {};
  let signOutUrl: () => Promise<string> = async () => "/inloggen";

  const app: FastifyInstance = await createApp({
    contextOf: async (request): Promise<Context> => {
      const session = await sessionOf(means, request);
      sessionIds.set(request, session.sessieId);
      await limit.check?.(request);
      return contextOfSession(means, request, session);
    },
    before: async (app) => {
      await app.register(cookie);
      await app.register(rateLimit, { global: false, errorResponseBuilder: tooMany });
      limit.check = limitPerSession(app, (means.limits ?? LIMITS).perSession);
      operationRoutes(app, means);
      wellKnownRoutes(app, means);
      await vumRoutes(app, means);
    },
    api: (api) => {
      sessionRoutes(api, means, () => signOutUrl());
      demoRoutes(api, means);
      certificateRoutes(api, means);
      agendaRoutes(api, means);
      liveRoutes(api, means);
    },
    ...(isBuilt(webRoot) && { pages: answerPage }),
    logLevel: config.logLevel,
    ...(means.logStream && { logStream: means.logStream }),
    isHttps: isHttps(means),
    trustProxy: config.trustProxy,
  });

  const parties = partyOf(app, means);
  signInRoutes(app, means, parties);
  if (config.oidc && config.publicUrl) {
    const party = parties(config.publicUrl);
    signOutUrl = async () => (await party.signOutUrl().catch(() => undefined)) ?? "/inloggen";
  }
  if (isBuilt(webRoot)) {
    await serveWebApp(app, webRoot);
    await portalRoutes(app, means, webRoot);
  }
  await app.ready();
  return app;
}

/** A real provider by configuration; a local one for a demo region only, because there anyone is anyone. */
function partyOf(app: FastifyInstance, means: Means): (origin: string) => RelyingParty {
  const { oidc, publicUrl } = means.config;
  if (oidc && publicUrl) {
    const party = relyingParty({ ...oidc, redirectUri: `${publicUrl}/aanmelden/terug` });
    return () => party;
  }
  if (!means.regio.isDemo)
    throw new Error(
      "Dit is geen demoregio: stel een inlogdienst in met OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET en PUBLIC_URL.",
    );
  return localSignIn(app, means);
}

const sessionIds = new WeakMap<FastifyRequest, string>();

function limitPerSession(app: FastifyInstance, max: number) {
  const check = app.createRateLimit({
    max,
    timeWindow: "1 minute",
    keyGenerator: (request) => sessionIds.get(request) ?? request.ip,
  });
  return async (request: FastifyRequest) => {
    const answer = await check(request);
    if (!answer.isAllowed && answer.isExceeded) throw tooMany();
  };
}

const tooMany = () =>
  new Failure(
    "too-many",
    "dienst.too-many",
    "U doet te veel verzoeken. Wacht een minuut en probeer het opnieuw.",
  );
