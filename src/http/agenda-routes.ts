import type { FastifyInstance } from "fastify";
import { notFound } from "#core/failure";
import { type Means, originOf } from "#http/means";
import { readAgenda } from "../modules/afspraken/agenda-ics.ts";

/** By one address: a calendar asks a few times an hour, an office shares one. */
const READS_PER_MINUTE = 120;

/** For the calendar of someone who made an address for it: no session, the code in the path is the key. */
export function agendaRoutes(api: FastifyInstance, means: Means): void {
  api.get<{ Params: { code: string } }>(
    "/agenda/:code",
    {
      config: { rateLimit: { max: READS_PER_MINUTE, timeWindow: "1 minute" } },
      schema: {
        operationId: "agenda.read",
        summary: "Eigen afspraken als iCalendar, op een geheim adres: tijd, plaats en voorletters",
        tags: ["agenda"],
      },
    },
    async (request, reply) => {
      const { code } = request.params;
      const known = /^(?:W\/)?"([0-9a-f]{64})"$/.exec(request.headers["if-none-match"] ?? "")?.[1];
      const agenda = code.endsWith(".ics")
        ? await readAgenda(
            { ...means, regioId: means.regio.id, adres: originOf(means, request) },
            code.slice(0, -".ics".length),
            known,
            request.id,
          )
        : undefined;
      if (!agenda) throw notFound("agenda", "onbekend");
      reply.header("ETag", `"${agenda.stand}"`).header("Cache-Control", "private, no-cache");
      if (agenda.ics === undefined) return reply.code(304).send();
      return reply.type("text/calendar; charset=utf-8").send(agenda.ics);
    },
  );
}
