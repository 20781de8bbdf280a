import type { FastifyInstance } from "fastify";
import { addMonths, type IsoDate } from "#core/dates";

/** An operation that will go: programs hear it in every answer. */
export type Verval = {
  readonly operationId: string;
  /** From when it is advised against. */
  readonly sinds: IsoDate;
  /** The first day on which it may be gone: at least `MAANDEN_VOORAF` after `sinds`. */
  readonly verdwijnt: IsoDate;
  /** The path below /api/v1 that comes in its place. */
  readonly opvolger?: string;
};

export const MAANDEN_VOORAF = 6;

/** Everything that will go. What stands here has a line under `vervallen` in `apiVersions` too. */
export const VERVALT: readonly Verval[] = [];

/** In every answer of an operation that will go: since when, until when, and what comes instead (RFC 9745, RFC 8594). */
export function announceDeprecations(app: FastifyInstance, vervalt: readonly Verval[]): void {
  const known = new Map(vervalt.map((verval) => [verval.operationId, checked(verval)]));
  if (known.size === 0) return;
  app.addHook("onSend", async ({ routeOptions }, reply) => {
    const verval = known.get(operationIdOf(routeOptions.schema) ?? "");
    if (!verval) return;
    void reply.headers({
      Deprecation: `@${Date.parse(verval.sinds) / 1000}`,
      Sunset: new Date(verval.verdwijnt).toUTCString(),
      Link: [reply.getHeader("Link"), ...linksOf(verval)].filter(Boolean).join(", "),
    });
  });
}

const linksOf = ({ opvolger }: Verval): readonly string[] => [
  '</ontwikkelaars#wijzigingen>; rel="deprecation"; type="text/html"',
  ...(opvolger ? [`</api/v1${opvolger}>; rel="successor-version"`] : []),
];

const operationIdOf = (schema: unknown): string | undefined =>
  (schema as { operationId?: string } | undefined)?.operationId;

/** A promise to programs: who breaks it does not start. */
function checked(verval: Verval): Verval {
  const { operationId, sinds, verdwijnt } = verval;
  if (verdwijnt >= addMonths(sinds, MAANDEN_VOORAF)) return verval;
  throw new Error(
    `${operationId} verdwijnt op ${verdwijnt}: dat is minder dan ${MAANDEN_VOORAF} maanden na ${sinds}.`,
  );
}
