import { existsSync } from "node:fs";
import { request as httpRequest } from "node:http";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { API_VERSION } from "#http/headers";
import { routes } from "../../src/modules/routes.ts";
import { signInClient } from "../support/sign-in.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, groeneWal } from "../support/world.ts";

const isBuilt = existsSync("dist/web/index.html"); // npm test builds it first

let service: TestService;
let client: Awaited<ReturnType<typeof signInClient>>;
beforeAll(async () => {
  service = await startTestService();
  client = await signInClient(service.address, "accountmanager-GM0307");
});
afterAll(() => service.stop());

const NOBODY = "00000000-0000-4000-8000-000000000000";
const inFull = (path: string) => path.replaceAll(/:\w+/g, NOBODY);

/** What the NL GOV API Design Rules want on every answer. */
function expectApiHeaders(response: Response, about: string): void {
  const { headers } = response;
  expect(headers.get("api-version"), about).toBe(API_VERSION);
  expect(headers.get("cache-control"), about).toBe("no-store");
  expect(headers.get("x-content-type-options"), about).toBe("nosniff");
  expect(headers.get("x-frame-options"), about).toBe("DENY");
  expect(headers.get("content-security-policy"), about).toContain("frame-ancestors 'none'");
  if (response.status >= 400)
    expect(headers.get("content-type"), about).toBe("application/problem+json; charset=utf-8");
}

describe("every answer of the API", () => {
  test("has the headers of the design rules, errors too", async () => {
    const free = [
      "/openapi.json",
      "/demoaccounts",
      "/verwerkingsactiviteiten",
      "/verwerkingsactiviteiten/niet",
    ];
    for (const path of free) expectApiHeaders(await client.get(path), path);
    for (const { method, path } of routes) {
      const about = `${method} ${path}`;
      const asNobody = await fetch(`${service.address}/api/v1${inFull(path)}`, { method });
      expect(asNobody.status, about).toBe(401);
      expectApiHeaders(asNobody, about);
      const asUser = await client.fetch(`/api/v1${inFull(path)}`, {
        method,
        headers: { "x-csrf-token": client.csrfToken },
      });
      expect(asUser.status, about).toBeLessThan(500);
      expectApiHeaders(asUser, about);
    }
  });

  test("to an address that is none, ends in a slash, or is not readable is a problem", async () => {
    for (const path of ["/nergens", "/inwoners/", "/", "/openapi.json/"]) {
      const response = await client.get(path);
      expect([response.status, (await response.json()).status], path).toEqual([404, 404]);
      expectApiHeaders(response, path);
    }
    for (const path of ["/api/v1/inwoners/%E0%A4%A", "/api/v1/%", "/api/v1/inwoners/%00"]) {
      const response = await raw(`GET ${path} HTTP/1.1`);
      expect(response, path).toMatch(/^HTTP\/1\.1 40[014] /);
      expect(response, path).toMatch(/application\/problem\+json/);
      expect(response.toLowerCase(), path).toContain(`api-version: ${API_VERSION}`);
    }
  });
});

describe("a known address with another method", () => {
  test.each([
    ["PUT", "/caseload", "GET, HEAD"],
    ["DELETE", `/inwoners/${amina}`, "GET, HEAD, PUT"],
    ["GET", "/caseload/_zoek", "POST"],
    ["PATCH", "/inwoners/_zoek?x=1", "POST"], // a word of its own, and no inwoner
    ["POST", "/openapi.json", "GET, HEAD"],
    ["OPTIONS", "/sessie", "DELETE, GET, HEAD"],
  ])("%s %s is refused, with what it does take", async (method, path, allow) => {
    const response = await client.fetch(`/api/v1${path}`, { method });
    expect([response.status, response.headers.get("allow")]).toEqual([405, allow]);
    expectApiHeaders(response, path);
    expect(await response.json()).toMatchObject({ status: 405, code: "adres.method-not-allowed" });
  });

  test("says so without signing in, outside the API too; an address that is none stays unknown", async () => {
    const bare = async (method: string, path: string) =>
      (await fetch(`${service.address}${path}`, { method })).status;
    expect(await bare("POST", "/gezondheid")).toBe(405);
    expect(await bare("DELETE", "/api/v1/mijn-dag")).toBe(405);
    expect(await bare("POST", "/api/v1/nergens")).toBe(404);
    expect(await bare("POST", "/nergens")).toBe(404);
  });
});

