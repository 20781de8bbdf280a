import { randomBytes, randomUUID } from "node:crypto";
import type { TestApp } from "./app.ts";
import { AMERSFOORT, gebruikerId } from "./world.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";

type Request = { readonly body?: object; readonly versie?: number; readonly key?: string };

/** Requests of one user over HTTP, each with the lines that it left in the two logs. */
export const traced =
  ({ app, owner }: TestApp, rol: Rol, gemeente = AMERSFOORT) =>
  async (method: "GET" | "POST" | "PUT" | "DELETE", url: string, { body, versie, key }: Request = {}) => {
    const trace = randomBytes(16).toString("hex");
    const response = await app.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        "test-user": gebruikerId(rol, gemeente),
        "test-trace": trace,
        ...(method === "POST" && { "idempotency-key": key ?? randomUUID() }),
        ...(versie !== undefined && { "if-match": `"${versie}"` }),
      },
      ...(body && { body }),
    });
    const audit = await owner.selectFrom("auditregels").selectAll().where("traceId", "=", trace).execute();
    const used = await owner
      .selectFrom("dataverwerkingen")
      .selectAll()
      .where("traceId", "=", trace)
      .execute();
    return {
      status: response.statusCode,
      body: response.body === "" ? undefined : response.json(),
      text: response.body,
      headers: response.headers,
      /** What was done and how it ended. */
      audit: audit.map(({ handeling, object, resultaat, gemeente, velden }) => ({
        handeling,
        object,
        resultaat,
        gemeente,
        velden,
      })),
      /** Whose data were used. */
      betrokkenen: used.map(({ dataSubjectId }) => dataSubjectId).toSorted(),
      used,
    };
  };
