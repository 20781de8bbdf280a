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

type Problem = {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly type: string;
};

/** Every error leaves as `application/problem+json`. A defect is logged, and tells the caller nothing but its code. */
export function answerProblem(error: FastifyError | Failure, request: FastifyRequest, reply: FastifyReply) {
  const problem = problemOf(error, request.id);
  if (problem.status >= 500) request.log.error({ err: error, code: request.id }, "request failed");
  if (problem.status === 429 || problem.status === 503) void reply.header("Retry-After", "2");
  return reply.status(problem.status).type("application/problem+json").send(problem);
}

function problemOf(error: FastifyError | Failure, requestId: string): Problem {
  if (error instanceof Failure)
    return {
      ...error.about,
      type: `/problemen/${error.code}`,
      ...ANSWER[error.kind],
      detail: error.detail,
    };
  if (error.statusCode && error.statusCode < 500)
    // unreadable JSON, an unknown type of content, or a body that is too large
    return {
      type: "about:blank",
      title: error.statusCode === 429 ? ANSWER["too-many"].title : ANSWER.invalid.title,
      status: error.statusCode,
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
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "Stuur het verzoek als application/json.",
  FST_ERR_CTP_BODY_TOO_LARGE: "Het verzoek is te groot.",
  FST_ERR_CTP_EMPTY_JSON_BODY: "Het verzoek is leeg.",
  FST_ERR_CTP_INVALID_JSON_BODY: "Het verzoek is geen leesbare JSON.",
};
