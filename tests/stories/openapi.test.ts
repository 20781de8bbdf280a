import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routes } from "../../src/modules/routes.ts";
import { startTestService, type TestService } from "../support/service.ts";

const LINTER = path.resolve("../shared/reference/nlgov-adr-linter.yaml");

let service: TestService;
let text: string;
beforeAll(async () => {
  service = await startTestService();
  text = await (await fetch(`${service.address}/api/v1/openapi.json`)).text();
});
afterAll(() => service.stop());

test("the API document names every door, with what it is for", () => {
  const { openapi, info, servers, paths } = JSON.parse(text);
  expect(openapi).toMatch(/^3\.1\./);
  expect(info).toMatchObject({ version: "1.1.0", contact: { name: expect.any(String) } });
  expect(servers[0].url).toBe("/api/v1");
  for (const { method, path, door } of routes) {
    const operation = paths[path.replaceAll(/:(\w+)/g, "{$1}")]?.[method.toLowerCase()];
    expect(operation, `${method} ${path}`).toMatchObject({ operationId: door.name, summary: door.summary });
    expect(operation.description).toContain(door.verwerkingsactiviteit.naam);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["400", "405", "429"]));
  }
});

test("may be read by a page from anywhere; nothing else may", async () => {
  const origin = { headers: { origin: "https://developer.overheid.example" } };
  const allowed = async (path: string) =>
    (await fetch(`${service.address}/api/v1${path}`, origin)).headers.get("access-control-allow-origin");
  expect([await allowed("/openapi.json"), await allowed("/demoaccounts"), await allowed("/sessie")]).toEqual([
    "*",
    null,
    null,
  ]);
});

test("the register of processing activities is public, and each line of it can be named", async () => {
  const { rijen } = await (await fetch(`${service.address}/api/v1/verwerkingsactiviteiten`)).json();
  expect(rijen.length).toBeGreaterThan(5);
  for (const { id, grondslag } of rijen) {
    const one = await (await fetch(`${service.address}/api/v1/verwerkingsactiviteiten/${id}`)).json();
    expect(one).toMatchObject({ id, grondslag });
  }
  expect((await fetch(`${service.address}/api/v1/verwerkingsactiviteiten/niets`)).status).toBe(404);
});

test.skipIf(!existsSync(LINTER))(
  "passes the linter of the NL GOV API Design Rules, without a warning",
  () => {
    const folder = mkdtempSync(path.join(tmpdir(), "meedoen-openapi-"));
    const file = path.join(folder, "openapi.json");
    writeFileSync(file, text);
    const spectral = path.resolve("node_modules/@stoplight/spectral-cli/dist/index.js");
    const result = spawnSync(process.execPath, [spectral, "lint", "-F", "warn", "-r", LINTER, file], {
      encoding: "utf8",
    });
    rmSync(folder, { recursive: true });
    expect(result.stdout + result.stderr).toContain("No results with a severity of 'warn' or higher found!");
    expect(result.status).toBe(0);
  },
  120_000,
);
