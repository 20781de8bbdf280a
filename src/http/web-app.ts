import { existsSync } from "node:fs";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";

/** Addresses that are never a page of the web app. */
const NO_PAGE = /^\/(api|oidc|oidc-interactie|assets|metrics|gezondheid|aanmelden)(\/|$|\?)/;

/** Pages of which the build wrote the HTML, so that they can be read without scripts. */
const WRITTEN_AHEAD: ReadonlySet<string> = new Set(["/inloggen"]);

/** The built web app: files whose names hold their hash stay in the browser for good, the page itself never does. */
export async function serveWebApp(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    preCompressed: true,
    dotfiles: "ignore",
    index: false,
    setHeaders(response, file) {
      const isHashed = path.relative(root, file).startsWith(`assets${path.sep}`);
      response.header("Cache-Control", isHashed ? "public, max-age=31536000, immutable" : "no-cache");
    },
  });
}

/** Every address without a route is a page; the web app itself says when it knows none. */
export function answerPage(request: FastifyRequest, reply: FastifyReply): FastifyReply | undefined {
  const [address = ""] = request.url.split("?"); // what is looked for can end with a point
  const isPage = request.method === "GET" && !NO_PAGE.test(request.url) && !/\.\w+$/.test(address);
  if (!isPage) return undefined;
  const file = WRITTEN_AHEAD.has(address) ? `${address.slice(1)}.html` : "index.html";
  return reply.header("Cache-Control", "no-cache").sendFile(file);
}

export const isBuilt = (root: string | undefined): root is string =>
  root !== undefined && existsSync(path.join(root, "index.html"));