describe("what a page of the site gets", () => {
  test("trusts no script or style inside it and nothing from elsewhere (S-18)", async () => {
    const policy = (await fetch(`${service.address}/gezondheid`)).headers.get("content-security-policy");
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test.skipIf(!isBuilt)("stays in the browser for good only where its name holds a hash", async () => {
    const page = await fetch(`${service.address}/mijn-dag`);
    expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-cache"]);
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await page.text())?.[1] ?? "";
    const file = await fetch(`${service.address}${script}`);
    expect([file.status, file.headers.get("cache-control")]).toEqual([
      200,
      "public, max-age=31536000, immutable",
    ]);
    for (const path of ["/assets/weg.js", "/.hash", "/favicon.xyz", "/oidc-interactie"])
      expect((await fetch(`${service.address}${path}`)).status, path).toBe(404);
    expect((await fetch(`${service.address}/oidc-interactie/x`)).status).toBe(405);
  });

  test("is nothing outside its folder", async () => {
    for (const path of ["/../package.json", "/assets/../../../package.json", "/%2e%2e/%2e%2e/package.json"])
      expect(await raw(`GET ${path} HTTP/1.1`), path).not.toContain('"dependencies"');
  });
});

describe("bad requests are refused with a problem, and never break the service", () => {
  const contact = { datum: "2026-11-20", soort: "telefoon", tekst: "Gebeld" };
  const path = `/werkgevers/${groeneWal}/contacten`;
  const deep = (depth: number) => `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
  const json = "application/json";

  test.each<[string, string | Buffer, Record<string, string>, number]>([
    ["no JSON", "{", {}, 400],
    ["nothing", "", {}, 400],
    ["a list", "[]", {}, 400],
    ["a text", '"tekst"', {}, 400],
    ["null", "null", {}, 400],
    ["ten thousand levels deep", deep(10_000), {}, 400],
    ["__proto__", '{"__proto__":{"isAdmin":true}}', {}, 400],
    ["constructor.prototype", '{"constructor":{"prototype":{"a":1}}}', {}, 400],
    ["a number for a text", JSON.stringify({ ...contact, tekst: 2 ** 53 + 1 }), {}, 400],
    ["minus zero for a date", JSON.stringify(contact).replace('"2026-11-20"', "-0"), {}, 400],
    ["a day that is none", JSON.stringify({ ...contact, datum: "2026-02-30" }), {}, 400],
    ["an unknown field", JSON.stringify({ ...contact, extra: 1 }), {}, 400],
    ["a NUL in a text", JSON.stringify({ ...contact, tekst: "a\0b" }), {}, 400],
    ["ten megabytes of text", JSON.stringify({ ...contact, tekst: "x".repeat(10_000_000) }), {}, 413],
    ["XML", "<a/>", { "content-type": "application/xml" }, 415],
    ["a form", "a=1", { "content-type": "application/x-www-form-urlencoded" }, 415],
    ["no type of content", JSON.stringify(contact), { "content-type": "" }, 415],
    [
      "a bomb of a megabyte in a kilobyte",
      gzipSync(Buffer.alloc(1e6, "a")),
      { "content-encoding": "gzip" },
      400,
    ],
    ["UTF-16", Buffer.from(JSON.stringify(contact), "utf16le"), { "content-type": json }, 400],
  ])("%s", async (_name, body, headers, status) => {
    const response = await client.fetch(`/api/v1${path}`, {
      method: "POST",
      headers: {
        "content-type": json,
        "x-csrf-token": client.csrfToken,
        "idempotency-key": crypto.randomUUID(),
        ...headers,
      },
      body: body as BodyInit,
    });
    const problem = await response.json();
    expect([response.status, problem.status]).toEqual([status, status]);
    expect(problem.detail).toMatch(/\.$/);
    expectApiHeaders(response, _name);
  });

  test("names every wrong field at once", async () => {
    const response = await client.post(path, { datum: "gisteren", soort: "rook", extra: true });
    expect(response.status).toBe(400);
    expect((await response.json()).velden.toSorted()).toEqual(["datum", "extra", "soort", "tekst"]);
  });

  test("text keeps every sign that a person can type", async () => {
    for (const tekst of [
      "Ünïcödé 👩🏽‍🌾",
      "‮omgekeerd",
      "=cmd|' /C calc'!A0",
      "'; drop table inwoners; --",
      "<b>",
    ]) {
      const { id } = await (await client.post(path, { ...contact, tekst })).json();
      const { rijen } = await (await client.get(path)).json();
      expect(rijen.find((row: { id: string }) => row.id === id).tekst).toBe(tekst);
    }
  });

  test("unknown methods, headers that are too large, and no HTTP at all", async () => {
    for (const method of ["PROPFIND", "TRACE", "LOCK"]) {
      const status = await statusOf({ method, path: `/api/v1/inwoners/${amina}` });
      expect(status, method).toBe(405);
    }
    expect(await raw("VERZIN /api/v1/inwoners HTTP/1.1")).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(`GET / HTTP/1.1\r\nx: ${"y".repeat(20_000)}`)).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw("hallo daar")).toMatch(/^HTTP\/1\.1 400 /);
    const addresses = Array.from({ length: 50 }, (_, at) => `/api/v1/inwoners?${"a[]=".repeat(at * 20)}`);
    for (const path of addresses) expect(await statusOf({ path })).toBeLessThan(500);
  });
});

/** Sends exactly these words over a socket of its own, and hears everything until it closes. */
function raw(firstLine: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(service.address);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`${firstLine}\r\nHost: ${hostname}:${port}\r\nConnection: close\r\n\r\n`),
    );
    let heard = "";
    socket.on("data", (chunk) => (heard += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => resolve(heard));
  });
}

const statusOf = (options: { method?: string; path: string }): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(service.address);
    httpRequest({ hostname, port, ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
