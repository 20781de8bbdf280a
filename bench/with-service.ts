import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * The whole service with a fresh demo region in a process of its own, for as long as `run` takes. `opnieuw`: in a second process, so
 * that what the making of the region took is no part of its memory.
 */
export async function withService(
  run: (address: string, service: { readonly hoogsteGeheugen: () => number }) => Promise<void>,
  { port = "3911", opnieuw = false }: { port?: string; opnieuw?: boolean } = {},
): Promise<void> {
  const address = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "meedoen-bench-"));
  const once = async (use: (service: ChildProcess) => Promise<void>) => {
    const service = spawn(process.execPath, ["src/http/main.ts"], {
      env: { ...process.env, PORT: port, DATA_DIR: folder },
      stdio: ["ignore", "ignore", "inherit"],
    });
    try {
      await untilHealthy(address);
      await use(service);
    } finally {
      service.kill("SIGINT");
      await new Promise((resolve) => service.once("exit", resolve));
    }
  };
  try {
    if (opnieuw) await once(async () => {});
    await once(({ pid }) => run(address, { hoogsteGeheugen: () => highestMemory(pid!) }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The most that the process of the service itself held at any moment so far, in MB; its database is another process. */
function highestMemory(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Math.round(Number(kilobytes) / 1024);
}

async function untilHealthy(address: string): Promise<void> {
  for (let waited = 0; waited < 120_000; waited += 100) {
    const isUp = await fetch(`${address}/gezondheid`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(100);
  }
  throw new Error("The service does not start");
}
