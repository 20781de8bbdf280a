import type { FastifyReply, FastifyRequest } from "fastify";
import { Failure } from "#core/failure";
import type { Portal } from "#http/portal";
import { problemOf } from "#http/problem";
import type { Bezoek } from "../portaal/pagina.ts";

/** Who is signed in: what makes his page his own, and whether he reads for somebody else. */
export type Lezer = { readonly eigen: NonNullable<Bezoek["plaats"]["eigen"]>; readonly isZelf: boolean };

/** What went wrong, as a page in the language of the reader. What a rule of ours says is Dutch. */
export async function answerMis(
  portal: Portal,
  error: Error,
  request: FastifyRequest,
  reply: FastifyReply,
  lezer?: Lezer,
): Promise<FastifyReply> {
  const { status, detail } = problemOf(error as Failure, request.id);
  if (status >= 500) request.log.error({ err: error }, "fout");
  const { plaats, ...rest } = await portal.bezoekVan(request);
  const bezoek = { ...rest, plaats: { ...plaats, ...(lezer && { eigen: lezer.eigen }) } };
  const soort = status === 404 ? "nietGevonden" : isRefused(error) ? "nietVoorU" : "ietsMis";
  const mis = {
    soort,
    isHelper: lezer?.isZelf === false,
    ...(error instanceof Failure && soort === "ietsMis" && { uitleg: detail }),
    ...(status >= 500 && { code: request.id }),
  } as const;
  return portal.toon(reply, bezoek, "mis", mis, { titel: bezoek.t(`kader.${soort}`), status });
}

/** By a door: this part is not of the reader. Its words are for who works with the app. */
const isRefused = (error: Error) =>
  error instanceof Failure && error.kind === "forbidden" && error.code.endsWith(".forbidden");
