import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "#http/app";
import type { Route } from "../../src/modules/route.ts";
import { routes } from "../../src/modules/routes.ts";
import { ROLLEN, type Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import type { Example } from "./example.ts";
import { examples } from "./examples.ts";
import { addressOf, headersOf, useOf } from "./http-matrix.ts";
import { mayUseRegion } from "./relations.ts";
import { openRollbackDatabase } from "./rollback-database.ts";

/** What a broken or hostile client sends in the place of something good. */
const ODD: readonly unknown[] = [
  null,
  " ",
  "a\u0000b",
  "\ud800",
  "=HYPERLINK(1)",
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
/** Sent to one door at most. */
const MOST = 250;
/** Planning and steering, and other organisations. */
const AREAS = [
  "/toekomstplan",
  "/raadsvragen",
  "/raadssessies",
  "/duidingen",
  "/vum",
  "/programmas",
  "/doelstellingen",
  "/financien",
];
const areas = routes.filter(({ path }) => AREAS.some((area) => path.startsWith(area)));

let region: TestApp;
let rollback: Awaited<ReturnType<typeof openRollbackDatabase>>;
let app: Awaited<ReturnType<typeof createApp>>;
beforeAll(async () => {
  region = await startTestApp();
  rollback = await openRollbackDatabase(region.url);
  const contextOf = (userId: string) => ({ ...region.contextOf(userId), db: rollback.db });
  app = await createApp({ contextOf: async ({ headers }) => contextOf(String(headers["test-user"])) });
});
afterAll(async () => {
  await app.close();
  await rollback.stop();
  await region.stop();
});

/** What is good with one part of it odd. Of a list its first part stands for the others. */
function* withOdd(value: unknown, deep = 2): Generator {
  yield* ODD;
  if (typeof value !== "object" || value === null || deep === 0) return;
  if (Array.isArray(value)) for (const odd of withOdd(value[0], deep - 1)) yield [odd, ...value.slice(1)];
  else
    for (const [name, part] of Object.entries(value))
      for (const odd of withOdd(part, deep - 1)) yield { ...value, [name]: odd };
}

test.for(areas.map((route) => [`${route.method} ${route.path}`, route] as const))(
  "%s: nothing that is sent is our fault (R-335)",
  async ([key, route]) => {
    const example = examples[key]!;
    const rol =
      ROLLEN.find((each) => mayUseRegion(each, useOf(route), route.door.dataklasse)) ?? "klantmanager";
    const wrong: string[] = [];
    for (const odd of requestsOf(route, example, rol)) {
      const { status, text } = await send(route, example, rol, odd);
      if (status >= 500) wrong.push(`${JSON.stringify(odd).slice(0, 300)}: ${status} ${text}`);
    }
    expect(wrong.slice(0, 12)).toEqual([]);
  },
);

function requestsOf(route: Route, example: Example, rol: Rol): unknown[] {
  const good = route.method === "GET" ? example.query?.("niemand") : example.body?.("niemand", rol);
  const all = [...withOdd(good ?? {})];
  const step = Math.ceil(all.length / MOST);
  return all.filter((_, at) => at % step === 0);
}

const send = (route: Route, example: Example, rol: Rol, odd: unknown) =>
  rollback.undone(async () => {
    await rollback.asOwner(async (db) => example.prepare?.(db, "niemand", rol));
    const isGet = route.method === "GET";
    const query = () =>
      Object.fromEntries(
        Object.entries(Object(odd)).map(([name, part]) => [
          name,
          typeof part === "string" ? part : JSON.stringify(part),
        ]),
      );
    const response = await app.inject({
      method: route.method,
      url: addressOf(route, isGet ? { ...example, query } : example, rol, "niemand"),
      headers: { ...headersOf(route, example, rol), "content-type": "application/json" },
      ...(!isGet && { payload: JSON.stringify(odd) }),
    });
    return { status: response.statusCode, text: response.body.slice(0, 300) };
  });
