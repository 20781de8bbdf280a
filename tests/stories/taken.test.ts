import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Worker } from "../../src/modules/taken/worker.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { hashOfTables, importsOf, startTestWorker, type TestImport } from "../support/imports.ts";
import { traced } from "../support/traced.ts";
import { aWerkzoekende } from "../support/vum-rows.ts";
import { gebruikerId, LEUSDEN } from "../support/world.ts";

let app: TestApp;
let imports: TestImport;
const workers: Worker[] = [];
beforeAll(async () => {
  app = await startTestApp();
  imports = importsOf(app);
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.stop();
});
afterAll(() => app.stop());

const work = async () => {
  const worker = await startTestWorker(app);
  workers.push(worker);
  return worker;
};
const rows = (begin: string, aantal = 3) =>
  Array.from({ length: aantal }, (_, at) => aWerkzoekende(`${begin}${at}`));
const beheerder = () => app.as("beheerder");
const taakOf = async (taakId: string) => (await beheerder().get(`/taken/${taakId}`)).json();

async function untilBezig(taakId: string): Promise<void> {
  for (;;) {
    const { status } = await taakOf(taakId);
    if (status === "bezig") return;
    if (status !== "wacht") throw new Error(`not waiting any more: ${status}`);
    await sleep(10);
  }
}

/** Runs with the table of inwoners locked, so that work that needs it stands still. */
const whileHeld = <T>(run: () => Promise<T>): Promise<T> =>
  app.owner.transaction().execute(async (db) => {
    await sql`lock table inwoners in access exclusive mode`.execute(db);
    return run();
  });

test("asking how far work is leaves no line in the log; asking after the work of someone else does (S-06)", async () => {
  const { taakId } = (await imports.stuur(rows("p"))).json();
  const ask = traced(app, "beheerder");
  for (let times = 0; times < 3; times += 1) {
    const { status, audit } = await ask("GET", `/taken/${taakId}`);
    expect([status, audit]).toEqual([200, []]);
  }
  expect((await ask("GET", "/taken")).audit).toHaveLength(1);
  const { status, audit } = await traced(app, "fg")("GET", `/taken/${taakId}`);
  expect([status, audit]).toMatchObject([404, [{ object: `taak/${taakId}`, resultaat: "taak.not-found" }]]);
});

test("long work waits for a worker, and tells how far it is (R-04)", async () => {
  const { taakId } = (await imports.stuur(rows("a"))).json();
  expect(await taakOf(taakId)).toMatchObject({
    soort: "import.vergelijken",
    status: "wacht",
    gedaan: 0,
    totaal: null,
  });
  await work();
  expect(await imports.wacht(taakId)).toMatchObject({ status: "klaar", gedaan: 3, totaal: 3, fout: null });
  const { rijen } = (await beheerder().get("/taken")).json();
  expect(rijen.map(({ id }: { id: string }) => id)).toContain(taakId);
});

test("nobody sees or stops the long work of someone else (S-02)", async () => {
  const { taakId } = (await imports.stuur(rows("b"))).json();
  for (const other of [app.as("beheerder", LEUSDEN), app.as("klantmanager")]) {
    expect((await other.get(`/taken/${taakId}`)).statusCode).toBe(404);
    expect((await other.post(`/taken/${taakId}/_stop`)).statusCode).toBe(404);
    expect((await other.get("/taken")).json().totaal).toBe(0);
  }
  expect(await taakOf(taakId)).toMatchObject({ status: "wacht" });
  await work();
  await imports.wacht(taakId);
});

test("work that did not begin is stopped at once, and no worker begins it", async () => {
  const { taakId, importId } = (await imports.stuur(rows("c"))).json();
  expect((await beheerder().post(`/taken/${taakId}/_stop`)).json()).toMatchObject({ status: "gestopt" });
  await work();
  const later = await imports.proef(rows("d"));
  expect(later.status).toBe("proef");
  expect(await taakOf(taakId)).toMatchObject({ status: "gestopt" });
  expect(await imports.bekijk(importId)).toMatchObject({ status: "ingelezen" });
});

