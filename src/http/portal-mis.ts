import type { FastifyReply, FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import type { Portal } from "#http/portal";
import { problemOf } from "#http/problem";

/** What went wrong, as a page in the language of the reader. What a rule of ours says is Dutch. */
export async function answerMis(
  portal: Portal,
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { status, detail } = problemOf(error as Failure, request.id);
  if (status >= 500) request.log.error({ err: error }, "fout");
  const bezoek = await portal.bezoekVan(request);
  const soort = status === 404 ? "nietGevonden" : "ietsMis";
  const rest = {
    soort,
    ...(error instanceof Failure && status !== 404 && { uitleg: detail }),
    ...(status >= 500 && { code: request.id }),
  } as const;
  return portal.toon(reply, bezoek, "mis", rest, { titel: bezoek.t(`kader.${soort}`), status });
}
