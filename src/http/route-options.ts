import type { FastifyReply, FastifyRequest, RouteOptions } from "fastify";
import { rm } from "node:fs/promises";
import { type TObject, Type } from "typebox";
import { Failure } from "#core/failure";
import { scopeLine, securityOf } from "#http/api-security";
import { pageLinks } from "#http/page-links";
import { type Spool, UPLOAD_TYPE } from "#http/spool-upload";
import { type AnyAction, ask, type Context, perform } from "../modules/door.ts";
import { MAX_BESTAND } from "../inlezen/upload.ts";
import { FILE_TYPES, type FileType, isUploadRoute, type Route } from "../modules/route.ts";
import { may } from "../modules/toegang/toegang.ts";

export type ContextOf = (request: FastifyRequest) => Promise<Context>;

/** Whole files come in here. */
const IMPORT_PATH = /^\/importen(\/|$)/;
const IMPORT_LIMIT_IN_BYTES = 44 * 1024 * 1024; // a file of 30 MB as base64, and the request around it

/** The route of a door, with the schemas that the OpenAPI document and the JSON writer are made from. */
export function routeOptions(route: Route, contextOf: ContextOf, spool: Spool): RouteOptions {
  const { method, path, door } = route;
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name = ""]) => name);
  const isQuery = door.kind === "query";
  const status = method === "POST" && !isQuery ? 201 : 200;
  const rest = Type.Omit(door.input, inPath) as TObject;
  const file = "file" in route ? route.file : undefined;
  const isUpload = isUploadRoute(route);
  const hasRest = Object.keys(rest.properties).length > 0;

  return {
    method,
    url: path,
    schema: {
      operationId: door.name,
      summary: door.summary,
      description: `Verwerkingsactiviteit: ${door.verwerkingsactiviteit.naam}. Dataklasse: ${door.dataklasse}. ${scopeLine(door)}`,
      security: securityOf(door),
      tags: [door.name.split(".")[0] ?? door.name],
      params: Type.Pick(door.input, inPath),
      ...(hasRest && { [method === "GET" || isUpload ? "querystring" : "body"]: rest }),
      ...(isUpload && { body: { content: { [UPLOAD_TYPE]: { schema: BINARY } } } }),
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
      const inQuery = method === "GET" || isUpload;
      const input = Object.assign({}, inQuery ? request.query : request.body, request.params);
      if (isUpload && door.kind === "action")
        return sendWithTag(
          reply.status(status),
          await performWithFile(door, context, { request, input, spool }),
        );
      const output =
        door.kind === "query"
          ? await ask(door, context, input)
          : await perform(door, { ...context, ...preconditionOf(request) }, input);
      if (file) return sendFile(reply, file, output);
      const links = method === "GET" ? pageLinks(request.url, output) : undefined;
      if (links) void reply.header("Link", links);
      return sendWithTag(reply.status(status), output);
    },
  };
}

const BINARY = { type: "string", format: "binary", maxLength: MAX_BESTAND };

/** Nothing comes onto the disk for who may not do this, and nothing stays there. */
async function performWithFile(
  door: AnyAction,
  context: Context,
  { request, input, spool }: { request: FastifyRequest; input: object; spool: Spool },
): Promise<unknown> {
  const known = { ...context, ...preconditionOf(request) };
  if (!(await mayBegin(door, context, input))) return perform(door, known, input);
  const bestand = await spool(request);
  try {
    return await perform(door, { ...known, bestand }, input);
  } finally {
    await rm(bestand.pad, { force: true });
  }
}

/** Whether this is a question that the door understands, of someone who may ask it; if not the door says why. */
async function mayBegin(door: AnyAction, context: Context, input: unknown): Promise<boolean> {
  if (!door.validator.Check(input)) return false;
  const subject = await door.subject(context, input as Record<PropertyKey, unknown>);
  return may(context.user, "change", door.dataklasse, subject);
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