test("work that is stopped halfway leaves nothing, and can be done again", async () => {
  await work();
  const { id } = await imports.proef(rows("e", 1200));
  const before = await hashOfTables(app);
  const taakId = await whileHeld(async () => {
    const { taakId } = (await beheerder().post(`/importen/${id}/_toepassen`)).json();
    await untilBezig(taakId);
    expect((await beheerder().post(`/taken/${taakId}/_stop`)).json()).toMatchObject({ status: "stopt" });
    await sleep(250);
    return taakId;
  });
  expect(await imports.wacht(taakId)).toMatchObject({ status: "gestopt", fout: null });
  expect(await hashOfTables(app)).toBe(before);
  expect(await imports.bekijk(id)).toMatchObject({ status: "proef" });
  expect(await imports.toepassen(id)).toMatchObject({ status: "klaar", gedaan: 1200 });
});

test("others see how far work is while it goes on", async () => {
  await work();
  const { id } = await imports.proef(rows("f", 1200));
  const taakId = await whileHeld(async () => {
    const { taakId } = (await beheerder().post(`/importen/${id}/_toepassen`)).json();
    await untilBezig(taakId);
    for (;;) {
      const { gedaan, totaal } = await taakOf(taakId);
      if (totaal === 1200) {
        expect(gedaan).toBeLessThan(1200);
        return taakId;
      }
      await sleep(10);
    }
  });
  expect(await imports.wacht(taakId)).toMatchObject({ status: "klaar", gedaan: 1200, totaal: 1200 });
});

test("work that breaks off in the middle leaves nothing behind (F3)", async () => {
  await work();
  const { id } = await imports.proef(rows("g", 1200));
  const before = await hashOfTables(app);
  await sql`create function breekt() returns trigger language plpgsql as $$
    begin if new.externe_id = 'g1100' then raise exception 'broken on purpose'; end if; return new; end $$`.execute(
    app.owner,
  );
  await sql`create trigger breekt before insert on inwoners for each row execute function breekt()`.execute(
    app.owner,
  );
  const taak = await imports.toepassen(id);
  await sql`drop function breekt cascade`.execute(app.owner);

  expect(taak.status).toBe("mislukt");
  expect(taak.fout).toMatch(/Er is niets veranderd.*noem code [0-9a-f]{32}\.$/);
  expect(await hashOfTables(app)).toBe(before);
  expect(await imports.toepassen(id)).toMatchObject({ status: "klaar" });
});

test("work of a process that died is failed at the next start, in Dutch; work that still runs is not", async () => {
  const { taakId: died } = (await imports.stuur(rows("h"))).json();
  await beheerder().post(`/taken/${died}/_stop`);
  await app.owner
    .updateTable("taken")
    .set({ status: "bezig", afgerond: null })
    .where("id", "=", died)
    .execute();

  await work();
  expect(await taakOf(died)).toMatchObject({
    status: "mislukt",
    fout: "De dienst stopte voordat dit klaar was. Er is niets veranderd. Start het werk opnieuw.",
  });

  const { id } = await imports.proef(rows("i"));
  const runs = await whileHeld(async () => {
    const { taakId } = (await beheerder().post(`/importen/${id}/_toepassen`)).json();
    await untilBezig(taakId);
    await work(); // a second process starts at the very moment that the first begins
    expect(await taakOf(taakId)).toMatchObject({ status: "bezig" });
    return taakId;
  });
  expect(await imports.wacht(runs)).toMatchObject({ status: "klaar" });
});

test("long work has no more rights than its user has when it runs (F14)", async () => {
  const { taakId } = (await imports.stuur(rows("j"))).json();
  const setRoles = (rollen: string[]) =>
    app.owner.updateTable("gebruikers").set({ rollen }).where("id", "=", gebruikerId("beheerder")).execute();
  await setRoles(["raadslid"]);
  await work();
  expect(await imports.wacht(taakId)).toMatchObject({
    status: "mislukt",
    fout: expect.stringMatching(/mag dit niet/),
  });
  await setRoles(["beheerder"]);
});

test("the session of long work ends with the work", async () => {
  await work();
  await imports.proef(rows("k"));
  const open = async () =>
    (
      await app.owner
        .selectFrom("sessies")
        .select("id")
        .where("soort", "=", "taak")
        .where("ingetrokken", "is", null)
        .execute()
    ).length;
  for (let tries = 0; tries < 50 && (await open()) > 0; tries += 1) await sleep(20);
  expect(await open()).toBe(0);
});

