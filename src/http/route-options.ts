import type { FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import { type TObject, Type } from "typebox";
import { Failure } from "#core/failure";
import { ask, type Context, perform } from "../modules/door.ts";
import { FILE_TYPES, type FileType, type Route } from "../modules/route.ts";

export type ContextOf = (request: FastifyRequest) => Promise<Context>;

/** Whole files come in here. */
const IMPORT_PATH = /^\/importen(\/|$)/;
const IMPORT_LIMIT_IN_BYTES = 44 * 1024 * 1024; // a file of 30 MB as base64, and the request around it

/** The route of a door, with the schemas that the OpenAPI document and the JSON writer are made from. */
export function routeOptions(route: Route, contextOf: ContextOf): RouteOptions {
  const { method, path, door } = route;
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const isQuery = door.kind === "query";
  const status = method === "POST" && !isQuery ? 201 : 200;
  const rest = Type.Omit(door.input, inPath) as TObject;
  const file = "file" in route ? route.file : undefined;
  const hasRest = Object.keys(rest.properties).length > 0;

  return {
    method,
    url: path,
    schema: {
      operationId: door.name,
      summary: door.summary,
      description: `Verwerkingsactiviteit: ${door.verwerkingsactiviteit.naam}. Dataklasse: ${door.dataklasse}.`,
      tags: [door.name.split(".")[0] ?? door.name],
      params: Type.Pick(door.input, inPath),
      ...(hasRest && { [method === "GET" ? "querystring" : "body"]: rest }),
      ...(method === "POST" && !isQuery && { headers: Type.Object({ "idempotency-key": Type.String() }) }),
      ...((method === "PUT" || method === "DELETE") && {
        headers: Type.Object({ "if-match": Type.String() }),
      }),
      response: { [status]: file ? { content: { [file]: { schema: door.output } } } : door.output },
    },
    ...(IMPORT_PATH.test(path) && { bodyLimit: IMPORT_LIMIT_IN_BYTES }),
    validatorCompiler: () => () => true, // the door checks, for HTTP and the command line alike
    async handler(request, reply) {
      const context = await contextOf(request);
      const input = Object.assign({}, method === "GET" ? request.query : request.body, request.params);
      const output =
        door.kind === "query"
          ? await ask(door, context, input)
          : await perform(door, { ...context, ...preconditionOf(request) }, input);
      if (file) return sendFile(reply, file, output);
      return sendWithTag(reply.status(status), output);
    },
  };
}

/** A change of what exists names the version that the user saw; something new names its own request. */
function preconditionOf({ method, headers }: FastifyRequest): Partial<Context> {
  const key = headers["idempotency-key"];
  const isKey = typeof key === "string" && /^[\x21-\x7e]{8,128}$/.test(key);
  if (method === "POST" && !isKey) throw withoutKey();
  if (method === "POST") return { idempotencyKey: key as string };
  const version = /^"(\d+)"$/.exec(headers["if-match"] ?? "")?.[1];
  if (version === undefined) throw withoutVersion();
  // with a key too: a repetition after a lost answer is the same change, not one that came after it
  return { expectedVersion: Number(version), ...(isKey && { idempotencyKey: key }) };
}

function sendWithTag(reply: FastifyReply, output: unknown) {
  if (typeof output === "object" && output !== null && "versie" in output)
    void reply.header("ETag", `"${String(output.versie)}"`);
  return reply.send(output);
}

/** To keep, under a name that says nothing about anyone: the page gives it its own. */
function sendFile(reply: FastifyReply, type: FileType, bytes: unknown) {
  return reply
    .header("Content-Disposition", `attachment; filename="meedoen.${FILE_TYPES[type]}"`)
    .type(type === "text/csv" ? "text/csv; charset=utf-8" : type)
    .send(bytes);
}

const withoutKey = () =>
  new Failure(
    "invalid",
    "verzoek.zonder-sleutel",
    "Stuur een header Idempotency-Key mee van 8 tot 128 tekens. Zo heeft een herhaald verzoek geen tweede gevolg.",
  );

const withoutVersion = () =>
  new Failure(
    "precondition-required",
    "verzoek.zonder-versie",
    'Stuur een header If-Match mee met de versie die u zag, zoals "3".',
  );
