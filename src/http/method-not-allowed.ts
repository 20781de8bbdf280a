import type { FastifyInstance, FastifyReply } from "fastify";
import { PROBLEM_TYPE } from "#http/problem";

type Known = { readonly methods: readonly string[]; readonly isExact: boolean; readonly pattern: RegExp };

/** Remembers the routes, to tell an address that is none from one that takes another method. */
export function rememberRoutes(app: FastifyInstance): (url: string) => readonly string[] {
  const known: Known[] = [];
  app.addHook("onRoute", ({ url, method }) => {
    if (url.includes("*")) return; // everything below an address, which is nothing in particular
    const pattern = new RegExp(`^${url.replace(/[.\\+?^$()[\]{}|]/g, "\\$&").replace(/:\w+/g, "[^/]+")}$`);
    known.push({ methods: [method].flat(), isExact: !url.includes(":"), pattern });
  });
  return (url) => {
    const path = url.replace(/\?.*$/, "");
    const found = known.filter(({ pattern }) => pattern.test(path));
    const exact = found.filter(({ isExact }) => isExact); // `/inwoners/_zoek` is no inwoner
    const methods = (exact.length > 0 ? exact : found).flatMap(({ methods }) => methods);
    return [...new Set(methods)].toSorted();
  };
}

export function answerMethodNotAllowed(reply: FastifyReply, methods: readonly string[]): FastifyReply {
  return reply
    .status(405)
    .header("Allow", methods.join(", "))
    .type(PROBLEM_TYPE)
    .serializer(JSON.stringify)
    .send({
      type: "/problemen/adres.method-not-allowed",
      code: "adres.method-not-allowed",
      status: 405,
      title: "Dit kan niet op dit adres",
      detail: `Dit adres neemt alleen: ${methods.join(", ")}.`,
    });
}
