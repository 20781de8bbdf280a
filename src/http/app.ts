import { tmpdir } from "node:os";
import path from "node:path";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import { announceDeprecations, VERVALT, type Verval } from "#http/deprecations";
import { isApi, secureHeaders } from "#http/headers";
import { type LogStream, loggingOptions, logRequests } from "#http/logging";
import { answerMethodNotAllowed, rememberRoutes } from "#http/method-not-allowed";
import { publishApiDocument } from "#http/openapi";
import { answerProblem } from "#http/problem";
import { changeRoutes, eventTypeRoutes, registerRoutes } from "#http/register-routes";
import { type ContextOf, routeOptions } from "#http/route-options";
import { atFirstAnswer } from "#http/serializers";
import { acceptUploads, spoolTo } from "#http/spool-upload";
import { answerUnreadableRequest, answerUnreadableUrl } from "#http/unreadable";
import { isUploadRoute } from "../modules/route.ts";
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
  /** Where a file that comes in waits until it is read. */
  readonly spoolMap?: string;
  readonly logLevel?: string;
  readonly logStream?: LogStream;
  readonly isHttps?: boolean;
  readonly trustProxy?: boolean;
  /** The operations that will go, where they are others than those of `VERVALT`. */
  readonly vervalt?: readonly Verval[];
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
  const vervalt = options.vervalt ?? VERVALT;
  announceDeprecations(app, vervalt);
  await publishApiDocument(app, vervalt);
  await options.before?.(app);

  const spool = spoolTo(options.spoolMap ?? path.join(tmpdir(), `meedoen-inlezen-${process.pid}`));
  await app.register(
    async (api) => {
      const add = (to: FastifyInstance, isUpload: boolean) => {
        for (const route of routes.filter((one) => isUploadRoute(one) === isUpload))
          to.route(routeOptions(route, options.contextOf, spool));
      };
      add(api, false);
      await api.register(async (uploads) => {
        acceptUploads(uploads);
        add(uploads, true);
      });
      registerRoutes(api);
      changeRoutes(api);
      eventTypeRoutes(api);
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
