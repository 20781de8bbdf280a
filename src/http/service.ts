import cookie from "@fastify/cookie";
import rateLimit from "@fastify/rate-limit";
import type { FastifyInstance } from "fastify";
import { agendaRoutes } from "#http/agenda-routes";
import { createApp } from "#http/app";
import { certificateRoutes, wellKnownRoutes } from "#http/certificate-routes";
import { localSignIn } from "#http/local-sign-in";
import { limitRequests } from "#http/limits";
import { liveRoutes } from "#http/live-routes";
import { isHttps, type Means } from "#http/means";
import { operationRoutes } from "#http/operations";
import { portalRoutes } from "#http/portal-routes";
import { type RelyingParty, relyingParty } from "#http/relying-party";
import { contextOfSession, sessionOf } from "#http/session";
import { demoRoutes, sessionRoutes } from "#http/session-routes";
import { signInRoutes } from "#http/sign-in";
import { tokenMetadataRoutes, tokenRoutes } from "#http/token-routes";
import { vumRoutes } from "#http/vum-routes";
import { answerPage, isBuilt, serveWebApp } from "#http/web-app";
import type { Context } from "../modules/context.ts";

/** The whole service: the doors, signing in, the web app, and what operations need. */
export async function createService(means: Means): Promise<FastifyInstance> {
  const { config, webRoot } = means;
  const limit: { check?: ReturnType<typeof limitRequests>["check"] } = {};
  let signOutUrl: () => Promise<string> = async () => "/inloggen";

  const app: FastifyInstance = await createApp({
    contextOf: async (request): Promise<Context> => {
      const session = await sessionOf(means, request);
      await limit.check?.(request, session);
      return contextOfSession(means, request, session);
    },
    before: async (app) => {
      await app.register(cookie);
      const { check, tooMany } = limitRequests(app, means);
      await app.register(rateLimit, { global: false, errorResponseBuilder: tooMany });
      limit.check = check;
      operationRoutes(app, means);
      wellKnownRoutes(app, means);
      tokenMetadataRoutes(app, means);
      await vumRoutes(app, means);
    },
    api: (api) => {
      sessionRoutes(api, means, () => signOutUrl());
      tokenRoutes(api, means);
      demoRoutes(api, means);
      certificateRoutes(api, means);
      agendaRoutes(api, means);
      liveRoutes(api, means);
    },
    ...(isBuilt(webRoot) && { pages: answerPage }),
    ...(means.spoolMap && { spoolMap: means.spoolMap }),
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
