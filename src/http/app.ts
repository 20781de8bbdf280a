import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import { isApi, secureHeaders } from "#http/headers";
import { type LogStream, loggingOptions, logRequests } from "#http/logging";
import { answerMethodNotAllowed, rememberRoutes } from "#http/method-not-allowed";
import { publishApiDocument } from "#http/openapi";
import { answerProblem } from "#http/problem";
import { registerRoutes } from "#http/register-routes";
import { type ContextOf, routeOptions } from "#http/route-options";
import { atFirstAnswer } from "#http/serializers";
import { answerUnreadableRequest, answerUnreadableUrl } from "#http/unreadable";
import { routes } from "../modules/routes.ts";

const BODY_LIMIT_IN_BYTES = 256 * 1024;
/** A request that takes longer to arrive than this is broken off. */
const REQUEST_TIMEOUT_MS = 60_000;

export type AppOptions = {
  readonly contextOf: ContextOf;
  /** What has to be there before the first route. */
  readonly before?: (app: FastifyInstance) => Promise<void>;
  /** Routes of the API that are no doors. */
  readonly api?: (api: FastifyInstance) => void;
  /** Answers a page of the web app where no route does; without an answer it is a 404. */
  readonly pages?: (request: FastifyRequest, reply: FastifyReply) => FastifyReply | undefined;
  readonly logLevel?: string;
  readonly logStream?: LogStream;
  readonly isHttps?: boolean;
  readonly trustProxy?: boolean;
};

/** The HTTP application over a way to know who asks. */
export async function createApp(options: AppOptions) {
  const app = Fastify({
    ...loggingOptions(options.logLevel ?? "error", options.logStream),
    bodyLimit: BODY_LIMIT_IN_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: "idle",
    frameworkErrors: answerUnreadableUrl,
    clientErrorHandler: answerUnreadableRequest,
    routerOptions: { maxParamLength: 200 },
    schemaController: { compilersFactory: { buildSerializer: atFirstAnswer } },
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setErrorHandler(answerProblem);
  const methodsOf = rememberRoutes(app);
  app.setNotFoundHandler((request, reply) => {
    const methods = methodsOf(request.url);
    if (methods.length > 0) return answerMethodNotAllowed(reply, methods);
    const page = isApi(request.url) ? undefined : options.pages?.(request, reply);
    if (!page) throw noSuchAddress();
    return page;
  });
  logRequests(app);
  await secureHeaders(app, options.isHttps ?? false);
  app.addHook("onRequest", async ({ url }) => {
    if (isApi(url) && /\/(\?|$)/.test(url)) throw noSuchAddress(); // no trailing slash (NL GOV API Design Rules)
  });
  await publishApiDocument(app);
  await options.before?.(app);

  await app.register(
    async (api) => {
      for (const route of routes) api.route(routeOptions(route, options.contextOf));
      registerRoutes(api);
      options.api?.(api);
      api.get("/openapi.json", { schema: { hide: true } }, (_request, reply) =>
        reply.header("Access-Control-Allow-Origin", "*").send(app.swagger()),
      );
    },
    { prefix: "/api/v1" },
  );
  return app;
}

const noSuchAddress = () => new Failure("not-found", "adres.not-found", "Dit adres bestaat niet.");
