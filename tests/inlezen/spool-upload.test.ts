import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { request as httpRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import Fastify from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerProblem } from "#http/problem";
import { acceptUploads, spoolTo } from "#http/spool-upload";
import type { Upload } from "../../src/inlezen/upload.ts";

const MB = 1024 * 1024;
const SLOW = { timeout: 10_000 };
const map = mkdtempSync(path.join(tmpdir(), "meedoen-spool-"));
const app = Fastify();
const kept: Upload[] = [];

beforeAll(async () => {
  const spool = spoolTo(map, { maxBytes: 2 * MB });
  app.setErrorHandler(answerProblem);
  acceptUploads(app);
  app.post("/bestand", async (request) => {
    const upload = await spool(request);
    kept.push(upload);
    return { bytes: upload.bytes, sha256: upload.sha256, mode: statSync(upload.pad).mode % 0o1000 };
  });
  await app.listen({ port: 0, host: "127.0.0.1" });
});

afterAll(async () => {
  await app.close();
  rmSync(map, { recursive: true });
});

const send = (body: Buffer, headers: Record<string, string> = {}) =>
  app.inject({
    method: "POST",
    url: "/bestand",
    headers: { "content-type": "application/octet-stream", ...headers },
    body,
  });

const emptied = () => {
  for (const { pad } of kept.splice(0)) rmSync(pad, { force: true });
  return readdirSync(map);
};

test("a file that is sent stands on disk byte for byte, readable by this program only", async () => {
  const bytes = Buffer.from(Array.from({ length: MB }, (_, at) => (at * 7919) % 256));
  const answer = await send(bytes);
  expect(answer.statusCode).toBe(200);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(answer.json()).toEqual({ bytes: MB, sha256, mode: 0o600 });
  expect(readFileSync(kept.at(-1)!.pad).equals(bytes)).toBe(true);
  expect(emptied()).toEqual([]);
});

test("a file that is too large is refused, by its own account before it is read and else on the way", async () => {
  const announced = await send(Buffer.alloc(2 * MB + 1));
  expect(announced.statusCode).toBe(400);
  expect(announced.json().detail).toBe("Het bestand is groter dan 2 MB. Verdeel het over meer bestanden.");

  const { port } = app.server.address() as AddressInfo;
  const status = await new Promise<number | undefined>((resolve) => {
    const sending = httpRequest({
      port,
      agent: false,
      host: "127.0.0.1",
      path: "/bestand",
      method: "POST",
      headers: { "content-type": "application/octet-stream", "transfer-encoding": "chunked" },
    });
    sending.on("response", (response) => resolve(response.resume().statusCode));
    sending.on("error", () => resolve(undefined)); // the connection may be closed on what is still being sent
    for (let at = 0; at < 3; at += 1) sending.write(Buffer.alloc(MB));
    sending.end();
  });
  expect([400, undefined]).toContain(status);
  expect(emptied()).toEqual([]);
});

test("a packed body is refused before it is unpacked, and what is no file as well", async () => {
  const bomb = await send(gzipSync(Buffer.alloc(MB)), { "content-encoding": "gzip" });
  expect(bomb.json()).toMatchObject({ status: 400, detail: "Stuur het bestand zelf, niet ingepakt." });
  const json = await app.inject({ method: "POST", url: "/bestand", body: { pad: "/etc/passwd" } });
  expect(json.json()).toMatchObject({ status: 400, code: "bestand.geen-bestand" });
  expect(emptied()).toEqual([]);
});

test("an upload that breaks off leaves nothing behind, and what a crash left goes with the next one", async () => {
  const { port } = app.server.address() as AddressInfo;
  const sending = httpRequest({
    port,
    agent: false,
    host: "127.0.0.1",
    path: "/bestand",
    method: "POST",
    headers: { "content-type": "application/octet-stream", "content-length": String(MB) },
  });
  sending.on("error", () => undefined);
  sending.write(Buffer.alloc(1000));
  await expect.poll(() => readdirSync(map).length, SLOW).toBe(1);
  sending.destroy();
  await expect.poll(() => readdirSync(map), SLOW).toEqual([]);

  const left = path.join(map, "oud.deel");
  writeFileSync(left, "x");
  utimesSync(left, 0, 0);
  await send(Buffer.from("a;b"));
  expect(existsSync(left)).toBe(false);
  expect(emptied()).toEqual([]);
});
