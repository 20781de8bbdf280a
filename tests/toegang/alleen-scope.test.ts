import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "#http/app";
import { routes } from "../../src/modules/routes.ts";
import { PROGRAMMAROLLEN, metLezen, scopeOf, scopesVanRol } from "../../src/modules/toegang/scopes.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { gebruikerId, REGIO } from "../support/world.ts";
import { examples } from "./examples.ts";
import { addressOf, headersOf } from "./http-matrix.ts";
import { openRollbackDatabase } from "./rollback-database.ts";

let region: TestApp;
let rollback: Awaited<ReturnType<typeof openRollbackDatabase>>;
let app: Awaited<ReturnType<typeof createApp>>;
let scopes: readonly string[] = [];
beforeAll(async () => {
  region = await startTestApp();
  rollback = await openRollbackDatabase(region.url);
  app = await createApp({
    contextOf: async ({ headers }) => {
      const context = region.contextOf(String(headers["test-user"]));
      return { ...context, user: { ...context.user, scopes }, db: rollback.db };
    },
  });
});
afterAll(async () => {
  await app.close();
  await rollback.stop();
  await region.stop();
});

/** Every read that a program can do, as the first role that may, with a token of that one scope. */
const READS = routes
  .filter(({ method }) => method === "GET")
  .flatMap((route) => {
    const scope = scopeOf("read", route.door.dataklasse);
    const rol = PROGRAMMAROLLEN.find((rol) => scopesVanRol(rol).includes(scope));
    return rol ? [{ route, scope, rol }] : [];
  });

function send({ route, scope, rol }: (typeof READS)[number]) {
  const example = examples[`GET ${route.path}`]!;
  return rollback.undone(async () => {
    scopes = metLezen([scope], rol);
    await rollback.asOwner(async (db) => {
      await example.prepare?.(db, "amina", rol);
      await sql`update sessies set scopes = ${scopes}::text[]
        where regio_id = ${REGIO} and gebruiker_id = ${gebruikerId(rol)}::uuid`.execute(db);
    });
    return app.inject({
      url: addressOf(route, example, rol, "amina"),
      headers: { ...headersOf(route, example, rol), authorization: "Bearer van.een.programma" },
    });
  });
}

let answered = 0;

test.for(READS.map((read) => [read.route.path, read.scope, read] as const))(
  "%s with no more than %s is answered, or says that it takes more; never a fault of ours (S-02)",
  async ([, , read]) => {
    const answer = await send(read);
    expect([200, 403, 404], answer.body.slice(0, 300)).toContain(answer.statusCode);
    if (answer.statusCode === 200) answered += 1;
    if (answer.statusCode !== 403) return;
    expect(answer.json()).toMatchObject({ status: 403, code: "koppeling.meer-scopes" });
    expect(answer.headers["www-authenticate"]).toBe('Bearer realm="Meedoen", error="insufficient_scope"');
  },
);

test("most reads need no other scope than their own", () => {
  expect(READS.length).toBeGreaterThan(150);
  expect(answered).toBeGreaterThan(READS.length / 2);
});
