import type { IncomingMessage } from "node:http";
import { type FastifyInstance, type FastifyServerOptions, LogController } from "fastify";
import { newTraceId, readTraceparent } from "../modules/koppelvlakken/spoor.ts";

/** Where the lines go; standard output unless a test listens in. */
export type LogStream = { write(line: string): void };

/**
 * One line of JSON for each request: trace, pattern of the route, status, milliseconds. Never an address with what a
 * user typed, a body, a header, a name, or the text of an error, because any of these can hold personal data.
 */
export const loggingOptions = (level: string, stream?: LogStream): FastifyServerOptions => ({
  logger: {
    level,
    base: null,
    timestamp: () => `,"tijdstip":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ niveau: label }) },
    serializers: { req: () => undefined, res: () => undefined, err: describeError },
    ...(stream && { stream }),
  } as FastifyServerOptions["logger"] & object,
  logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: "trace" }),
  genReqId: traceIdOf,
});

/** W3C Trace Context: the trace of the caller goes on, else a new one begins. */
const traceIdOf = ({ headers }: Pick<IncomingMessage, "headers">): string =>
  readTraceparent(headers["traceparent"])?.traceId ?? newTraceId();

export function logRequests(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    request.log.info(
      {
        methode: request.method,
        route: routeOf(request.routeOptions.url),
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      "verzoek",
    );
  });
}

/** The pattern, such as `/api/v1/inwoners/:id`. */
export const routeOf = (pattern: string | undefined): string => pattern ?? "onbekend";

/** What a developer needs to find a defect, without the message: PostgreSQL puts values in it, and so do others. */
function describeError(error: unknown) {
  const { name, code, constraint, table, stack, message } = error as Error & Record<string, unknown>;
  return {
    soort: name,
    code,
    constraint,
    table,
    // these two name properties and functions of our own code, never a value
    ...(["TypeError", "ReferenceError"].includes(name) && { melding: message }),
    plaats: (stack ?? "")
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 12)
      .map((line) => line.trim()),
  };
}
