import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import type { Dag } from "../../src/modules/meekijken/meekijken.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, amina, gebruikerId, REGIO, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

/** A look with a trace that the caller chose, as a `traceparent` can. */
const look = (rol: Rol, path: string, trace = TRACE) =>
  app.app.inject({
    url: `/api/v1/inwoners/${amina}${path}`,
    headers: { "test-user": gebruikerId(rol), "test-trace": trace },
  });
const visits = async () => {
  const read = await app.as("inwoner").get(`/inwoners/${amina}/wie-keek-mee?maand=2026-11`);
  return read.json<{ dagen: Dag[] }>().dagen.flatMap(({ bezoeken }) => bezoeken);
};

test("who looks with the trace of a colleague stands there himself: who, in which role, for what and when (S-21)", async () => {
  expect((await look("gids", "")).statusCode).toBe(200);
  expect((await look("jobcoach", "/situatie")).statusCode).toBe(200);
  expect((await look("jobcoach", "/mogelijkheden")).statusCode).toBe(200);
  const found = await visits();
  expect(Object.fromEntries(found.map(({ rol, naam, aantal }) => [rol, [naam, aantal]]))).toEqual({
    gids: ["gids GM0307", 1],
    jobcoach: ["jobcoach GM0307", 2],
  });
  for (const { doelen, eerste } of found) {
    expect(doelen).toEqual(["begeleiden"]);
    expect(eerste).toBe(`${VANDAAG}T09:10:00.000Z`);
  }
  const { rijen } = (await app.as("fg").get(`/inwoners/${amina}/inzage`)).json();
  const acts = new Set(rijen.map(({ wie, handeling }: Record<string, string>) => `${wie}: ${handeling}`));
  expect(acts).toContain("gids GM0307: inwoner.get");
  expect([...acts].filter((act) => String(act).startsWith("jobcoach"))).not.toContain(
    "jobcoach GM0307: inwoner.get",
  );
});

test("nobody writes a look down in the name of another, also not straight in the database (S-07, S-21)", async () => {
  const { sessie } = app.as("klantmanager").context();
  const insert = (gebruiker: string | null) =>
    asUser(app.db, sessie, VANDAAG, async (db) => {
      const span = randomUUID().replaceAll("-", "").slice(0, 16);
      await sql`insert into dataverwerkingen (regio_id, gemeente, trace_id, span_id, status, name, start_time, end_time,
          processing_activity_id, data_subject_id, gebruiker_id)
        values (${REGIO}, ${AMERSFOORT}, ${TRACE}, ${span}, 'Ok', 'Proef', 0, 0, '/x/begeleiden', ${amina}::uuid,
          ${gebruiker}::uuid)`.execute(db);
      return span;
    });
  await expect(insert(gebruikerId("manager"))).rejects.toThrow("row-level security");
  const span = await insert(null);
  const written = await app.owner
    .selectFrom("dataverwerkingen")
    .select("gebruikerId")
    .where("spanId", "=", span)
    .executeTakeFirstOrThrow();
  expect(written.gebruikerId).toBe(gebruikerId("klantmanager"));
});
