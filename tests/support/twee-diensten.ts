import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import { sleutels } from "./app.ts";
import { startTestService } from "./service.ts";

/** Two services over one database, with the same keys: the second in a process of its own. */
export async function startTwoServices(from: "world" | "demo" = "world") {
  const [cookieSleutel, csrfSleutel] = [randomBytes(32), randomBytes(32)];
  const service = await startTestService({ sleutelbestand: { sleutels, cookieSleutel, csrfSleutel } }, from);
  const other = spawn(process.execPath, ["tests/support/tweede-dienst.ts"], {
    env: {
      ...process.env,
      TEST_DATABASE: service.url,
      TEST_COOKIE: cookieSleutel.toString("hex"),
      TEST_CSRF: csrfSleutel.toString("hex"),
      TEST_WEB_ROOT: path.resolve(import.meta.dirname, "../../dist/web"),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(other.stdout, "data")) as [Buffer];
  const stop = async () => {
    const gone = once(other, "exit");
    other.kill("SIGTERM");
    await gone;
    await service.stop();
  };
  return { service, otherAddress: line.toString().trim(), stop };
}
