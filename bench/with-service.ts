import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** The whole service with a fresh demo region in a process of its own, for as long as `run` takes. */
export async function withService(
  run: (address: string) => Promise<void>,
  { port = "3911" }: { port?: string } = {},
): Promise<void> {
  const address = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "meedoen-bench-"));
  const service = spawn(process.execPath, ["src/http/main.ts"], {
    env: { ...process.env, PORT: port, DATA_DIR: folder },
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await untilHealthy(address);
    await run(address);
  } finally {
    service.kill("SIGINT");
    await new Promise((resolve) => service.once("exit", resolve));
    await rm(folder, { recursive: true });
  }
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
