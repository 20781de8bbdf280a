import { createHmac, timingSafeEqual } from "node:crypto";
import type { FastifyReply, FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import { bearerOf, readAccessToken } from "#http/access-token";
import { isHttps, type Means, originOf } from "#http/means";
import { signedOut } from "#http/problem";
import type { Context } from "../modules/context.ts";
import { readTraceparent } from "../modules/koppelvlakken/spoor.ts";
import { openProgrammasessie, type Programmasessie } from "../modules/koppelingen/programmasessie.ts";
import { type OpenSessie, openSessie } from "../modules/toegang/sessie.ts";

/** `__Host-`: the browser sends it back over https, to this host only, and nobody else can set it. */
const cookieName = (means: Means) => (isHttps(means) ? "__Host-meedoen" : "meedoen");

/**
 * The running session of this request: of a program by its token, whatever cookie comes along, or else of a browser. A change
 * by a browser must also come from a page of ours.
 */
export async function sessionOf(
  means: Means,
  request: FastifyRequest,
): Promise<OpenSessie | Programmasessie> {
  const token = bearerOf(request);
  if (token !== undefined) return programOf(means, request, token);
  const session = await findSession(means, request);
  if (!session) throw signedOut();
  if (!["GET", "HEAD"].includes(request.method)) {
    requireOwnPage(means, request);
    requireCsrfToken(means, String(request.headers["x-csrf-token"] ?? ""), session);
  }
  return session;
}

async function programOf(means: Means, request: FastifyRequest, token: string): Promise<Programmasessie> {
  const name = await readAccessToken(means, request, token);
  const session = name === undefined ? undefined : await openProgrammasessie(means.db, means.regio.id, name);
  if (!session) throw tokenEnded();
  return session;
}

export async function findSession(means: Means, request: FastifyRequest): Promise<OpenSessie | undefined> {
  const [, regioId, token] = /^([\w-]+)\.([\w-]{43})$/.exec(request.cookies[cookieName(means)] ?? "") ?? [];
  if (token === undefined || regioId !== means.regio.id) return undefined;
  return openSessie(means.db, regioId, token);
}

export const contextOfSession = (means: Means, request: FastifyRequest, session: OpenSessie): Context => ({
  db: means.db,
  user: session.user,
  sessie: { regioId: session.user.regioId, sessieId: session.sessieId },
  traceId: request.id,
  ...callerOf(request),
  herkomst: herkomstOf(request),
  now: means.now,
  today: means.today,
  newId: means.newId,
  sleutels: means.sleutelbestand.sleutels,
  adres: originOf(means, request),
  ...(means.quota && { quota: means.quota }),
  ...(means.interneAdressen && { interneAdressen: true }),
  ...(means.basisregistraties && { basisregistraties: means.basisregistraties }),
});

/** The step of the application that asked, where it passes on its trace. */
function callerOf({ headers }: FastifyRequest): Pick<Context, "parentSpanId"> {
  const spoor = readTraceparent(headers["traceparent"]);
  return spoor ? { parentSpanId: spoor.spanId } : {};
}

/** The dossier that this session opens as its own, or for the one it acts for; null for who works here, or may nothing now. */
export const eigenDossierVan = ({ user }: OpenSessie): string | null =>
  user.rollen.some((rol) => rol === "inwoner" || rol === "vertegenwoordiger") ? user.inwonerId : null;

/** The address that asked. A socket that was closed while the answer was made has none any more: the log says so. */
export const herkomstOf = ({ ip }: { readonly ip?: string | undefined }): string =>
  ip ?? "verbinding verbroken";

export function giveCookie(means: Means, reply: FastifyReply, token: string): void {
  void reply.setCookie(cookieName(means), `${means.regio.id}.${token}`, cookieOptions(means));
}

export function takeCookie(means: Means, reply: FastifyReply): void {
  void reply.clearCookie(cookieName(means), cookieOptions(means));
}

export const cookieOptions = (means: Means, path = "/") =>
  ({ path, httpOnly: true, sameSite: "lax", secure: isHttps(means) }) as const;

/** Belongs to one session and tells nothing about it. */
export const csrfTokenOf = ({ sleutelbestand }: Means, { sessieId }: OpenSessie): string =>
  createHmac("sha256", sleutelbestand.csrfSleutel).update(sessieId).digest("base64url");

/**
 * Belongs to one user, whichever session he has: what a device keeps for him can be read again when he signs in again, and by
 * nobody in between (ADR 0015).
 */
export const apparaatsleutelOf = ({ sleutelbestand }: Means, { user }: Pick<OpenSessie, "user">): string =>
  createHmac("sha256", sleutelbestand.csrfSleutel)
    .update(`apparaat\n${user.regioId}\n${user.id}`)
    .digest("base64url");

/** A browser says where a request comes from; other programs say nothing and have no cookie to misuse. */
export function requireOwnPage(means: Means, request: FastifyRequest): void {
  const { origin, "sec-fetch-site": site } = request.headers;
  const isForeign =
    (origin !== undefined && origin !== originOf(means, request)) ||
    (site !== undefined && site !== "same-origin" && site !== "none");
  if (isForeign) throw foreign();
}

/** A form that needs no script carries the token in a field. */
export function requireOwnForm(
  means: Means,
  request: FastifyRequest,
  session: OpenSessie,
  csrf: string,
): void {
  requireOwnPage(means, request);
  requireCsrfToken(means, csrf, session);
}

function requireCsrfToken(means: Means, token: string, session: OpenSessie): void {
  const given = Buffer.from(token);
  const expected = Buffer.from(csrfTokenOf(means, session));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw foreign();
}

const foreign = () =>
  new Failure(
    "forbidden",
    "sessie.vreemd-verzoek",
    "Dit verzoek komt niet van een pagina van Meedoen. Laad de pagina opnieuw en probeer het nog eens.",
  );

const tokenEnded = () =>
  new Failure(
    "unauthenticated",
    "token.ongeldig",
    "Dit token geldt niet of niet meer. Vraag een nieuw token met POST /api/v1/token.",
  );
