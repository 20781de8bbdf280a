import fc from "fast-check";
import { Compile } from "typebox/compile";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "#http/app";
import type { Route } from "../../src/modules/route.ts";
import { routes } from "../../src/modules/routes.ts";
import { type Dataklasse, ROLLEN, type Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { uitSchema } from "../support/uit-schema.ts";
import { canariesIn, insertCanaries } from "./canaries.ts";
import { examples } from "./examples.ts";
import { addressOf, headersOf, useOf } from "./http-matrix.ts";
import { idOfTarget, mayList, mayUse, type Target, TARGETS } from "./relations.ts";
import { openRollbackDatabase } from "./rollback-database.ts";

/** Of each operation; `npm run bench -- willekeurig` sends a thousand. */
const CASES = Number(process.env["MEEDOEN_WILLEKEURIG"] ?? 50);
/** What a broken or hostile client sends in the place of something good. */
const ODD: readonly unknown[] = [
  null,
  " ",
  "a\u0000b",
  "\ud800",
  "=HYPERLINK(1)",
  "../../etc/passwd",
  "' or 1=1 --",
  "0001-01-01",
  "9999-12-31",
  "x".repeat(3_000),
  -1,
  0.5,
  2 ** 31,
  9e15,
  1e300,
  [],
  [null],
  {},
  { toString: 1, constructor: { a: 1 } },
];
const IDS = Object.values(idOfTarget);

let region: TestApp;
let rollback: Awaited<ReturnType<typeof openRollbackDatabase>>;
let app: Awaited<ReturnType<typeof createApp>>;
let sent = 0;
let accepted = 0;
beforeAll(async () => {
  region = await startTestApp();
  await insertCanaries(region.owner);
  rollback = await openRollbackDatabase(region.url);
  const contextOf = (userId: string) => ({ ...region.contextOf(userId), db: rollback.db });
  app = await createApp({ contextOf: async ({ headers }) => contextOf(String(headers["test-user"])) });
});
afterAll(async () => {
  console.log(`${sent} requests to ${routes.length} operations, ${accepted} accepted`);
  await app.close();
  await rollback.stop();
  await region.stop();
});

test.for(routes.map((route, nth) => [`${route.method} ${route.path}`, route, nth] as const))(
  "%s: whatever is sent, the answer is ours, of its shape, and about nobody whom the role may not see (S-01, R-335)",
  { timeout: CASES * 2_000 },
  async ([, route, nth]) => {
    const wrong: string[] = [];
    for (const request of fc.sample(requestOf(route), { numRuns: CASES, seed: nth }))
      for (const problem of await problemsOf(route, request))
        wrong.push(`${request.rol} ${JSON.stringify(request).slice(0, 300)}: ${problem}`);
    expect(wrong.slice(0, 6)).toEqual([]);
  },
);

type Request = {
  readonly rol: Rol;
  readonly target: Target;
  readonly input: unknown;
  readonly id: string | undefined;
};

/** By who may, mostly; good by the schema, or the example with one part of it odd. */
function requestOf(route: Route): fc.Arbitrary<Request> {
  const example = examples[`${route.method} ${route.path}`]!;
  const may = ROLLEN.filter((rol) => mayList(rol, useOf(route), route.door.dataklasse));
  const who = fc.record({
    rol: may.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...may) }, anyone) : anyone,
    target: fc.constantFrom(...TARGETS),
    id: fc.option(fc.oneof(fc.constantFrom(...IDS, "niemand", "%00", "a".repeat(300)), fc.uuid()), {
      nil: undefined,
      freq: 4,
    }),
  });
  return who.chain(({ rol, target, id }) => {
    const good = (route.method === "GET" ? example.query?.(target) : example.body?.(target, rol)) ?? {};
    const mended = [...withOdd(good)];
    const inputs = fc.oneof(uitSchema(route.door.input, IDS), fc.constantFrom(...mended), fc.constant(good));
    return inputs.map((input) => ({ rol, target, id, input }));
  });
}
const anyone = fc.constantFrom(...ROLLEN);

/** What is good with one part of it odd. Of a list its first part stands for the others. */
function* withOdd(value: unknown, deep = 2): Generator {
  yield* ODD;
  if (typeof value !== "object" || value === null || deep === 0) return;
  if (Array.isArray(value)) for (const odd of withOdd(value[0], deep - 1)) yield [odd, ...value.slice(1)];
  else
    for (const [name, part] of Object.entries(value))
      for (const odd of withOdd(part, deep - 1)) yield { ...value, [name]: odd };
}

async function problemsOf(route: Route, request: Request): Promise<string[]> {
  const { status, headers, text } = await send(route, request);
  sent += 1;
  const problems: string[] = [];
  if (status >= 500) problems.push(`${status} ${text.slice(0, 300)}`);
  if (headers["api-version"] === undefined || headers["cache-control"] !== "no-store")
    problems.push(`without the headers of every answer: ${JSON.stringify(headers)}`);
  const type = String(headers["content-type"]);
  if (status >= 200 && status < 300) {
    accepted += 1;
    if (type.startsWith("application/json") && !outputOf(route).Check(JSON.parse(text)))
      problems.push(`not of its shape: ${JSON.stringify(outputOf(route).Errors(JSON.parse(text))[0])}`);
  } else if (!type.startsWith("application/problem+json") || !isProblem(JSON.parse(text), status))
    problems.push(`no problem: ${status} ${type} ${text.slice(0, 200)}`);
  const mayHave = (klasse: Dataklasse, person: Target) =>
    mayUse(request.rol, "read", klasse, person) ||
    (route.door.dataklasse === "inzage" && mayUse(request.rol, "read", "inzage", person));
  const seen = canariesIn(text).find(({ klasse, person }) => !mayHave(klasse, person));
  if (seen) problems.push(`tells ${seen.klasse} of ${seen.person}`);
  return problems;
}

const isProblem = (body: Record<string, unknown>, status: number): boolean =>
  body["status"] === status &&
  ["type", "title", "detail"].every((field) => typeof body[field] === "string" && body[field] !== "");

const outputs = new Map<Route, ReturnType<typeof Compile>>();
function outputOf(route: Route) {
  const known = outputs.get(route) ?? Compile(route.door.output);
  outputs.set(route, known);
  return known;
}

function send(route: Route, { rol, target, input, id }: Request) {
  const example = examples[`${route.method} ${route.path}`]!;
  return rollback.undone(async () => {
    await rollback.asOwner(async (db) => example.prepare?.(db, target, rol));
    const isGet = route.method === "GET";
    const query = () =>
      Object.fromEntries(
        Object.entries(Object(input)).map(([name, part]) => [
          name,
          typeof part === "string" ? part : (JSON.stringify(part) ?? ""),
        ]),
      );
    const changed = { ...example, ...(isGet && { query }), ...(id !== undefined && { id: () => id }) };
    const response = await app.inject({
      method: route.method,
      url: addressOf(route, changed, rol, target),
      headers: { ...headersOf(route, example, rol), ...(!isGet && { "content-type": "application/json" }) },
      ...(!isGet && { payload: JSON.stringify(input) }),
    });
    return { status: response.statusCode, headers: response.headers, text: response.body };
  });
}
