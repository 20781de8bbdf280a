import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { Failure, type FailureKind } from "#core/failure";

const ANSWER = {
  invalid: { status: 400, title: "Het verzoek klopt niet" },
  unauthenticated: { status: 401, title: "Niet ingelogd" },
  forbidden: { status: 403, title: "Geen toegang" },
  "not-found": { status: 404, title: "Niet gevonden" },
  conflict: { status: 409, title: "Het verzoek past niet bij de gegevens" },
  stale: { status: 412, title: "Iemand anders heeft dit net gewijzigd" },
  mismatch: { status: 422, title: "Dezelfde sleutel voor een ander verzoek" },
  "precondition-required": { status: 428, title: "De versie ontbreekt" },
  "too-many": { status: 429, title: "Te veel verzoeken" },
  unavailable: { status: 503, title: "Even niet beschikbaar" },
} as const satisfies Record<FailureKind, { status: number; title: string }>;

export type Problem = {
  readonly type: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly [about: string]: unknown;
};

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

/** Every error leaves as `application/problem+json`. A defect is logged, and tells the caller nothing but its code. */
export function answerProblem(error: FastifyError | Failure, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(beyondToken(error, request) ?? error, request.id);
  if (problem.status >= 500) request.log.error({ err: error }, "fout");
  const challenge = challengeOf(problem);
  if (challenge) void reply.header("WWW-Authenticate", challenge);
  if (problem.status === 429 || problem.status === 503) void reply.header("Retry-After", retryAfter(problem));
  return reply.status(problem.status).type(PROBLEM_TYPE).serializer(JSON.stringify).send(problem);
}

/** How a program can come in (RFC 6750 section 3). */
function challengeOf({ status, code, scope }: Problem): string | undefined {
  const bearer = 'Bearer realm="Meedoen"';
  if (code === "token.ongeldig") return `${bearer}, error="invalid_token"`;
  if (code === "koppeling.zonder-scope")
    return `${bearer}, error="insufficient_scope", scope="${String(scope)}"`;
  if (code === MORE_SCOPES) return `${bearer}, error="insufficient_scope"`;
  return status === 401 ? bearer : undefined;
}

const MORE_SCOPES = "koppeling.meer-scopes";
/** insufficient_privilege */
const REFUSED_BY_DATABASE = "42501";

/** An answer that is made of several classes: the database refuses the one that the token of a program does not name. */
const beyondToken = (error: FastifyError | Failure, { headers }: FastifyRequest): Failure | undefined =>
  error.code === REFUSED_BY_DATABASE && /^bearer /i.test(headers.authorization ?? "")
    ? new Failure(
        "forbidden",
        MORE_SCOPES,
        "Dit antwoord is gemaakt van meer gegevens dan dit token mag lezen. Vraag een token met meer scopes, of vraag de beheerder om de koppeling te wijzigen.",
      )
    : undefined;

/** In seconds. */
function retryAfter({ wachtInSeconden }: Problem): string {
  return typeof wachtInSeconden === "number" ? String(wachtInSeconden) : "2";
}

export function problemOf(error: FastifyError | Failure, requestId: string): Problem {
  const failure = error instanceof Failure ? error : failureOf(error);
  if (failure)
    return {
      ...failure.about,
      type: `/problemen/${failure.code}`,
      code: failure.code,
      ...ANSWER[failure.kind],
      detail: failure.detail,
    };
  if (error instanceof Error && "statusCode" in error && error.statusCode && error.statusCode < 500)
    // unreadable JSON, an unknown type of content, or a body that is too large
    return {
      type: "about:blank",
      status: error.statusCode,
      title: error.statusCode === 429 ? ANSWER["too-many"].title : ANSWER.invalid.title,
      detail: FRAMEWORK_DETAIL[error.code] ?? "Controleer het verzoek en probeer het opnieuw.",
    };
  return {
    type: "about:blank",
    status: 500,
    title: "Er ging iets mis bij ons",
    detail: `Er is niets verloren. Probeer het opnieuw, of bel de helpdesk en noem code ${requestId}.`,
  };
}

const FRAMEWORK_DETAIL: Readonly<Record<string, string>> = {
  FST_ERR_BAD_URL: "Het adres is niet te lezen.",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "Stuur het verzoek als application/json.",
  FST_ERR_CTP_BODY_TOO_LARGE: "Het verzoek is te groot.",
  FST_ERR_CTP_EMPTY_JSON_BODY: "Het verzoek is leeg.",
  FST_ERR_CTP_INVALID_JSON_BODY: "Het verzoek is geen leesbare JSON.",
};

/** What PostgreSQL and the way to it can answer in normal use, whatever the statement was. */
function failureOf(error: Error & { code?: string; constraint?: string }): Failure | undefined {
  const { code = "", constraint } = error;
  if (constraint === "context_verlopen") return signedOut();
  if (UNREADABLE.has(code)) return unreadable();
  if (AWAY.some((start) => code.startsWith(start)) || AWAY_MESSAGE.test(error.message)) return away();
  return undefined;
}

/** 22021: a NUL in a text; 22P05, 22P02: the same or half a character in JSON; 22003, 22008: a number or day that does not fit. */
const UNREADABLE = new Set(["22021", "22P05", "22P02", "22003", "22008"]);
/** No connection, the server stops or is full, or two changes waited for each other. */
const AWAY = ["08", "57P0", "53", "40001", "40P01", "ECONN", "EPIPE", "ETIMEDOUT", "ENOTFOUND"];
const AWAY_MESSAGE =
  /^(Connection terminated|timeout exceeded when trying to connect|driver has already been)/;

export const signedOut = () =>
  new Failure("unauthenticated", "sessie.ontbreekt", "U bent niet (meer) ingelogd. Log opnieuw in.");
const unreadable = () =>
  new Failure("invalid", "verzoek.onleesbaar", "Er staat een teken of getal in dat wij niet kunnen bewaren.");
const away = () =>
  new Failure(
    "unavailable",
    "dienst.unavailable",
    "Meedoen is even niet beschikbaar. Probeer het zo opnieuw.",
  );