test("work whose process was broken off is given up while another worker runs (R-03)", async () => {
  const { taakId } = (await imports.stuur(rows("verlaten"))).json();
  workers.push(await startTestWorker(app, { lookEveryMs: 300 }));
  while ((await taakOf(taakId)).status !== "klaar") await sleep(20);
  await app.owner.transaction().execute(async (db) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${`taak/${taakId}`}, 0))`.execute(db);
    await app.owner
      .updateTable("taken")
      .set({ status: "bezig", afgerond: null })
      .where("id", "=", taakId)
      .execute();
    await sleep(1000);
    expect((await taakOf(taakId)).status).toBe("bezig"); // somebody holds its lock: it runs
  });
  for (let waited = 0; (await taakOf(taakId)).status === "bezig" && waited < 50; waited += 1)
    await sleep(100);
  expect(await taakOf(taakId)).toMatchObject({ status: "mislukt" });
});

test.each([
  { wat: "still called taken", locked_at: sql`now() - interval '1 minute'` },
  { wat: "given up by the queue", locked_at: sql`null` },
])(
  "work whose process was broken off before it began is begun after all: $wat (R-03)",
  async ({ wat, locked_at }) => {
    const { taakId } = (await imports.stuur(rows(`${wat.length}nooit`))).json();
    const taken = await sql`
    update graphile_worker._private_jobs set attempts = max_attempts, locked_at = ${locked_at}, locked_by = 'weg'
     where key = ${taakId}`.execute(app.owner);
    expect(taken.numAffectedRows).toBe(1n);
    workers.push(await startTestWorker(app, { lookEveryMs: 300 }));
    await expect.poll(async () => (await taakOf(taakId)).status, { timeout: 10_000 }).toBe("klaar");
  },
);

test("work that another process has just taken stays with that process (R-03)", async () => {
  const { taakId } = (await imports.stuur(rows("net"))).json();
  await sql`
    update graphile_worker._private_jobs set attempts = max_attempts, locked_at = now(), locked_by = 'ander'
     where key = ${taakId}`.execute(app.owner);
  workers.push(await startTestWorker(app, { lookEveryMs: 60_000 }));
  await sleep(300);
  const { rows: jobs } = await sql<{ lockedBy: string }>`
    select locked_by from graphile_worker._private_jobs where key = ${taakId}`.execute(app.owner);
  expect([jobs, (await taakOf(taakId)).status]).toEqual([[{ lockedBy: "ander" }], "wacht"]);
  await beheerder().post(`/taken/${taakId}/_stop`);
});

test("work has its lock before it is called busy, so that no worker that starts then gives it up (R-03)", async () => {
  await sql`create function heeft_slot() returns trigger language plpgsql as $$
    begin
      if pg_try_advisory_xact_lock(hashtextextended('taak/' || new.id, 0)) then
        raise exception 'busy without a lock';
      end if;
      return new;
    end $$`.execute(app.owner);
  await sql`create trigger heeft_slot before update on taken for each row
    when (new.status = 'bezig' or old.status = 'bezig') execute function heeft_slot()`.execute(app.owner);
  await work();
  const { status } = await imports.proef(rows("slot"));
  await sql`drop function heeft_slot cascade`.execute(app.owner);
  expect(status).toBe("proef");
});

test("work begins and ends while every connection of the site is in use (R-03)", async () => {
  const { taakId } = (await imports.stuur(rows("vol"))).json();
  const done = Promise.withResolvers<void>();
  const held = await Promise.all(Array.from({ length: SITE_CONNECTIONS }, () => hold(done.promise)));
  let gotThrough = false;
  const oneMore = sql`select 1`.execute(app.db).then(
    () => (gotThrough = true),
    () => {}, // it waited too long for a connection
  );
  await work();
  const statusOf = async () =>
    (await app.owner.selectFrom("taken").select("status").where("id", "=", taakId).executeTakeFirstOrThrow())
      .status;
  while (["wacht", "bezig"].includes(await statusOf())) await sleep(20);
  expect([await statusOf(), gotThrough]).toEqual(["klaar", false]);
  done.resolve();
  await Promise.all([oneMore, ...held.map(({ released }) => released)]);
});

/** As many as the pool of the site has. */
const SITE_CONNECTIONS = 10;

/** Takes one connection of the site until then. Answers once it has it. */
const hold = (until: Promise<void>) =>
  new Promise<{ released: Promise<void> }>((resolve) => {
    const released: Promise<void> = app.db.connection().execute(async (db) => {
      await sql`select 1`.execute(db);
      setImmediate(() => resolve({ released }));
      await until;
    });
  });
