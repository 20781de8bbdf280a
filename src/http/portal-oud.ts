import type { FastifyInstance } from "fastify";
import type { Means } from "#http/means";
import { eigenDossierVan, findSession } from "#http/session";

/** Where the pages of a resident stood before, and where they are now. */
const VERHUISD = {
  "/mijn-plan": "/mijn/plan",
  "/mijn-dag": "/mijn",
  "/mijn-medewerkers": "/mijn/begeleiding",
} as const;

/** An inwoner, and who acts for one, goes on to his own pages; for everyone else these are pages of the app. */
export function movedAddresses(pages: FastifyInstance, means: Means): void {
  for (const [oud, nieuw] of Object.entries(VERHUISD))
    pages.get(oud, { schema: { hide: true } }, async (request, reply) => {
      const session = await findSession(means, request);
      if (session && eigenDossierVan(session) !== null) return reply.redirect(nieuw, 303);
      return reply.header("Cache-Control", "no-cache").sendFile("index.html");
    });
}
