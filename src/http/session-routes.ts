import type { FastifyInstance } from "fastify";
import { Type } from "typebox";
import { Failure } from "#core/failure";
import type { Means } from "#http/means";
import {
  apparaatsleutelOf,
  contextOfSession,
  csrfTokenOf,
  herkomstOf,
  sessionOf,
  takeCookie,
} from "#http/session";
import { DemoAccount, demoAccounts } from "../modules/toegang/demo-accounts.ts";
import { getSessie, Sessie } from "../modules/toegang/get-sessie.ts";
import { endSessie } from "../modules/toegang/sessie.ts";

const tags = ["sessie"];

/** Who is signed in, and signing out. */
export function sessionRoutes(api: FastifyInstance, means: Means, signOutUrl: () => Promise<string>): void {
  api.get(
    "/sessie",
    {
      schema: {
        operationId: "sessie.get",
        summary: "Wie is ingelogd",
        tags,
        response: { 200: Sessie },
      },
    },
    async (request) => {
      const session = await sessionOf(means, request);
      return getSessie(contextOfSession(means, request, session), {
        regio: means.regio,
        csrfToken: csrfTokenOf(means, session),
        apparaatsleutel: apparaatsleutelOf(means, session),
        verloopt: session.verloopt,
      });
    },
  );

  api.delete<{ Querystring: { bewaar?: boolean } }>(
    "/sessie",
    {
      schema: {
        operationId: "sessie.einde",
        summary: "Uitloggen; de sessie eindigt meteen",
        tags,
        querystring: Type.Object({
          bewaar: Type.Optional(
            Type.Boolean({
              description: "Wat op dit apparaat nog niet verzonden is, blijft er versleuteld staan",
            }),
          ),
        }),
        response: {
          200: Type.Object({ naar: Type.String({ description: "Het adres om naartoe te gaan" }) }),
        },
      },
    },
    async (request, reply) => {
      const session = await sessionOf(means, request);
      await endSessie(means.db, session, {
        regioId: means.regio.id,
        traceId: request.id,
        herkomst: herkomstOf(request),
        moment: means.now(),
      });
      takeCookie(means, reply);
      void reply.header("Clear-Site-Data", request.query.bewaar ? '"cache"' : '"cache", "storage"');
      return { naar: await signOutUrl() };
    },
  );
}

/** As whom anyone can sign in. A real region has no such list. */
export function demoRoutes(api: FastifyInstance, { db, regio }: Means): void {
  api.get(
    "/demoaccounts",
    {
      schema: {
        operationId: "demoaccount.list",
        summary: "De verzonnen mensen van een demoregio, om als in te loggen",
        tags,
        security: [],
        response: { 200: Type.Array(DemoAccount) },
      },
    },
    async () => {
      if (!regio.isDemo) throw new Failure("not-found", "adres.not-found", "Dit adres bestaat niet.");
      return demoAccounts(db, regio.id);
    },
  );
}
