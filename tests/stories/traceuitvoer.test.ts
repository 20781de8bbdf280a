import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as delay } from "node:timers/promises";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Dataverwerkingrij, logregelVan } from "../../src/modules/koppelvlakken/logregel.ts";
import { startTraceuitvoer } from "../../src/modules/koppelvlakken/traceuitvoer.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { OK, type Span, startCollector } from "../support/collector.ts";
import { LOGREGEL, OTLP } from "../support/logregel-schema.ts";
import { amina, REGIO } from "../support/world.ts";

const ajv = new Ajv({ allErrors: true });
formats.default(ajv);
const isLogregel = ajv.compile(LOGREGEL);
const isOtlp = ajv.compile(OTLP);
const AFZENDER = { adres: "https://meedoen.example.nl", regioId: REGIO, versie: "0.1.0" };

let app: TestApp;
let collector: Awaited<ReturnType<typeof startCollector>>;
beforeAll(async () => {
  app = await startTestApp();
  collector = await startCollector();
});
afterAll(async () => {
  await collector.stop();
  await app.stop();
});

const means = (over: object = {}) => ({
  url: app.url,
  bestemming: { adres: collector.adres, headers: { authorization: "Bearer log" } },
  afzender: AFZENDER,
  now: () => new Date(),
  onDefect: () => {},
  lookEveryMs: 50,
  ...over,
});

/** Reads the dossier so many times: so many lines. */
const use = async (times: number) => {
  for (let at = 0; at < times; at++) {
    const { statusCode } = await app.as("klantmanager").get(`/inwoners/${amina}`);
    expect(statusCode).toBe(200);
  }
};
const stored = async () =>
  (await app.owner.selectFrom("dataverwerkingen").select(["traceId", "spanId"]).execute()).map(
    ({ traceId, spanId }) => `${traceId}/${spanId}`,
  );
