import { randomBytes, randomUUID } from "node:crypto";
import { openDatabase } from "#db/database";
import { createApp } from "#http/app";
import { type Context, perform } from "../../src/modules/door.ts";
import type { GeldendeMachtiging } from "../../src/modules/toegang/machtiging.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import type { Basisregistraties } from "../../src/modules/basisregistraties/basisregistraties.ts";
import type { Quota } from "../../src/modules/toegang/profielquota.ts";
import type { User } from "../../src/modules/toegang/toegang.ts";
import { copyDatabase } from "./database.ts";
import { sleutels } from "./sleutels.ts";
import { AMERSFOORT, gebruikerId, REGIO, VANDAAG } from "./world.ts";

export { sleutels };

/** The whole application over a database of its own, on the day of the tests. Nothing is mocked. */
export async function startTestApp({
  quota,
  basisregistraties,
}: {
  readonly quota?: Quota;
  readonly basisregistraties?: Basisregistraties;
} = {}) {
  const { url, drop } = await copyDatabase();
  /** As the application: behind row-level security. */
  const db = openDatabase(url, "meedoen_app");
  /** As the owner: sees everything, for looking at what happened. */
  const owner = openDatabase(url, "meedoen_owner", 2);

  const users = new Map<string, User>();
  const mandates = await owner.selectFrom("machtigingen").selectAll().execute();
  for (const row of await owner.selectFrom("gebruikers").selectAll().execute()) {
    const mandate = mandates.find(({ gebruikerId }) => gebruikerId === row.id) ?? null;
    const machtiging = mandate as (typeof mandate & GeldendeMachtiging) | null;
    users.set(row.id, { ...row, rollen: row.rollen as readonly Rol[], machtiging });
  }

  /** The context of a request by this user. */
  const contextOf = (userId: string, traceId = randomBytes(16).toString("hex")): Context => ({
    db,
    user: users.get(userId)!,
    sessie: { regioId: REGIO, sessieId: userId },
    traceId,
    herkomst: "test",
    now: () => new Date(`${VANDAAG}T09:10:00Z`),
    today: () => VANDAAG,
    newId: randomUUID,
    sleutels,
    ...(quota && { quota }),
    ...(basisregistraties && { basisregistraties }),
  });

  const app = await createApp({
    contextOf: async ({ headers }) => contextOf(String(headers["test-user"]), String(headers["test-trace"])),
  });

  /** A user of the app. Every request has a trace of its own, so that a test can find its log lines. */
  const as = (rol: Rol, gemeente = AMERSFOORT) => {
    const headers = () => ({
      "test-user": gebruikerId(rol, gemeente),
      "test-trace": randomBytes(16).toString("hex"),
    });
    return {
      get: (url: string) => app.inject({ url: `/api/v1${url}`, headers: headers() }),
      post: (url: string, body: object = {}, key: string = randomUUID()) =>
        app.inject({
          method: "POST",
          url: `/api/v1${url}`,
          headers: { ...headers(), "idempotency-key": key },
          body,
        }),
      put: (url: string, body: object, versie: number) =>
        app.inject({
          method: "PUT",
          url: `/api/v1${url}`,
          headers: { ...headers(), "if-match": `"${versie}"` },
          body,
        }),
      context: () => contextOf(gebruikerId(rol, gemeente)),
    };
  };

  const stop = async () => {
    await app.close();
    await db.destroy();
    await owner.destroy();
    await drop();
  };
  return { app, db, owner, url, as, contextOf, perform, stop };
}

export type TestApp = Awaited<ReturnType<typeof startTestApp>>;
