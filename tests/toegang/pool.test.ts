import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { createApp } from "#http/app";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, amina, bram, gebruikerId, LEUSDEN, lotte, REGIO, VANDAAG } from "../support/world.ts";

const REQUESTS = 500;
const CONNECTIONS = 2;
const CANARY = { [AMERSFOORT]: "KANARIE-AMERSFOORT", [LEUSDEN]: "KANARIE-LEUSDEN" } as const;
type Gemeente = keyof typeof CANARY;
const otherThan = (gemeente: Gemeente): Gemeente => (gemeente === AMERSFOORT ? LEUSDEN : AMERSFOORT);

let region: TestApp;
let db: Database; // two connections, shared by everybody
let app: Awaited<ReturnType<typeof createApp>>;

beforeAll(async () => {
  region = await startTestApp();
  for (const [gemeente, achternaam] of Object.entries(CANARY))
    await region.owner.updateTable("inwoners").set({ achternaam }).where("gemeente", "=", gemeente).execute();
  db = openDatabase(region.url, "meedoen_app", CONNECTIONS);
  app = await createApp({
    logLevel: "silent",
    contextOf: async ({ headers }) => ({ ...region.contextOf(String(headers["test-user"])), db }),
  });
});
afterAll(async () => {
  await app.close();
  await db.destroy();
  await region.stop();
});

/** What one user asks, with the statuses that are right. */
const asked = (gemeente: Gemeente, at: number): { url: string; statuses: readonly number[] } => {
  const own = gemeente === AMERSFOORT ? [amina, bram] : [lotte];
  const other = gemeente === AMERSFOORT ? [lotte] : [amina, bram];
  const choices = [
    { url: `/inwoners/${own[at % own.length]}`, statuses: [200] },
    { url: `/inwoners/${other[at % other.length]}`, statuses: [404] },
    { url: "/caseload", statuses: [200] },
    { url: `/inwoners/${own[0]}/mogelijkheden`, statuses: [200] },
    { url: "/inwoners/geen-id", statuses: [400] },
    { url: "/mijn-dag", statuses: [200] },
    { url: "/logboek/audit", statuses: [403] },
  ];
  return choices[at % choices.length]!;
};

test(`${REQUESTS} requests of two gemeenten over ${CONNECTIONS} connections, broken off halfway at times: nobody sees a neighbour (S-03)`, async () => {
  let [leaks, canaries] = [0, 0];
  const wrong: string[] = [];
  const cancelling = cancelNowAndThen();
  await inLanes(
    Array.from({ length: REQUESTS }, (_, at) => at),
    16,
    async (at) => {
      const gemeente = at % 2 === 0 ? AMERSFOORT : LEUSDEN;
      const { url, statuses } = asked(gemeente, Math.floor(at / 2));
      const response = await app.inject({
        url: `/api/v1${url}`,
        headers: {
          "test-user": gebruikerId("klantmanager", gemeente),
          "test-trace": randomBytes(16).toString("hex"),
        },
      });
      if (response.body.includes(CANARY[otherThan(gemeente)])) leaks += 1;
      if (response.body.includes(CANARY[gemeente])) canaries += 1;
      if (response.statusCode !== 500 && !statuses.includes(response.statusCode))
        wrong.push(`${gemeente} ${url}: ${response.statusCode}`);
    },
  );
  const broken = await cancelling.stop();
  expect([leaks, wrong]).toEqual([0, []]);
  expect(canaries).toBeGreaterThan(REQUESTS / 10);
  expect(broken).toBeGreaterThan(0);
});

test("a statement that is broken off, or that fails, leaves no session behind on its connection (S-03)", async () => {
  const sessie = { regioId: REGIO, sessieId: gebruikerId("klantmanager") };
  for (const statement of [
    "select 1 / 0",
    "set local statement_timeout = 20; select pg_sleep(5)",
    "select from nergens",
  ]) {
    const broken = asUser(db, sessie, VANDAAG, (db) => sql.raw(statement).execute(db));
    await expect(broken).rejects.toThrow();
    const left = await Promise.all(
      Array.from({ length: CONNECTIONS * 2 }, async () => {
        const { rows } = await sql<{
          ctx: string;
        }>`select coalesce(current_setting('app.ctx', true), '') as ctx`.execute(db);
        return rows[0]?.ctx;
      }),
    );
    expect(new Set(left)).toEqual(new Set([""]));
  }
  await expect(db.selectFrom("inwoners").selectAll().execute()).rejects.toMatchObject({
    constraint: "context_ontbreekt",
  });
});

/** Breaks off what the application is doing, many times a second. Answers how many statements it hit. */
function cancelNowAndThen() {
  const client = new pg.Client({ connectionString: region.url });
  const stopping = new AbortController();
  let hit = 0;
  const work = (async () => {
    await client.connect();
    while (!stopping.signal.aborted) {
      const { rowCount } = await client.query(
        `select pg_cancel_backend(pid) from pg_stat_activity
          where application_name = 'meedoen' and state = 'active' and datname = current_database() and pid <> pg_backend_pid()
          order by query_start limit 1`,
      );
      hit += rowCount ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await client.end();
    return hit;
  })();
  return {
    stop: () => {
      stopping.abort();
      return work;
    },
  };
}

async function inLanes<T>(items: T[], lanes: number, run: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
