import { execFile, execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import net from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { roomForDatabases } from "./room.ts";

const PROGRAMS = "/usr/lib/postgresql/15/bin";

/** Debian's PostgreSQL 15, as an organisation may run it. */
export const hasPostgres15 = existsSync(join(PROGRAMS, "initdb"));
if (!hasPostgres15) console.log(`skipped: there is no PostgreSQL 15 in ${PROGRAMS}`);

const run = promisify(execFile);

/** A server of that version with nothing in it; it does not run as root. */
export async function startPostgres15(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const folder = mkdtempSync(join(roomForDatabases(), "meedoen-pg15-"));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) chownSync(folder, idOf("-u"), idOf("-g"));
  const program = (name: string, args: readonly string[]) =>
    asRoot
      ? run("runuser", ["-u", "postgres", "--", join(PROGRAMS, name), ...args], { cwd: "/" })
      : run(join(PROGRAMS, name), args);
  const data = join(folder, "data");
  const port = await freePort();
  await program("initdb", [
    "-D",
    data,
    "-U",
    "meedoen",
    "--auth=trust",
    "-E",
    "UTF8",
    "--locale=C.UTF-8",
    "--no-sync",
  ]);
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"].map(
    (each) => `-c ${each}`,
  );
  await program("pg_ctl", [
    "-D",
    data,
    "-w",
    "-l",
    join(folder, "log"),
    "-o",
    `-p ${port} ${settings.join(" ")}`,
    "start",
  ]);
  return {
    url: `postgres://meedoen@127.0.0.1:${port}/postgres`,
    async stop() {
      await program("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const idOf = (flag: "-u" | "-g") => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as net.AddressInfo;
      probe.close(() => resolve(port));
    });
  });
