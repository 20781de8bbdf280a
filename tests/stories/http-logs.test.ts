import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import { signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, groeneWal } from "../support/world.ts";

/** Stands for what no log, metric or error may hold. */
const CANARY = "Kanariegeel";

const lines: string[] = [];
let service: TestService;
let client: Awaited<ReturnType<typeof signInClient>>;
const config = {
  publicUrl: undefined,
  oidc: undefined,
  metricsToken: undefined,
  logLevel: "trace",
  trustProxy: false,
};
beforeAll(async () => {
  service = await startTestService({ config, logStream: { write: (line) => void lines.push(line) } });
  client = await signInClient(service.address, "accountmanager-GM0307");
});
afterAll(() => service.stop());

test("no line of the log, no metric and no defect holds what a user typed (S-19)", async () => {
  const contact = { datum: "2026-11-20", soort: "telefoon", tekst: `Gebeld met ${CANARY}` };
  const post = (body: object | string, headers: Record<string, string> = {}) =>
    client.post(`/werkgevers/${groeneWal}/contacten`, body, headers);
  expect((await post(contact)).status).toBe(201);
  await post({ ...contact, [CANARY]: CANARY });
  await post(CANARY);
  await post({ ...contact, tekst: `${CANARY}\0` });
  await client.get(`/werkgevers?zoek=${CANARY}`);
  await client.get(`/inwoners/${CANARY}`);
  await client.get(`/${CANARY}/${amina}?naam=${CANARY}`);
  await client.fetch(`/aanmelden?naar=/${CANARY}`);
  await client.fetch(`/aanmelden/terug?code=${CANARY}&state=${CANARY}`);
  await fetch(`${service.address}/api/v1/sessie`, {
    headers: { cookie: `meedoen=${CANARY}`, referer: CANARY },
  });
  await fetch(`${service.address}/%E0%A4%A${CANARY}`);
  // a defect whose message holds a value, as those of PostgreSQL do
  await sql`alter table werkgevercontacten add constraint proef check (tekst not like '%!%')`.execute(
    service.owner,
  );
  const defect = await post({ ...contact, tekst: `${CANARY}!` });
  expect(defect.status).toBe(500);
  expect(await defect.text()).not.toContain(CANARY);
  await sql`alter table werkgevercontacten drop constraint proef`.execute(service.owner);

  const metrics = await (await fetch(`${service.address}/metrics`)).text();
  expect(lines.length).toBeGreaterThan(10);
  for (const secret of [CANARY, amina, groeneWal, "klantmanager GM0307", client.csrfToken])
    expect([...lines, metrics].filter((line) => line.includes(secret))).toEqual([]);
});

test("a request leaves one line: trace, pattern of the route, status and milliseconds", async () => {
  const trace = "0af7651916cd43dd8448eb211c80319c";
  await client.fetch(`/api/v1/werkgevers/${groeneWal}`, {
    headers: { traceparent: `00-${trace}-b7ad6b7169203331-01` },
  });
  const found = lines.map((line) => JSON.parse(line)).filter((line) => line.trace === trace);
  expect(found).toMatchObject([
    { niveau: "info", methode: "GET", route: "/api/v1/werkgevers/:id", status: 200, ms: expect.any(Number) },
  ]);
  const audit = await service.owner
    .selectFrom("auditregels")
    .select(["handeling", "herkomst"])
    .where("traceId", "=", trace)
    .execute();
  expect(audit).toEqual([{ handeling: "werkgever.get", herkomst: "127.0.0.1" }]);
});

test("someone who leaves before the answer is there causes no defect", async () => {
  const at = new URL(service.address);
  const cookie = [...client.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");
  const from = lines.length;
  for (let times = 0; times < 20; times++) {
    const socket = connect({ host: at.hostname, port: Number(at.port) });
    socket.write(`GET /api/v1/werkgevers HTTP/1.1\r\nHost: ${at.host}\r\nCookie: ${cookie}\r\n\r\n`);
    await delay(times % 5);
    socket.destroy();
  }
  await delay(500);
  const defects = lines.slice(from).filter((line) => JSON.parse(line).niveau === "error");
  expect(defects).toEqual([]);
});

test("a defect leaves its place in the code, and its user a code to name", async () => {
  await sql`alter table werkgevers rename to werkgevers_weg`.execute(service.owner);
  const response = await client.get(`/werkgevers/${groeneWal}`);
  const problem = await response.json();
  await sql`alter table werkgevers_weg rename to werkgevers`.execute(service.owner);
  expect([response.status, problem.title]).toEqual([500, "Er ging iets mis bij ons"]);
  const trace = /code ([0-9a-f]{32})/.exec(problem.detail)?.[1];
  const line = lines.map((text) => JSON.parse(text)).find((line) => line.trace === trace && line.err);
  expect(line.err.code).toBe("42P01");
  expect(line.err.plaats.join("\n")).toMatch(/src\//);
});

test("health says whether the database answers, and metrics are for this machine only", async () => {
  const health = await fetch(`${service.address}/gezondheid`);
  expect([health.status, await health.json()]).toMatchObject([
    200,
    { status: "goed", database: "bereikbaar", taken: { verwerker: "uit", wachtend: 0, bezig: 0 } },
  ]);
  const metrics = await fetch(`${service.address}/metrics`);
  expect(await metrics.text()).toMatch(
    /meedoen_verzoek_seconden_bucket\{.*route="\/api\/v1\/werkgevers\/:id"/,
  );
  const passedOn = { headers: { "x-forwarded-for": "127.0.0.1" } };
  expect((await fetch(`${service.address}/metrics`, passedOn)).status).toBe(404);

  const guarded = await startTestService({
    config: { ...config, logLevel: "silent", metricsToken: "geheim" },
  });
  const asked = (authorization: string) =>
    fetch(`${guarded.address}/metrics`, { headers: { authorization } }).then(({ status }) => status);
  expect(await Promise.all(["", "Bearer fout", "Bearer geheim"].map(asked))).toEqual([404, 404, 200]);

  await guarded.db.destroy(); // the database is gone
  const ill = await fetch(`${guarded.address}/gezondheid`);
  expect([ill.status, await ill.json()]).toMatchObject([503, { database: "onbereikbaar" }]);
  const refused = await fetch(`${guarded.address}/api/v1/demoaccounts`);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
  await guarded.stop();
});
