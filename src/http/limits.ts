import type { FastifyInstance, FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import { LIMITS, type Means } from "#http/means";
import type { Programmasessie } from "../modules/koppelingen/programmasessie.ts";
import type { OpenSessie } from "../modules/toegang/sessie.ts";

type Ruimte = { readonly key: string; readonly max: number };
type Session = OpenSessie | Programmasessie;

/**
 * How many requests a session of a browser may do in a minute, and a program in all its tokens together. A program is told
 * how many are left, in the headers of the IETF draft draft-ietf-httpapi-ratelimit-headers-10.
 */
export function limitRequests(app: FastifyInstance, { limits = LIMITS }: Pick<Means, "limits">) {
  const rooms = new WeakMap<FastifyRequest, Ruimte>();
  const headers = new WeakMap<FastifyRequest, Readonly<Record<string, string>>>();
  const fallback = (request: FastifyRequest): Ruimte => ({ key: request.ip, max: limits.perSession });
  let count: ReturnType<FastifyInstance["createRateLimit"]> | undefined;

  app.addHook("onSend", async (request, reply) => {
    void reply.headers(headers.get(request) ?? {});
  });

  const check = async (request: FastifyRequest, session: Session): Promise<void> => {
    rooms.set(request, roomOf(session, limits.perSession));
    count ??= app.createRateLimit({
      timeWindow: "1 minute",
      max: (request: FastifyRequest) => (rooms.get(request) ?? fallback(request)).max,
      keyGenerator: (request) => (rooms.get(request) ?? fallback(request)).key,
    });
    const answer = await count(request);
    if (answer.isAllowed) return;
    if (isProgram(session))
      headers.set(request, {
        "RateLimit-Policy": `"minuut";q=${answer.max};w=60`,
        RateLimit: `"minuut";r=${answer.remaining};t=${answer.ttlInSeconds}`,
      });
    if (answer.isExceeded) throw tooMany(answer.ttlInSeconds);
  };
  return { check, tooMany: () => tooMany(60) };
}

const isProgram = (session: Session): session is Programmasessie => "verzoekenPerMinuut" in session;

const roomOf = (session: Session, perSession: number): Ruimte =>
  isProgram(session)
    ? { key: `koppeling/${session.user.id}`, max: session.verzoekenPerMinuut }
    : { key: session.sessieId, max: perSession };

const tooMany = (wachtInSeconden: number) =>
  new Failure(
    "too-many",
    "dienst.too-many",
    "U doet te veel verzoeken. Wacht een minuut en probeer het opnieuw.",
    { wachtInSeconden },
  );
