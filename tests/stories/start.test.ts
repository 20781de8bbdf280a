import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { env, execPath } from "node:process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { roomForDatabases } from "../support/room.ts";
import { signInClient } from "../support/sign-in.ts";

const WRITES = 200;

const dataDir = mkdtempSync(path.join(roomForDatabases(), "meedoen-start-"));
chmodSync(dataDir, 0o755);
const launched: Launched[] = [];
let first: Started;

/** One process goes through its life in the order of these tests. */
beforeAll(async () => {
  first = await start();
}, 120_000);
afterAll(async () => {
  for (const { child } of launched) if (child.exitCode === null) child.kill("SIGKILL");
  const postgres = postgresPid();
  if (postgres && isAlive(postgres)) process.kill(postgres, "SIGKILL");
  rmSync(dataDir, { recursive: true, force: true });
});

test("the first start makes a database, its keys and a demo region, and names the accounts", async () => {
  expect(first.said()).toMatch(/demoregio is gevuld/);
  expect(first.said()).toMatch(/Klantmanager/i);
  expect(statSync(path.join(dataDir, "sleutels.json")).mode & 0o777).toBe(0o600);
  const health = await (await fetch(`${first.address}/gezondheid`)).json();
  expect(health).toMatchObject({ status: "goed", taken: { verwerker: "actief" } });
});

test("a second start on the same folder leaves the first one alone", async () => {
  const second = launch();
  const [code] = await once(second.child, "exit");
  expect(code).toBe(1);
  expect(second.said()).toMatch(/draait al op deze gegevens/);
  expect((await fetch(`${first.address}/gezondheid`)).status).toBe(200);
});

test("nothing that was acknowledged is lost when the process is killed, and nothing is there twice (F1)", async () => {
  const client = await signInAsAccountmanager(first.address);
  const { rijen } = await (await client.get("/werkgevers?perPagina=1")).json();
  const contacten = `/werkgevers/${rijen[0].id}/contacten`;
  const write = (name: string, to: typeof client) =>
    to.post(
      contacten,
      { datum: "2026-01-05", soort: "telefoon", tekst: name },
      { "idempotency-key": `start-${name}` },
    );
  const before = (await (await client.get(contacten)).json()).totaal;

  const acknowledged: string[] = [];
  const names = Array.from({ length: WRITES }, (_, at) => `kill-${at}`);
  const writer = async (mine: string[]) => {
    for (const name of mine)
      if ((await write(name, client)).status === 201 && acknowledged.push(name) === WRITES / 2)
        first.child.kill("SIGKILL");
  };
  const share = (part: number) => names.filter((_, at) => at % 8 === part);
  await Promise.allSettled(Array.from({ length: 8 }, (_, part) => writer(share(part))));
  expect(acknowledged.length).toBeGreaterThanOrEqual(WRITES / 2);
  expect(acknowledged.length).toBeLessThan(WRITES);

  first = await start();
  const again = await signInAsAccountmanager(first.address);
  const kept = await everyText(again, contacten);
  expect(acknowledged.filter((name) => !kept.includes(name))).toEqual([]);
  for (const name of names) expect((await write(name, again)).status).toBe(201); // the client tries again
  const afterwards = await everyText(again, contacten);
  expect(afterwards.length).toBe(before + WRITES);
  expect(new Set(afterwards.filter((text) => text.startsWith("kill-"))).size).toBe(WRITES);
}, 120_000);

test("asked to stop, it leaves no process, and starts again with everything there", async () => {
  const postgres = postgresPid();
  expect(isAlive(postgres)).toBe(true);
  first.child.kill("SIGINT");
  const [code] = await once(first.child, "exit");
  expect(code).toBe(0);
  expect(isAlive(postgres)).toBe(false);
  expect(existsSync(path.join(dataDir, "pg/postmaster.pid"))).toBe(false);
  expect(existsSync(path.join(dataDir, "meedoen.pid"))).toBe(false);

  first = await start();
  expect(first.said()).not.toMatch(/demoregio is gevuld/);
  console.log(`second start: ${first.seconds.toFixed(1)} s`);
  first.child.kill("SIGTERM");
  await once(first.child, "exit");
}, 60_000);

test("without its keys it does not start, because no BSN could be read any more (S-08)", async () => {
  const file = path.join(dataDir, "sleutels.json");
  renameSync(file, `${file}.weg`);
  const without = launch();
  const [code] = await once(without.child, "exit");
  renameSync(`${file}.weg`, file);
  expect(code).toBe(1);
  expect(without.said()).toMatch(/sleutelbestand .* ontbreekt.*reservekopie/s);
  expect(existsSync(path.join(dataDir, "pg/postmaster.pid"))).toBe(false);
}, 60_000);

type Launched = { readonly child: ChildProcess; readonly said: () => string };
type Started = Launched & { readonly address: string; readonly seconds: number };

function launch(): Launched {
  const { DATABASE_URL: _, OIDC_ISSUER: __, ...rest } = env;
  const own = { ...rest, DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1" };
  const child = spawn(execPath, ["scripts/start.mjs"], { env: own, stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout.on("data", (chunk) => (text += chunk));
  child.stderr.on("data", (chunk) => (text += chunk));
  const process = { child, said: () => text };
  launched.push(process);
  return process;
}

async function start(): Promise<Started> {
  const begin = performance.now();
  const begun = launch();
  for (;;) {
    const address = /draait op (http:\/\/\S+)/.exec(begun.said())?.[1];
    if (address && (await fetch(`${address}/gezondheid`)).ok) {
      return { ...begun, address, seconds: (performance.now() - begin) / 1000 };
    }
    if (begun.child.exitCode !== null) throw new Error(begun.said());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function signInAsAccountmanager(address: string) {
  const accounts: { aanmeldnaam: string; rol: string }[] = await (
    await fetch(`${address}/api/v1/demoaccounts`)
  ).json();
  const account = accounts.find(({ rol }) => rol === "accountmanager");
  return signInClient(address, account?.aanmeldnaam ?? "");
}

async function everyText(client: Awaited<ReturnType<typeof signInClient>>, path: string): Promise<string[]> {
  const texts: string[] = [];
  for (let pagina = 1; ; pagina++) {
    const { rijen } = await (await client.get(`${path}?perPagina=50&pagina=${pagina}`)).json();
    if (rijen.length === 0) return texts;
    texts.push(...rijen.map(({ tekst }: { tekst: string }) => tekst));
  }
}

function postgresPid(): number {
  const file = path.join(dataDir, "pg/postmaster.pid");
  return existsSync(file) ? Number(readFileSync(file, "utf8").split("\n")[0]) : 0;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
