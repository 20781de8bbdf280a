import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { resetTrajecten } from "../support/trajecten.ts";
import {
  AMERSFOORT,
  amina,
  gebruikerId,
  groepGroen,
  LEUSDEN,
  mehmet,
  REGIO,
  VANDAAG,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await resetTrajecten(app);
});
afterAll(() => app.stop());

test("directly in the database only who may see that someone waits hears where he stands in the row (S-01)", async () => {
  for (const inwonerId of [amina, mehmet])
    await app
      .as("klantmanager")
      .post(`/trajectgroepen/${groepGroen}/deelnames`, { inwonerId, startdatum: VANDAAG, akkoord: true });
  const wacht = await app.owner
    .selectFrom("deelnames")
    .select(["id", "aangemeld"])
    .where("groepId", "=", groepGroen)
    .where("status", "=", "wacht")
    .executeTakeFirstOrThrow();
  const plaats = (rol: Rol, gemeente = AMERSFOORT, moment = wacht.aangemeld) =>
    app.db.transaction().execute(async (db) => {
      await sql`select set_config('app.ctx', ${`${REGIO}/${gebruikerId(rol, gemeente)}`}, true)`.execute(db);
      const { rows } = await sql<{ plaats: number | null }>`
        select plaats_in_rij(${groepGroen}::uuid, ${moment}, ${wacht.id}::uuid) as plaats`.execute(db);
      return rows[0]!.plaats;
    });
  expect(await plaats("klantmanager")).toBe(1);
  expect(await plaats("klantmanager", AMERSFOORT, new Date("2030-01-01"))).toBe(1); // when he asked is in his row
  expect(await plaats("klantmanager", LEUSDEN)).toBeNull();
  for (const rol of ["accountmanager", "werkgever", "beleidsadviseur", "raadslid", "fg"] as const)
    expect([rol, await plaats(rol)]).toEqual([rol, null]);
});
