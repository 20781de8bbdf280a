import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "#db/database";
import type { Regiobeeld } from "../../src/modules/sturing/regio/regiobeeld.ts";
import type { TestService } from "../support/service.ts";
import { cookieClient, signInClient } from "../support/sign-in.ts";
import { startTwoServices } from "../support/twee-diensten.ts";
import { REGIO } from "../support/world.ts";

type Client = Awaited<ReturnType<typeof signInClient>>;

let service: TestService;
/** Another process over the same database. */
let otherAddress: string;
let stop: () => Promise<void>;
let bas: Client;

beforeAll(async () => {
  ({ service, otherAddress, stop } = await startTwoServices("demo"));
  bas = await signInClient(service.address, "bas");
}, 180_000);
afterAll(() => stop());

/** The same user with the same session at the other process. */
function elsewhere(client: Client) {
  const there = cookieClient(otherAddress);
  for (const [name, cookie] of client.cookies) there.cookies.set(name, cookie);
  return there;
}

type Heard = { readonly event: string; readonly data: unknown };

/** Listens as a browser does; `until` waits for what has this name. */
async function listen(fetch: (path: string, init?: RequestInit) => Promise<Response>) {
  const stop = new AbortController();
  const response = await fetch("/api/v1/sturing/live", { signal: stop.signal });
  const heard: Heard[] = [];
  let ended = false;
  const read = async () => {
    let text = "";
    for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      const whole = text.split("\n\n");
      text = whole.pop() ?? "";
      for (const one of whole) {
        const event = /^event: (.*)$/m.exec(one)?.[1];
        if (event) heard.push({ event, data: JSON.parse(/^data: (.*)$/m.exec(one)?.[1] ?? "null") });
      }
    }
    ended = true;
  };
  void read().catch(() => (ended = true));
  return {
    response,
    heard,
    hasEnded: () => ended,
    until: (event: string) =>
      expect
        .poll(() => heard.findLast((one) => one.event === event), { timeout: 5_000, interval: 20 })
        .toBeDefined(),
    stop: () => stop.abort(),
  };
}

const beeldAt = async (fetch: (path: string) => Promise<Response>) =>
  (await (await fetch("/api/v1/sturing/regio")).json()) as Regiobeeld;

/** Somebody who waits for beschut work gets a place today. */
const place = (today = "2026-11-24") =>
  sql`
    insert into plaatsingen (regio_id, id, gemeente, inwoner_id, unit_id, functie, werkvorm, uren_per_week, startdatum, rapportgroep, via, geregistreerd_op)
    select i.regio_id, gen_random_uuid(), i.gemeente, i.inwoner_id, (select u.id from units u order by u.id limit 1),
           'Medewerker groen', 'intern', 2400, ${today}::date, 'Bijstand', 'ontwikkelbedrijf', ${today}::date
      from indicaties i where i.regio_id = ${REGIO} and i.soort = 'beschut werk' and i.tot is null
       and not exists (select from plaatsingen p where p.inwoner_id = i.inwoner_id)
     order by i.id limit 1`.execute(service.owner);

test("a figure moves within two seconds of the event, at both of two services (R-361)", async () => {
  const there = elsewhere(bas);
  const streams = [await listen(bas.fetch), await listen(there.fetch)];
  for (const stream of streams) await stream.until("begin");
  for (const { fetch } of [there, bas]) expect((await beeldAt(fetch)).beschut.zonderPlek).toBe(28); // both have it open

  const begin = performance.now();
  await place();
  for (const stream of streams) await stream.until("beweging");
  await expect
    .poll(
      async () => [
        (await beeldAt(there.fetch)).beschut.zonderPlek,
        (await beeldAt(bas.fetch)).beschut.zonderPlek,
      ],
      { timeout: 5_000, interval: 100 },
    )
    .toEqual([27, 27]);
  expect(performance.now() - begin).toBeLessThan(2_000);
  for (const stream of streams) stream.stop();
});

test("an event names a subject and nothing else: no figure, no person (S-01)", async () => {
  const stream = await listen(bas.fetch);
  await stream.until("begin");
  expect(stream.response.headers.get("content-type")).toContain("text/event-stream");
  expect(stream.response.headers.get("cache-control")).toBe("no-store");
  await place();
  await stream.until("beweging");
  expect(stream.heard.filter(({ event }) => event === "beweging").map(({ data }) => data)).toEqual([
    { onderwerpen: ["plaatsingen"] },
  ]);
  stream.stop();
});

test("what was not committed is not told", async () => {
  const stream = await listen(bas.fetch);
  await stream.until("begin");
  await service.owner
    .transaction()
    .execute(async (own) => {
      await sql`update plekken set titel = titel where regio_id = ${REGIO}`.execute(own);
      throw new Error("undone");
    })
    .catch(() => undefined);
  await sql`update kerncijfers set bron = bron where regio_id = ${REGIO}`.execute(service.owner);
  await stream.until("beweging");
  expect(stream.heard.at(-1)?.data).toEqual({ onderwerpen: ["kerncijfers"] });
  stream.stop();
});

test("a lost connection with the database is made again, and says that anything may have changed", async () => {
  const stream = await listen(bas.fetch);
  await stream.until("begin");
  const server = openDatabase(service.url, undefined, 1);
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and query like 'listen%'`.execute(server);
  await server.destroy();
  await stream.until("beweging");
  expect(stream.heard.at(-1)?.data).toEqual({ onderwerpen: ["alles"] });
  stream.stop();
});

test("the stream ends with the session, and does not keep it awake (S-05)", async () => {
  const wilma = await signInClient(service.address, "wilma");
  const stream = await listen(wilma.fetch);
  await stream.until("begin");
  await wilma.del("/sessie");
  await place();
  await stream.until("einde");
  await expect.poll(stream.hasEnded, { timeout: 1000 }).toBe(true);
  expect((await wilma.fetch("/api/v1/sturing/live")).status).toBe(401);
});

test("who may not see reports hears nothing, and nobody looks on at more than four screens at once", async () => {
  const sander = await signInClient(service.address, "sander");
  expect((await sander.fetch("/api/v1/sturing/live")).status).toBe(403);
  expect((await fetch(`${service.address}/api/v1/sturing/live`)).status).toBe(401);

  const ben = await signInClient(service.address, "bas");
  const streams = await Promise.all(Array.from({ length: 4 }, () => listen(ben.fetch)));
  const refused = await ben.fetch("/api/v1/sturing/live");
  expect([refused.status, (await refused.json()).type]).toEqual([
    429,
    expect.stringContaining("live.too-many"),
  ]);
  for (const stream of streams) stream.stop();
  await expect
    .poll(async () => {
      const again = await listen(ben.fetch);
      again.stop();
      return again.response.status;
    })
    .toBe(200);
});
