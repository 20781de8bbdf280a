// A receiver of meldingen in a process of its own, as a supplier would have one: `node tests/support/ontvanger.ts`. What it
// accepted stands in a file, one line each, so that it can be killed at any moment. It prints its address.
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync } from "node:fs";
import http, { type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { isEcht, type Melding, verwerk } from "../../docs/meldingen-ontvanger.ts";

const bestand = process.env["ONTVANGER_BESTAND"] ?? "";
const geheimen = (process.env["ONTVANGER_GEHEIMEN"] ?? "").split(" ");
const isLastig = process.env["ONTVANGER_LASTIG"] === "1";
const geheugen = { gehad: new Set<string>(), nieuwste: new Map<string, Melding>() };
if (existsSync(bestand))
  for (const line of readFileSync(bestand, "utf8").split("\n").filter(Boolean)) {
    const { hoe, melding } = JSON.parse(line) as { hoe: string; melding: Melding };
    if (hoe === "nieuw" || hoe === "oud") verwerk(geheugen, melding);
  }
let ontvangen = 0;

const server = http.createServer((request, response) => {
  receive(request, response).catch(() => response.destroy());
});
server.listen(Number(process.env["ONTVANGER_POORT"] ?? 0), "127.0.0.1", () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}/meldingen\n`);
});

async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const part of request) body += String(part);
  const luck = luckOf(body);
  if (isLastig && luck < 12) return void response.writeHead(500).end("Even niet"); // nothing was kept
  if (isLastig && luck < 30) await sleep(luck * 4);
  if (!isEcht(request.headers, body, geheimen)) {
    write("vals", body);
    return void response.writeHead(401).end("Handtekening klopt niet");
  }
  write(verwerk(geheugen, JSON.parse(body) as Melding), body);
  if (isLastig && luck >= 80 && luck < 90) return void response.destroy(); // kept, and it does not say so
  if (isLastig && luck >= 90) return void response.writeHead(500).end("Bewaard, maar dat zeg ik niet");
  response.writeHead(204).end();
}

const write = (hoe: string, body: string): void =>
  appendFileSync(bestand, `${JSON.stringify({ hoe, melding: JSON.parse(body) })}\n`);

/** 0 to 99: the same melding has another luck each time. */
const luckOf = (body: string): number =>
  createHash("sha256").update(`${process.pid}/${ontvangen++}/${body}`).digest()[0]! % 100;
