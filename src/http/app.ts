import swagger from "@fastify/swagger";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import Fastify from "fastify";
import { Failure } from "#core/failure";
import { answerProblem } from "#http/problem";
import { type ContextOf, routeOptions } from "#http/route-options";
import { routes } from "../modules/routes.ts";

/** The HTTP application over a way to know who asks. */
export async function createApp(contextOf: ContextOf) {
  const app = Fastify({ logger: { level: "error" } }).withTypeProvider<TypeBoxTypeProvider>();
  app.setErrorHandler(answerProblem);
  app.setNotFoundHandler(() => {
    throw new Failure("not-found", "adres.not-found", "Dit adres bestaat niet.");
  });

  await app.register(swagger, {
    openapi: { openapi: "3.1.0", info: { title: "Meedoen", version: "1.0.0" } },
  });
  await app.register(
    async (api) => {
      for (const route of routes) api.route(routeOptions(route, contextOf));
      api.get("/openapi.json", { schema: { hide: true } }, () => app.swagger());
    },
    { prefix: "/api/v1" },
  );
  return app;
}
