import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { kerncijfers as published } from "../../src/modules/demo/kerncijfers.ts";
import { type Context, ask } from "../../src/modules/door.ts";
import { indicatoren } from "../../src/modules/sturing/definities.ts";
import { geteld } from "../../src/modules/sturing/geteld.ts";
import { listKerncijfers } from "../../src/modules/sturing/list-kerncijfers.ts";
import { tegenstellingen } from "../../src/modules/sturing/tegenstellingen.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { sleutels } from "../support/app.ts";
import { copyDatabase } from "../support/database.ts";
import { REGIO, VANDAAG } from "../support/world.ts";

let copy: Awaited<ReturnType<typeof copyDatabase>>;
let owner: Database;
let db: Database;

beforeAll(async () => {
  copy = await copyDatabase("demo");
  owner = openDatabase(copy.url, "meedoen_owner", 2);
  db = openDatabase(copy.url, "meedoen_app", 2);
});
afterAll(async () => {
  await db.destroy();
  await owner.destroy();
  await copy.drop();
});

const seenBy = async (rol: Rol) => ask(listKerncijfers, await contextOf(rol), {});

test("every figure that we count equals the published one in the demo region (R-330, R-333, R-365)", async () => {
  const { kerncijfers } = await seenBy("raadslid");
  const counted = kerncijfers.filter(({ meting }) => meting === "geteld");
  expect(counted.map(({ sleutel, geteld }) => [sleutel, geteld])).toEqual(
    counted.map(({ sleutel, waarde }) => [sleutel, waarde]),
  );
  expect(counted.filter(({ verschilt }) => verschilt)).toEqual([]);
  expect(counted.map(({ sleutel }) => sleutel)).toEqual(geteld.map(({ sleutel }) => sleutel).toSorted());
});

test("a figure has its source, its day and its meaning, and what goes wrong in reading it (R-334, R-365)", async () => {
  const { kerncijfers } = await seenBy("beleidsadviseur");
  expect(kerncijfers).toHaveLength(published.length);
  for (const { sleutel, bron, peildatum, naam, definitie, onderwerp, gaatOver } of kerncijfers) {
    expect([sleutel, bron && peildatum && naam && definitie && onderwerp && gaatOver]).not.toContain("");
    expect(naam).not.toContain("_");
  }
  const registered = kerncijfers.find(({ sleutel }) => sleutel === "geregistreerde_werkzoekenden");
  expect(registered?.valkuil).toContain("niet het aantal dat morgen kan beginnen");
});

test("every published figure has one definition, and no definition lacks its figure", () => {
  expect(indicatoren.map(({ sleutel }) => sleutel).toSorted()).toEqual(
    published.map(({ sleutel }) => sleutel).toSorted(),
  );
});

test("people and jobs, 43, 59 and 56: sources that differ are shown together (R-330)", async () => {
  const { tegenstellingen: shown } = await seenBy("raadslid");
  expect(shown).toHaveLength(tegenstellingen.length);
  const values = shown.map(({ onderwerp, cijfers }) => [onderwerp, ...cijfers.map(({ waarde }) => waarde)]);
  expect(values).toContainEqual(["Mensen en banen", 2_308, 2_600]);
  expect(values).toContainEqual(["Mensen zonder uitkering in 2018", 56, 43, 59]);
  for (const { cijfers } of shown) expect(cijfers.every(({ bron }) => bron.length > 10)).toBe(true);
});

test("when the registration moves on, the published figure stays and the difference shows (R-341)", async () => {
  const context = await contextOf("manager");
  const before = await ask(listKerncijfers, context, {});
  const key = await owner
    .selectFrom("werkgevers")
    .select("id")
    .where("isKeyAccount", "=", true)
    .executeTakeFirstOrThrow();
  await owner.updateTable("werkgevers").set({ isKeyAccount: false }).where("id", "=", key.id).execute();
  const after = await ask(listKerncijfers, context, {});
  const figure = (answer: typeof before) =>
    answer.kerncijfers.find(({ sleutel }) => sleutel === "key_accounts");
  expect(figure(before)).toMatchObject({ waarde: 35, geteld: 35, verschilt: false });
  expect(figure(after)).toMatchObject({ waarde: 35, geteld: 34, verschilt: true });
});

test("a role without the right to figures gets no count out of the database either (S-01)", async () => {
  const context = await contextOf("inwoner");
  await expect(ask(listKerncijfers, context, {})).rejects.toMatchObject({ kind: "forbidden" });
  const rows = await asUser(db, context.sessie, VANDAAG, (db) =>
    db.selectFrom("kerncijfers").selectAll().execute(),
  );
  expect(rows).toEqual([]);
  const { rows: counts } = await asUser(db, context.sessie, VANDAAG, (db) =>
    sql`select sleutel from tel_kerncijfers()`.execute(db),
  );
  expect(counts).toEqual([]);
});

/** Someone of the demo region with this role, in a session of his own. */
async function contextOf(rol: Rol): Promise<Context> {
  const found = await owner.selectFrom("gebruikers").selectAll().where("regioId", "=", REGIO).execute();
  const user = found.find(({ rollen }) => rollen.includes(rol))!;
  const sessieId = randomUUID();
  const verloopt = new Date("2099-01-01");
  await owner
    .insertInto("sessies")
    .values({ regioId: REGIO, id: sessieId, gebruikerId: user.id, soort: "opdracht", verloopt })
    .execute();
  return {
    db,
    user: { ...user, rollen: user.rollen as readonly Rol[] },
    sessie: { regioId: REGIO, sessieId },
    traceId: randomUUID().replaceAll("-", ""),
    herkomst: "test",
    now: () => new Date(`${VANDAAG}T09:10:00Z`),
    today: () => VANDAAG,
    newId: randomUUID,
    sleutels,
  };
}
