import helmet from "@fastify/helmet";
import type { FastifyInstance } from "fastify";

/** Of the whole API, by semantic versioning; the first number stands in its addresses. */
export const API_VERSION = "1.1.0";

/** What every answer of the API carries, also one to a request that could not be read. */
export const API_HEADERS = {
  "API-Version": API_VERSION,
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "no-referrer",
} as const;

/**
 * The headers by which a browser trusts nothing but ourselves: no script or style inside a page, nothing from
 * elsewhere, no framing.
 */
export async function secureHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        ...(isHttps && { upgradeInsecureRequests: [] }),
      },
    },
    hsts: isHttps && { maxAge: 63_072_000, includeSubDomains: true },
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  app.addHook("onRequest", async ({ url }, reply) => {
    if (isApi(url)) void reply.headers(API_HEADERS);
  });
}

export const isApi = (url: string): boolean => /^\/api(\/|$|\?)/.test(url);
