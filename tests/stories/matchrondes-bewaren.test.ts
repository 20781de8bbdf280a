import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { bewarenTot } from "../../src/modules/matchrondes/bewaartermijn.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestWorker } from "../support/imports.ts";
import { matching } from "../support/matching.ts";
import { failure } from "../support/placing.ts";
import { amina, VANDAAG } from "../support/world.ts";

let app: TestApp;
const { insertMatchWorld } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await insertMatchWorld();
});
afterAll(() => app.stop());

let id: string;
beforeEach(async () => {
  const started = await app.as("manager").post("/matchrondes", { reden: "De ronde van maandag." });
  id = started.json().id;
});

const ronde = async () => (await app.as("manager").get(`/matchrondes/${id}`)).json();
const drop = (day: string) =>
  app.owner.transaction().execute(async (db) => {
    await sql`set local role meedoen_owner`.execute(db);
    const { rows } = await sql<{
      aantal: number;
    }>`select ruim_matchrondes_op(${day}::date) as aantal`.execute(db);
    return rows[0]!.aantal;
  });
const countOf = async (table: "matchrondebestanden" | "matchsuggesties") =>
  (await app.owner.selectFrom(table).select("rondeId").where("rondeId", "=", id).execute()).length;
/** So that its term was over yesterday. */
const makeOld = (days = 1) =>
  app.owner
    .updateTable("matchrondes")
    .set({
      gestart: new Date("2024-01-10T09:00:00Z"),
      bewarenTot: sql`${VANDAAG}::date - ${days}::integer`,
    })
    .where("id", "=", id)
    .execute();

test("what a ronde froze is kept for two years from its first day, also over a leap day (AVG art. 5)", async () => {
  expect(bewarenTot(isoDate("2026-11-22"))).toBe("2028-11-22");
  expect(bewarenTot(isoDate("2028-02-29"))).toBe("2030-02-28");
  const { bewarenTot: last, opgeruimdOp, gestart } = await ronde();
  expect(last.slice(0, 4)).toBe(String(Number(gestart.slice(0, 4)) + 2));
  expect(opgeruimdOp).toBeNull();
});

test("no ronde can be kept for less than six months (AI-verordening art. 26 lid 6)", async () => {
  const short = app.owner
    .updateTable("matchrondes")
    .set({ bewarenTot: sql`(gestart + interval '5 months')::date` })
    .where("id", "=", id)
    .execute();
  await expect(short).rejects.toThrow("matchrondes_bewaren");
});

test("after the term the frozen file and the suggestions go, and the record with its hashes stays", async () => {
  const before = await ronde();
  const after = isoDate(`${Number(before.bewarenTot.slice(0, 4)) + 1}-01-01`);
  expect(await drop(before.bewarenTot)).toBe(0); // its last day counts
  expect(await countOf("matchrondebestanden")).toBe(1);
  expect(await countOf("matchsuggesties")).toBeGreaterThan(0);
  expect(await drop(after)).toBeGreaterThan(0);
  expect([await countOf("matchrondebestanden"), await countOf("matchsuggesties")]).toEqual([0, 0]);
  expect(await ronde()).toEqual({ ...before, opgeruimdOp: after });
  expect(await drop(after)).toBe(0); // once
});

test("a ronde past its term cannot be read again, and says so in Dutch, before anything was dropped", async () => {
  await makeOld();
  const logged = async () =>
    (
      await app.owner
        .selectFrom("dataverwerkingen")
        .select("spanId")
        .where("dataSubjectId", "=", amina)
        .execute()
    ).length;
  const before = await logged();
  for (const part of ["herhaling", "eerlijkheid", "instrumenten?instrument=meerijden"]) {
    const answer = await app.as("fg").get(`/matchrondes/${id}/${part}`);
    expect([part, ...failure(answer)]).toEqual([part, 409, "/problemen/matchronde.opgeruimd"]);
    expect(answer.json().detail).toMatch(
      /^De gegevens van deze ronde zijn bewaard tot en met \d+ \w+ \d{4} en daarna verwijderd\./,
    );
  }
  expect(await logged()).toBe(before); // nobody's data were used
  expect(await countOf("matchrondebestanden")).toBe(1);
});

test("the service drops by itself: at its start, without anyone asking", async () => {
  await makeOld();
  const worker = await startTestWorker(app);
  try {
    await expect.poll(() => countOf("matchrondebestanden"), { timeout: 5000 }).toBe(0);
  } finally {
    await worker.stop();
  }
  expect((await ronde()).opgeruimdOp).toBe(VANDAAG);
  expect(
    (await app.as("klantmanager").get(`/inwoners/${amina}/matchsuggestie?ronde=${id}`)).json(),
  ).toMatchObject({
    suggestie: null,
  });
});

test("a ronde after one that is past its term is compared with nothing", async () => {
  await app.owner
    .updateTable("matchrondes")
    .set({ gestart: new Date("2024-01-10T09:00:00Z"), bewarenTot: sql`${VANDAAG}::date - 1` })
    .execute();
  const next = await app.as("manager").post("/matchrondes", { reden: "Na een lange pauze weer." });
  expect(next.json()).toMatchObject({ vergelijking: null });
});

test("the application cannot drop a ronde, nor change its term", async () => {
  const { rows } = await sql<{ drop: boolean; change: boolean }>`
    select has_function_privilege('meedoen_app', 'ruim_matchrondes_op(date)', 'execute') as drop,
           has_table_privilege('meedoen_app', 'matchrondes', 'update, delete') as change`.execute(app.owner);
  expect(rows).toEqual([{ drop: false, change: false }]);
});
