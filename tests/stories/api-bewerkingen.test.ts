import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { createApp } from "#http/app";
import { type Verval, VERVALT } from "#http/deprecations";
import { apiVersions } from "#http/api-changes";

/** The API without anybody in it: what every operation says before anyone is asked who he is. */
const start = (vervalt?: readonly Verval[]) =>
  createApp({
    contextOf: () => Promise.reject(new Error("nobody comes in here")),
    isHttps: true,
    ...(vervalt && { vervalt }),
  });
const VERVAL: Verval = {
  operationId: "verwerkingsactiviteit.list",
  sinds: isoDate("2026-12-01"),
  verdwijnt: isoDate("2027-06-01"),
  opvolger: "/register",
};

let app: Awaited<ReturnType<typeof createApp>>;
let operations: readonly { method: string; path: string }[];
beforeAll(async () => {
  app = await start();
  const { paths } = (await app.inject("/api/v1/openapi.json")).json();
  operations = Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
});
afterAll(() => app.close());

const HEADERS = {
  "api-version": "1.1.0",
  "cache-control": "no-store",
  "content-type": "application/problem+json; charset=utf-8",
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "strict-transport-security": "max-age=63072000; includeSubDomains",
};
const inFull = (path: string) => `/api/v1${path.replaceAll(/\{\w+\}/g, "x")}`;

describe("over https, of every operation of openapi.json (R-335)", () => {
  test("another method is a problem 405 that names what it does take, with all headers", async () => {
    expect(operations.length).toBeGreaterThan(500);
    for (const path of new Set(operations.map(({ path }) => path))) {
      const takes = operations.filter((one) => one.path === path).map(({ method }) => method);
      const answer = await app.inject({ method: "PATCH", url: inFull(path) });
      expect(answer.json(), `PATCH ${path}`).toMatchObject({
        status: 405,
        code: "adres.method-not-allowed",
      });
      expect(String(answer.headers["allow"]).split(", "), path).toEqual(expect.arrayContaining(takes));
      expect(answer.headers, path).toMatchObject(HEADERS);
      expect(answer.statusCode, path).toBe(405);
    }
  });

  test("the address with a slash behind it is a problem 404, with all headers", async () => {
    for (const { method, path } of operations) {
      const answer = await app.inject({ method: method as "GET", url: `${inFull(path)}/` });
      expect(answer.json(), `${method} ${path}/`).toMatchObject({ status: 404, code: "adres.not-found" });
      expect(answer.headers, `${method} ${path}/`).toMatchObject(HEADERS);
    }
  });
});

describe("an operation that will go", () => {
  test("says in every answer since when, until when and what comes instead, and is deprecated in openapi.json", async () => {
    const going = await start([VERVAL]);
    const answer = await going.inject("/api/v1/verwerkingsactiviteiten");
    expect([answer.statusCode, answer.json().rijen.length > 5]).toEqual([200, true]);
    expect(answer.headers).toMatchObject({
      deprecation: "@1796083200", // 1 December 2026
      sunset: "Tue, 01 Jun 2027 00:00:00 GMT",
      link: '</ontwikkelaars#wijzigingen>; rel="deprecation"; type="text/html", </api/v1/register>; rel="successor-version"',
    });
    const other = await going.inject("/api/v1/wijzigingen");
    expect([other.headers["deprecation"], other.headers["sunset"]]).toEqual([undefined, undefined]);
    const { paths } = (await going.inject("/api/v1/openapi.json")).json();
    expect(paths["/verwerkingsactiviteiten"].get.deprecated).toBe(true);
    expect(paths["/wijzigingen"].get.deprecated).toBeUndefined();
    await going.close();
  });

  test("goes no sooner than six months later: the service does not start with less", async () => {
    const tooSoon = { ...VERVAL, verdwijnt: isoDate("2027-05-31") };
    await expect(start([tooSoon])).rejects.toThrow(/minder dan 6 maanden na 2026-12-01/);
  });

  test("stands among the changes that people read", () => {
    const told = apiVersions.flatMap(({ vervallen }) => vervallen).join("\n");
    expect(VERVALT.filter(({ operationId }) => !told.includes(operationId))).toEqual([]);
  });
});
