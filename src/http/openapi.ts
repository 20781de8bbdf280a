import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { SECURITY_SCHEMES } from "#http/api-security";
import type { Verval } from "#http/deprecations";
import { API_VERSION } from "#http/headers";
import { describeParameters } from "#http/parameter-words";

type Json = Record<string, unknown>;
type Operation = Json & { responses: Record<string, Json>; parameters?: unknown[]; requestBody?: Json };

/** The API document, made from the doors. It passes the linter of the NL GOV API Design Rules. */
export async function publishApiDocument(app: FastifyInstance, vervalt: readonly Verval[]): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Meedoen",
        version: API_VERSION,
        description:
          "De API van Meedoen: inwoners, werkgevers, plekken en plaatsingen van een arbeidsmarktregio. Elk verzoek hoort bij een verwerkingsactiviteit en wordt vastgelegd. Uitleg, voorbeelden en een proefplek: /ontwikkelaars. Wat er per versie wijzigde en hoe lang een versie blijft: /api/v1/wijzigingen.",
        contact: { name: "Team Meedoen", email: "api@meedoen.example", url: "https://meedoen.example/api" },
        license: { name: "EUPL-1.2", url: "https://eupl.eu/1.2/nl/" },
      },
      servers: [{ url: "/api/v1", description: "Deze dienst" }],
      components: { securitySchemes: SECURITY_SCHEMES as never },
      security: [{ sessie: [], csrf: [] }],
    },
    transformObject: (made) => {
      if (!("openapiObject" in made)) return made.swaggerObject;
      const document = structuredClone(made.openapiObject) as unknown as Json;
      return complete(document, new Set(vervalt.map(({ operationId }) => operationId)));
    },
  });
}

function complete(document: Json, deprecated: ReadonlySet<unknown>): never {
  const components = document["components"] as Json;
  components["schemas"] = { ...(components["schemas"] as Json), Probleem: PROBLEEM };
  components["responses"] = { Probleem: PROBLEEM_ANTWOORD };
  components["headers"] = { ApiVersion: API_VERSION_HEADER, Link: LINK_HEADER };
  const paths = document["paths"] as Record<string, Record<string, Operation>>;
  for (const operations of Object.values(paths))
    for (const [method, operation] of Object.entries(operations)) {
      completeOperation(method, operation);
      if (deprecated.has(operation["operationId"])) operation["deprecated"] = true;
    }
  return withoutUnions(document) as never;
}

/** The answers that every operation of a kind shares, and the version in the headers of the others. */
function completeOperation(method: string, operation: Operation): void {
  for (const response of Object.values(operation.responses)) addHeader(response, "API-Version", "ApiVersion");
  describeParameters(operation.parameters ?? []);
  if (method === "get" && isPaged(operation)) addHeader(operation.responses["200"], "Link", "Link");
  const isChange = method !== "get";
  const codes = ["400", "401", "403", "404", "405", "429", "503"];
  if (isChange) codes.push("409");
  if (method === "post") codes.push("422");
  if (method === "put" || method === "delete") codes.push("412", "428");
  for (const code of codes) operation.responses[code] ??= { $ref: "#/components/responses/Probleem" };
}

function addHeader(response: Json | undefined, name: string, ref: string): void {
  if (!response) return;
  const headers = response["headers"] as Json | undefined;
  response["headers"] = { ...headers, [name]: { $ref: `#/components/headers/${ref}` } };
}

const isPaged = ({ parameters = [] }: Operation): boolean =>
  (parameters as { name?: string }[]).some(({ name }) => name === "pagina");

const LINK_HEADER = {
  description: "Waar de eerste, vorige, volgende en laatste pagina staan (RFC 8288)",
  schema: { type: "string", example: '</api/v1/plekken?pagina=2&perPagina=20>; rel="next"' },
};

const API_VERSION_HEADER = {
  description: "Volledig versienummer van deze API",
  schema: { type: "string", example: API_VERSION },
};

const PROBLEEM = {
  type: "object",
  description: "Wat er misging en wat u kunt doen (RFC 9457)",
  required: ["type", "status", "title", "detail"],
  properties: {
    type: { type: "string" },
    code: { type: "string", description: "Vaste naam van de fout, voor programma's" },
    status: { type: "integer" },
    title: { type: "string" },
    detail: { type: "string" },
    velden: {
      type: "array",
      items: { type: "string" },
      description: "Namen van alle velden die niet kloppen",
    },
  },
  additionalProperties: true,
};

const PROBLEEM_ANTWOORD = {
  description: "Het verzoek is niet uitgevoerd",
  headers: { "API-Version": { $ref: "#/components/headers/ApiVersion" } },
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Probleem" } } },
};

/** `anyOf: [x, null]` as `type: [x, "null"]`: means the same, and tools see the format of the field. */
function withoutUnions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUnions);
  if (typeof value !== "object" || value === null) return value;
  const node = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutUnions(inner)]));
  const { anyOf, ...rest } = node as Json & { anyOf?: Json[] };
  const field = anyOf?.find(({ type }) => type !== "null");
  if (
    anyOf?.length !== 2 ||
    !anyOf.some(({ type }) => type === "null") ||
    typeof field?.["type"] !== "string"
  )
    return node;
  return {
    ...rest,
    ...field,
    type: [field["type"], "null"],
    ...(Array.isArray(field["enum"]) && { enum: [...field["enum"], null] }),
  };
}
