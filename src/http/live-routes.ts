import type { ServerResponse } from "node:http";
import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { Failure } from "#core/failure";
import { liveOf } from "#http/live";
import type { Means } from "#http/means";
import { sessionOf } from "#http/session";
import type { OpenSessie } from "../modules/toegang/sessie.ts";
import { may } from "../modules/toegang/toegang.ts";

/** A proxy closes what is silent for long; and so often it is looked at whether the session still runs. */
const HEARTBEAT_IN_MS = 15_000;
/** After how long a browser tries again. */
const RETRY_IN_MS = 2_000;
const SEE = { object: "regiobeeld" } as const;

/**
 * that something moved in the region, as server-sent events. It says a subject and never a figure: who hears it asks
 * the door again. It ends with the session, and does not keep that awake.
 */
export function liveRoutes(api: FastifyInstance, means: Means): void {
  const live = liveOf(means.db);
  const open = new Set<ServerResponse>();
  api.addHook("preClose", async () => {
    for (const stream of open) stream.end();
    await live.stop();
  });
  api.get(
    "/sturing/live",
    {
      schema: {
        operationId: "sturing.live",
        summary:
          "Meldt dat er iets bewoog in de regio, als gebeurtenissen (text/event-stream): een onderwerp, nooit een cijfer",
        tags: ["sturing"],
      },
    },
    async (request, reply) => {
      const session = await sessionOf(means, request);
      if (!may(session.user, "read", "rapport", SEE)) throw forbidden();
      const { raw } = reply;
      const stop = live.follow({
        regioId: means.regio.id,
        gebruikerId: session.user.id,
        tell: (onderwerpen) =>
          void whileOpen(means, session, raw, () => write(raw, "beweging", { onderwerpen })),
      });
      reply.hijack();
      raw.writeHead(200, {
        ...Object.fromEntries(Object.entries(reply.getHeaders()).filter(([, value]) => value !== undefined)),
        "content-type": "text/event-stream; charset=utf-8",
        "x-accel-buffering": "no",
      });
      raw.write(`retry: ${RETRY_IN_MS}\n\n`);
      write(raw, "begin", { onderwerpen: [] });
      open.add(raw);
      const heart = setInterval(
        () => void whileOpen(means, session, raw, () => void raw.write(": hartslag\n\n")),
        HEARTBEAT_IN_MS,
      );
      raw.on("close", () => {
        clearInterval(heart);
        stop();
        open.delete(raw);
      });
    },
  );
}

/** Says nothing more to who signed out, lost the right or was away for too long: he is told so, and the stream ends. */
async function whileOpen(means: Means, session: OpenSessie, raw: ServerResponse, run: () => void) {
  const follows = await stillFollows(means, session).catch(() => true); // the database is away for a moment
  if (raw.writableEnded) return;
  if (follows) return run();
  write(raw, "einde", {});
  raw.end();
}

async function stillFollows({ db }: Means, { user, sessieId }: OpenSessie): Promise<boolean> {
  const { rows } = await sql<{ volgt: boolean }>`
    select sessie_volgt(${user.regioId}, ${sessieId}::uuid) as volgt`.execute(db);
  return rows[0]?.volgt ?? false;
}

const write = (raw: ServerResponse, event: string, data: object): void =>
  void raw.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

const forbidden = () =>
  new Failure("forbidden", "sturing.live.forbidden", "U mag dit niet zien. Vraag uw beheerder om toegang.");
