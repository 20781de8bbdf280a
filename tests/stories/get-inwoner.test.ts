import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, bram, LEUSDEN, lotte } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

test("a klantmanager sees who an inwoner of the own gemeente is, and nobody of another one (S-04)", async () => {
  const klantmanager = app.as("klantmanager");
  const own = await klantmanager.get(`/inwoners/${amina}`);
  expect(own.statusCode).toBe(200);
  expect(own.json()).toMatchObject({ voornaam: "Amina", gemeentenaam: "Amersfoort", versie: 1 });
  expect(own.headers.etag).toBe('"1"');

  const elsewhere = await klantmanager.get(`/inwoners/${lotte}`);
  const nowhere = await klantmanager.get("/inwoners/00000000-0000-4000-8000-000000000000");
  expect([elsewhere.statusCode, nowhere.statusCode]).toEqual([404, 404]);
  expect(elsewhere.json().title).toBe(nowhere.json().title);
  expect((await app.as("klantmanager", LEUSDEN).get(`/inwoners/${lotte}`)).statusCode).toBe(200);
});

test("a jobcoach sees the own caseload only (R-064)", async () => {
  expect((await app.as("jobcoach").get(`/inwoners/${amina}`)).statusCode).toBe(200);
  expect((await app.as("jobcoach").get(`/inwoners/${bram}`)).statusCode).toBe(404);
});

test("every look leaves a line in both logs, joined by the trace (S-06)", async () => {
  const context = app.as("klantmanager").context();
  const { getInwoner } = await import("../../src/modules/inwoners/get-inwoner.ts");
  const { ask } = await import("../../src/modules/door.ts");
  await ask(getInwoner, context, { id: amina });

  const audit = await app.owner
    .selectFrom("auditregels")
    .selectAll()
    .where("traceId", "=", context.traceId)
    .execute();
  expect(audit).toMatchObject([
    { handeling: "inwoner.get", object: `inwoner/${amina}`, resultaat: "ok", gemeente: "GM0307", velden: [] },
  ]);
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .selectAll()
    .where("traceId", "=", context.traceId)
    .execute();
  expect(used).toMatchObject([{ dataSubjectId: amina, status: "Ok" }]);
  expect(used[0]?.processingActivityId).toMatch(/begeleiden$/);
});

test("a changed audit line is found (S-07)", async () => {
  const check = async () =>
    (
      await sql<{ fout: number | null }>`select controleer_keten('amersfoort', 'GM0307') as fout`.execute(
        app.owner,
      )
    ).rows[0]?.fout;
  expect(await check()).toBeNull();
  await sql`update auditregels set resultaat = 'ok' || 'x' where gemeente = 'GM0307' and nummer = 1`.execute(
    app.owner,
  );
  expect(await check()).toBe(1);
});
