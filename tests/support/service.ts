import { randomBytes, randomUUID } from "node:crypto";
import path from "node:path";
import { openDatabase } from "#db/database";
import type { Means } from "#http/means";
import { createService } from "#http/service";
import { storeAanmeldsleutel } from "../../src/modules/toegang/aanmeldbewijs.ts";
import { sleutels } from "./app.ts";
import { copyDatabase } from "./database.ts";
import { REGIO, VANDAAG } from "./world.ts";

/**
 * The whole service on a port of its own, over a copy of the test region or of the demo region: with sign-in by the local
 * provider, sessions, security headers and, where it is built, the web app. `as` signs in for requests without a browser.
 */
export async function startTestService(options: Partial<Means> = {}, from: "world" | "demo" = "world") {
  const { url, drop } = await copyDatabase(from);
  const owner = openDatabase(url, "meedoen_owner", 2);
  await owner.updateTable("regios").set({ isDemo: true }).execute();
  const db = openDatabase(url, "meedoen_app");

  const sleutelbestand = { sleutels, cookieSleutel: randomBytes(32), csrfSleutel: randomBytes(32) };
  await storeAanmeldsleutel(owner, REGIO, options.sleutelbestand ?? sleutelbestand);

  const app = await createService({
    db,
    sleutelbestand,
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
    webRoot: path.resolve(import.meta.dirname, "../../dist/web"),
    limits: { perSession: 1e6, signIn: 1e6 },
    ...options,
  });
  const address = await app.listen({ port: 0, host: "127.0.0.1" });

  const stop = async () => {
    await app.close();
    await db.destroy();
    await owner.destroy();
    await drop();
  };
  return { app, address, db, owner, url, stop };
}

export type TestService = Awaited<ReturnType<typeof startTestService>>;
