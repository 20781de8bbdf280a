// A second service on the database of a test, in a process of its own: `node tests/support/tweede-dienst.ts`. It prints its address.
import { randomUUID } from "node:crypto";
import { openDatabase } from "#db/database";
import { createService } from "#http/service";
import { sleutels } from "./sleutels.ts";
import { REGIO, VANDAAG } from "./world.ts";

const key = (name: string) => Buffer.from(process.env[name] ?? "", "hex");
const db = openDatabase(process.env["TEST_DATABASE"] ?? "", "meedoen_app");
const app = await createService({
  db,
  sleutelbestand: { sleutels, cookieSleutel: key("TEST_COOKIE"), csrfSleutel: key("TEST_CSRF") },
  regio: { id: REGIO, naam: "Amersfoort", isDemo: true },
  now: () => new Date(),
  today: () => VANDAAG,
  newId: randomUUID,
  config: {
    publicUrl: undefined,
    oidc: undefined,
    metricsToken: undefined,
    logLevel: "error",
    trustProxy: false,
  },
  limits: { perSession: 1e6, signIn: 1e6 },
  ...(process.env["TEST_WEB_ROOT"] !== undefined && { webRoot: process.env["TEST_WEB_ROOT"] }),
});
process.stdout.write(`${await app.listen({ port: 0, host: "127.0.0.1" })}\n`);
process.once("SIGTERM", () => void app.close().then(() => db.destroy()));
