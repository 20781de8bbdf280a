import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import { LIMITS, type Means, originOf } from "#http/means";
import type { RelyingParty, Vertrek } from "#http/relying-party";
import { seal, unseal } from "#http/sealed";
import { cookieOptions, findSession, giveCookie, herkomstOf } from "#http/session";
import { aanmeldsleutelOf } from "../modules/toegang/aanmeldbewijs.ts";
import {
  endSessie,
  recordRefusedAanmelding,
  startSessie,
  type Weigering,
} from "../modules/toegang/sessie.ts";

const COOKIE = "meedoen-aanmelden";
const PATH = "/aanmelden";
const MAX_AWAY_MS = 10 * 60_000;

/**
 * `GET /aanmelden?naar=/pad` leaves for the identity provider, `GET /aanmelden/terug` comes back with a session
 * cookie and goes to `naar`.
 */
export function signInRoutes(
  app: FastifyInstance,
  means: Means,
  relyingPartyOf: (origin: string) => RelyingParty,
): void {
  const sleutel = aanmeldsleutelOf(means.sleutelbestand);
  const config = { rateLimit: { max: (means.limits ?? LIMITS).signIn, timeWindow: "1 minute" } };
  const options = { config, schema: { hide: true } };

  app.get<{ Querystring: { naar?: string } }>(PATH, options, async (request, reply) => {
    try {
      const origin = originOf(means, request);
      const { url, vertrek } = await relyingPartyOf(origin).depart(ownPath(request.query.naar), means.now());
      void reply.setCookie(
        COOKIE,
        seal(vertrek, means.sleutelbestand.cookieSleutel),
        cookieOptions(means, PATH),
      );
      return reply.header("Cache-Control", "no-store").redirect(url, 303);
    } catch (error) {
      request.log.error({ err: error }, "inlogdienst onbereikbaar");
      return refuse(reply, "onbereikbaar");
    }
  });

  app.get(`${PATH}/terug`, options, async (request, reply) => {
    const vertrek = takeVertrek(means, request, reply);
    if (!vertrek) return refuse(reply, "verlopen");
    const origin = originOf(means, request);
    const waar = {
      regioId: means.regio.id,
      traceId: request.id,
      herkomst: herkomstOf(request),
      moment: means.now(),
    };
    try {
      const aanmeldnaam = await relyingPartyOf(origin).arrive(new URL(request.url, origin), vertrek);
      const earlier = await findSession(means, request);
      if (earlier) await endSessie(means.db, earlier, waar);
      const token = await startSessie(means.db, { newId: means.newId, sleutel }, { ...waar, aanmeldnaam });
      if (!token) return refuse(reply, "onbekend");
      giveCookie(means, reply, token);
      return reply.header("Cache-Control", "no-store").redirect(vertrek.naar, 303);
    } catch (error) {
      const fout = foutOf(error);
      request.log.warn({ err: error, fout }, "aanmelden geweigerd");
      await recordRefusedAanmelding(means.db, waar, fout);
      return refuse(reply, fout);
    }
  });
}

function takeVertrek(means: Means, request: FastifyRequest, reply: FastifyReply): Vertrek | undefined {
  void reply.clearCookie(COOKIE, cookieOptions(means, PATH));
  const vertrek = unseal(request.cookies[COOKIE] ?? "", means.sleutelbestand.cookieSleutel) as
    | Vertrek
    | undefined;
  return vertrek && means.now().getTime() - vertrek.begin < MAX_AWAY_MS ? vertrek : undefined;
}

/** `/inloggen?fout=…` says why. */
const refuse = (reply: FastifyReply, fout: Weigering) =>
  reply.header("Cache-Control", "no-store").redirect(`/inloggen?fout=${fout}`, 303);

function foutOf(error: unknown): Weigering {
  if (error instanceof Failure) return error.code === "sessie.niveau-te-laag" ? "niveau" : "onbekend";
  const { error: code, name } = error as { error?: unknown; name?: unknown };
  if (code === "access_denied" || code === "login_required") return "geannuleerd";
  return name === "TimeoutError" || name === "TypeError" ? "onbereikbaar" : "verlopen";
}

/** A path of ours and nothing else: not `//elsewhere`, not `/\elsewhere`. */
function ownPath(naar: unknown): string {
  const base = "http://hier.invalid";
  if (typeof naar !== "string" || naar.length > 500 || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(naar)) return "/";
  const url = new URL(naar, base);
  const isSignIn = /^\/(aanmelden|inloggen|oidc)(\/|$)/.test(url.pathname);
  return url.origin === base && !isSignIn ? url.pathname + url.search + url.hash : "/";
}
