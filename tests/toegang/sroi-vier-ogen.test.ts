import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, gebruikerId, groeneWal, REGIO, VANDAAG } from "../support/world.ts";

let region: TestApp;
let client: pg.Client;
const verplichting = randomUUID();
const secondSession = randomUUID(); // of the accountmanager

beforeAll(async () => {
  region = await startTestApp();
  client = new pg.Client({ connectionString: region.url });
  await client.connect();
  await client.query("alter table sroi_bijdragen disable row level security"); // the trigger alone
  await client.query("alter table sroi_bijdragen no force row level security");
  await client.query(
    `insert into sroi_verplichtingen (regio_id, id, werkgever_id, gemeente, opdracht, kenmerk, contractsom_in_centen, percentage,
       bedrag_in_centen, tabel, startdatum, einddatum, doelen, door_naam, opgesteld_op)
     values ($1, $2, $3, $4, 'Groen', 'K-1', 10000000, 50000, 500000, 'utrecht', '2026-01-01', '2027-12-31', '{leerwerk}', 'x', '2026-01-01')`,
    [REGIO, verplichting, groeneWal, AMERSFOORT],
  );
  await client.query(
    `insert into sessies (regio_id, id, gebruiker_id, soort, verloopt) values ($1, $2, $3, 'web', '2099-01-01')`,
    [REGIO, secondSession, gebruikerId("accountmanager")],
  );
});
afterAll(async () => {
  await client.end();
  await region.stop();
});

/** One statement as the application, in a session; what the statement changed stays. */
async function inSession(sessie: string, text: string, values: unknown[]): Promise<void> {
  await client.query("begin; set local role meedoen_app");
  await client.query("select set_config('app.ctx', $1, true), set_config('app.vandaag', $2, true)", [
    `${REGIO}/${sessie}`,
    VANDAAG,
  ]);
  try {
    await client.query(text, values);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}

let nummer = 0;
async function handIn(door: Rol, sessie = gebruikerId(door)): Promise<string> {
  const id = randomUUID();
  nummer += 1;
  await inSession(
    sessie,
    `insert into sroi_bijdragen (regio_id, id, verplichting_id, werkgever_id, soort, aantal, startdatum, einddatum, bewijs,
       door_gebruiker_id, door_naam, vastgelegd_op)
     values ($1, $2, $3, $4, 'kennis', 10, '2026-04-01', '2026-05-01', $5, $6, 'x', '2026-04-01')`,
    [REGIO, id, verplichting, groeneWal, `P-${nummer}`, gebruikerId(door)],
  );
  return id;
}
const decide = (sessie: string, id: string, beslisser: string, also = "") =>
  inSession(
    sessie,
    `update sroi_bijdragen set status = 'goedgekeurd', bedrag_in_centen = 1, beslisser_id = $2, beslisser_naam = 'x',
       beslist_op = '2026-11-24', versie = versie + 1 ${also} where id = $1`,
    [id, beslisser],
  );

test("who handed in an effort does not say yes to it, in another session or under another name (R-292, S-07)", async () => {
  const id = await handIn("accountmanager");
  const [wsp, manager] = [gebruikerId("accountmanager"), gebruikerId("manager")];
  for (const sessie of [wsp, secondSession]) {
    await expect(decide(sessie, id, wsp)).rejects.toThrow("own effort");
    await expect(decide(sessie, id, manager)).rejects.toThrow("in the name of another");
    await expect(decide(sessie, id, wsp, `, door_gebruiker_id = '${manager}'`)).rejects.toThrow(
      "stays as it was handed in",
    );
    await expect(
      inSession(sessie, "update sroi_bijdragen set door_gebruiker_id = $2 where id = $1", [id, manager]),
    ).rejects.toThrow("stays as it was handed in");
  }
  await expect(handIn("manager", wsp)).rejects.toThrow("in the name of another");
  await decide(manager, id, manager);
  const { rows } = await client.query("select status, beslisser_naam from sroi_bijdragen where id = $1", [
    id,
  ]);
  expect(rows).toEqual([{ status: "goedgekeurd", beslisser_naam: "manager GM0307" }]);
});

test("what was handed in is not made larger by who then says yes to it (R-292)", async () => {
  const id = await handIn("accountmanager");
  const manager = gebruikerId("manager");
  await expect(decide(manager, id, manager, ", aantal = 1000")).rejects.toThrow("stays as it was handed in");
  await decide(manager, id, manager);
});
