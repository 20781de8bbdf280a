import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { gebruikerId, REGIO } from "../support/world.ts";

let region: TestApp;
let client: pg.Client; // signs in as the server's own user, so that it can act as the application
beforeAll(async () => {
  region = await startTestApp();
  client = new pg.Client({ connectionString: region.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await region.stop();
});

test("without a session nothing is answered: not an empty list, but an error (S-02)", async () => {
  await expect(asApp(null, "select from inwoners")).rejects.toMatchObject({
    constraint: "context_ontbreekt",
  });
  await expect(asApp("", "select from plekken")).rejects.toMatchObject({ constraint: "context_ontbreekt" });
  await expect(asApp(null, "select tel_kerncijfers()")).rejects.toMatchObject({
    constraint: "context_ontbreekt",
  });
});

test("a session that ended, was taken back, or is of another region opens nothing (S-02, F14)", async () => {
  const own = `${REGIO}/${gebruikerId("klantmanager")}`;
  expect((await asApp(own, "select from inwoners")).rowCount).toBeGreaterThan(0);
  const ended = { constraint: "context_verlopen" };
  await expect(asApp(`elders/${gebruikerId("klantmanager")}`, "select from inwoners")).rejects.toMatchObject(
    ended,
  );
  await expect(asApp(`${REGIO}/${randomUUID()}`, "select from inwoners")).rejects.toMatchObject(ended);
  await expect(asApp(`${REGIO}/x' or true --`, "select from inwoners")).rejects.toMatchObject({
    code: "22P02",
  });
  for (const change of [
    "ingetrokken = now()",
    "ingetrokken = null, verloopt = now() - interval '1 second'",
  ]) {
    await client.query(`update sessies set ${change} where id = $1`, [gebruikerId("klantmanager")]);
    await expect(asApp(own, "select from inwoners")).rejects.toMatchObject(ended);
  }
  await client.query("update sessies set verloopt = '2099-01-01' where id = $1", [
    gebruikerId("klantmanager"),
  ]);
});

test("a user who was put out of work sees nothing, even in a session that runs (S-23)", async () => {
  await client.query("update gebruikers set is_actief = false where id = $1", [gebruikerId("jobcoach")]);
  const { rowCount } = await asApp(`${REGIO}/${gebruikerId("jobcoach")}`, "select from inwoners");
  expect(rowCount).toBe(0);
  await client.query("update gebruikers set is_actief = true where id = $1", [gebruikerId("jobcoach")]);
});

test("who has one session cannot find another: the table of sessions is closed to every role (S-02)", async () => {
  const own = `${REGIO}/${gebruikerId("beheerder")}`;
  for (const statement of [
    "select * from sessies",
    "update sessies set verloopt = now()",
    "select from toegangsregels",
  ])
    await expect(asApp(own, statement)).rejects.toMatchObject({ code: "42501" });
});

/** One statement as the application, with the text that it would take for its session. */
async function asApp(context: string | null, statement: string): Promise<pg.QueryResult> {
  await client.query("begin; set local role meedoen_app");
  try {
    if (context !== null) await client.query("select set_config('app.ctx', $1, true)", [context]);
    return await client.query(statement);
  } finally {
    await client.query("rollback");
  }
}