const keyOf = ({ traceId, spanId }: Span) => `${traceId}/${spanId}`;
const waiting = async () => {
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::integer as aantal from traceuitvoer where geweigerd is null`.execute(app.owner);
  return rows[0]!.aantal;
};

const isTurnedOn = async () =>
  (await app.owner.selectFrom("tracebestemmingen").select("isBijgewerkt").execute())[0]?.isBijgewerkt ===
  true;

/** @throws where it did not become so in time */
async function until(isSo: () => Promise<boolean> | boolean, withinMs = 15_000): Promise<void> {
  for (const begin = performance.now(); performance.now() - begin < withinMs; await delay(25))
    if (await isSo()) return;
  throw new Error("Timeout: it did not become so");
}

/** Delivers until nothing waits, and stops. */
async function deliver(over: object = {}): Promise<void> {
  const stop = startTraceuitvoer(means(over));
  await until(async () => (await isTurnedOn()) && (await waiting()) === 0);
  await stop();
}

test("without a receiver nothing waits, and the log is as it was", async () => {
  await use(3);
  expect(await waiting()).toBe(0);
});

test("every line that is stored is one of the standard (Logboek Dataverwerkingen 1.0, R-402)", async () => {
  const { rows } = await sql<Dataverwerkingrij>`
    select trace_id as "trace_id", span_id as "span_id", parent_span_id as "parent_span_id", status, name,
        start_time::float8 as "start_time", end_time::float8 as "end_time",
        processing_activity_id as "processing_activity_id", data_subject_id as "data_subject_id",
        data_subject_id_type as "data_subject_id_type", foreign_processor as "foreign_processor"
      from dataverwerkingen`.execute(app.owner);
  const rij = rows.map((row) => {
    const snake = Object.entries(row).map(([key, value]) => [
      key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value as unknown,
    ]);
    return Object.fromEntries(snake) as Dataverwerkingrij;
  });
  expect(rij.length).toBeGreaterThanOrEqual(3);
  for (const one of rij) {
    const regel = logregelVan(one, AFZENDER);
    expect([isLogregel(regel), isLogregel.errors]).toEqual([true, null]);
    expect(regel.end_time).toBeGreaterThanOrEqual(regel.start_time);
  }
  const [first] = rij;
  const asked = {
    ...first!,
    foreign_processor: "https://brp.example.nl/api",
    parent_span_id: "00f067aa0ba902b7",
  };
  expect(isLogregel(logregelVan(asked, AFZENDER))).toBe(true);
  for (const field of ["trace_id", "span_id", "status", "name", "start_time", "end_time", "attributes"]) {
    const { [field]: _, ...without } = logregelVan(first!, AFZENDER) as unknown as Record<string, unknown>;
    expect([field, isLogregel(without)]).toEqual([field, false]);
  }
});

test("with a receiver what was there and what comes arrives, in its order, in the shape of OTLP (R-402)", async () => {
  const before = await stored();
  await deliver();
  expect(collector.taken.map(keyOf).toSorted()).toEqual(before.toSorted());
  await use(5);
  expect(await waiting()).toBe(5);
  await deliver({ perKeer: 2 });
  expect(collector.taken.map(keyOf).toSorted()).toEqual((await stored()).toSorted());
  for (const { url, headers, body } of collector.requests) {
    expect(url).toBe("/v1/traces");
    expect(headers).toMatchObject({ "content-type": "application/json", authorization: "Bearer log" });
    expect([isOtlp(body), isOtlp.errors]).toEqual([true, null]);
  }
  const times = collector.taken.map(({ startTimeUnixNano }) => BigInt(startTimeUnixNano));
  expect(times).toEqual(times.toSorted((a, b) => Number(a - b)));
  const span = collector.taken[0]!;
  expect(span.attributes.map(({ key, value }) => [key, value.stringValue])).toEqual([
    [
      "dpl.core.processing_activity_id",
      "https://meedoen.example.nl/api/v1/verwerkingsactiviteiten/begeleiden",
    ],
    ["dpl.core.data_subject_id", amina],
    ["dpl.core.data_subject_id_type", "inwoner"],
  ]);
  expect(span.status.code).toBe(1);
  expect(JSON.stringify(collector.requests)).not.toMatch(/Amina|Haddou|klantmanager/);
});

test("a log that is away, broken, or says something else than yes loses nothing, and holds up nobody", async () => {
  const answers = [
    { status: 503, body: "{}", takes: false },
    { status: 200, body: "<html>welkom</html>", takes: false },
    { status: 401, body: "{}", takes: false },
    { status: 0, body: "", takes: true }, // it was stored, and the answer got lost: it comes again
  ];
  const left = [...answers];
  collector.behaveAs(() => left.shift() ?? OK);
  let ahead = 0; // no waiting for the next try
  const stop = startTraceuitvoer(means({ now: () => new Date(Date.now() + (ahead += 400_000)) }));
  const begin = performance.now();
  await use(10);
  expect((performance.now() - begin) / 10).toBeLessThan(1000);
  await until(async () => left.length === 0 && (await waiting()) === 0);
  await stop();
  expect([...new Set(collector.taken.map(keyOf))].toSorted()).toEqual((await stored()).toSorted());
});

test("one line that is refused is set apart and kept; the others arrive", async () => {
  await use(9);
  const { rows } = await sql<{ spanId: string }>`
    select span_id as "spanId" from traceuitvoer order by nummer offset 4 limit 1`.execute(app.owner);
  const bad = rows[0]!.spanId;
  const hasBad = (spans: readonly Span[]) => spans.some(({ spanId }) => spanId === bad);
  collector.behaveAs((spans) =>
    hasBad(spans) ? { status: 200, body: '{"partialSuccess":{"rejectedSpans":"1"}}', takes: false } : OK,
  );
  await deliver();
  collector.behaveAs(() => OK);
  const missing = (await stored()).filter((key) => !collector.taken.map(keyOf).includes(key));
  expect(missing.map((key) => key.split("/")[1])).toEqual([bad]);
  const rijen = (await app.as("beheerder").get("/koppelvlakken")).json<{
    rijen: Record<string, unknown>[];
  }>().rijen;
  const logboek = rijen.find(({ id }) => id === "logboek");
  expect(logboek).toMatchObject({ id: "logboek", stand: "storing", wacht: 0, geweigerd: 1 });
  await sql`update traceuitvoer set geweigerd = null`.execute(app.owner); // someone looked, and tries it again
  await deliver();
  expect([...new Set(collector.taken.map(keyOf))].toSorted()).toEqual((await stored()).toSorted());
});

test("killed and started again while it delivers: no line is lost (R-402)", async () => {
  await use(40);
  collector.behaveAs(() => OK);
  for (let round = 0; round < 3; round++) {
    const arrived = collector.requests.length;
    const child = fork("tests/support/lever-traces.ts", {
      env: { ...process.env, TEST_DATABASE: app.url, TEST_COLLECTOR: collector.adres },
      stdio: "ignore",
    });
    await until(() => collector.requests.length > arrived);
    child.kill("SIGKILL");
    await once(child, "exit");
    await use(5);
  }
  expect(await waiting()).toBeGreaterThan(0);
  await deliver();
  const arrived = new Set(collector.taken.map(keyOf));
  expect((await stored()).filter((key) => !arrived.has(key))).toEqual([]);
});

test("two processes deliver in turn: none sends what the other is sending", async () => {
  await use(20);
  const before = collector.taken.length;
  const stops = [1, 2].map(() => startTraceuitvoer(means({ perKeer: 1 })));
  await until(async () => (await waiting()) === 0);
  await Promise.all(stops.map((stop) => stop()));
  expect(collector.taken.length - before).toBe(20);
});
