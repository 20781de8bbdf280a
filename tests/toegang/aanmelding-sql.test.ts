import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import type { Database } from "#db/database";
import { ROLLEN, type Rol } from "../../src/modules/toegang/matrix.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { AMERSFOORT, amina, bram, gebruikerId, LEUSDEN, lotte, REGIO, VANDAAG } from "../support/world.ts";

/** The two functions that write about an inwoner for who takes up an aanmelding, with the service left out. */

let app: TestApp;
const aanmelding = randomUUID(); // about Bram, of whom nothing was decided and whom nobody helps

beforeAll(async () => {
  app = await startTestApp();
  await sql`insert into aanmeldingen (regio_id, id, gemeente, soort, voornaam, achternaam, geboortedatum, bron, van_gemeente,
      door_gebruiker_id, door_naam, gemeld_op)
    select regio_id, ${aanmelding}::uuid, gemeente, 'ontvangen', voornaam, achternaam, geboortedatum, 'school', gemeente,
      ${gebruikerId("gids")}::uuid, 'gids', aangemeld_op from inwoners where id = ${bram}::uuid`.execute(
    app.owner,
  );
});
afterAll(() => app.stop());

type Vraag = { rol: Rol; gemeente?: string; inwoner?: string; door?: string; op?: string; status?: string };
class Undo extends Error {}

/** Whether the function wrote something, after the aanmelding was taken up as given. Undone. */
async function tried(
  vraag: Vraag,
  call: (db: Database) => Promise<{ rows: { done: boolean }[] }>,
): Promise<boolean> {
  const { rol, gemeente = AMERSFOORT, status = "opgepakt" } = vraag;
  const isOpen = status === "open";
  const { op = isOpen ? null : VANDAAG, door = isOpen ? null : `${rol} ${gemeente}` } = vraag;
  let done = false;
  await asUser(app.db, { regioId: REGIO, sessieId: gebruikerId(rol, gemeente) }, VANDAAG, async (db) => {
    await sql`set local role none`.execute(db);
    await sql`set local role meedoen_owner`.execute(db);
    await sql`update aanmeldingen set status = ${status}, afgehandeld_op = ${op}::date, afgehandeld_door = ${door},
      antwoord = ${status === "beantwoord" ? "Bel mij." : null}
      where id = ${aanmelding}::uuid`.execute(db);
    await sql`set local role meedoen_app`.execute(db);
    done = (await call(db)).rows[0]!.done;
    throw new Undo();
  }).catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  return done;
}

const wijsToe = (vraag: Vraag) =>
  tried(vraag, (db) =>
    sql<{
      done: boolean;
    }>`select wijs_toe(${aanmelding}::uuid, ${vraag.inwoner ?? bram}::uuid, ${randomUUID()}::uuid,
      ${gebruikerId("klantmanager")}::uuid) as done`.execute(db),
  );
const triage = (vraag: Vraag) =>
  tried(vraag, (db) =>
    sql<{
      done: boolean;
    }>`select leg_triage_vast(${aanmelding}::uuid, ${vraag.inwoner ?? bram}::uuid, ${randomUUID()}::uuid,
      'traject', 'Wil leren.', now()) as done`.execute(db),
  );

test("only who may know the inwoner and handles aanmeldingen gives him a klantmanager or a triage (S-01, S-02)", async () => {
  const may: Record<string, readonly Rol[]> = { toewijzen: [], triage: [] };
  for (const rol of ROLLEN) {
    if (await wijsToe({ rol })) may.toewijzen = [...may.toewijzen!, rol];
    if (await triage({ rol })) may.triage = [...may.triage!, rol];
  }
  expect(may).toEqual({ toewijzen: ["klantmanager", "gids"], triage: ["klantmanager", "gids"] });
});

test("not about anyone else than whom the aanmelding is about, in or out of the gemeente (S-01)", async () => {
  const rol = "klantmanager";
  for (const inwoner of [amina, lotte])
    expect([await wijsToe({ rol, inwoner }), await triage({ rol, inwoner })]).toEqual([false, false]);
  expect([await wijsToe({ rol, gemeente: LEUSDEN }), await triage({ rol, gemeente: LEUSDEN })]).toEqual([
    false,
    false,
  ]);
});

test("not before it is taken up, not another day, and not where a colleague took it up (S-01)", async () => {
  const rol = "klantmanager";
  const door = "gids GM0307";
  for (const more of [{ status: "open" }, { op: "2026-11-23" }, { door }, { status: "beantwoord" }])
    expect([await wijsToe({ rol, ...more }), await triage({ rol, ...more })]).toEqual([false, false]);
});

test("about whom somebody helped before or decided on, only his own counsellor decides on triage (S-01)", async () => {
  const begeleiding = async (gebruiker: string, vanaf: string) => {
    await sql`delete from begeleidingen where inwoner_id = ${bram}::uuid`.execute(app.owner);
    await sql`insert into begeleidingen (regio_id, id, gemeente, inwoner_id, gebruiker_id, naam, rol, is_hoofd, vanaf)
      values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${bram}::uuid, ${gebruiker}::uuid, 'x', 'klantmanager', true,
        ${vanaf}::date)`.execute(app.owner);
  };
  await begeleiding(gebruikerId("jobcoach"), "2026-11-23");
  expect([await triage({ rol: "klantmanager" }), await triage({ rol: "gids" })]).toEqual([false, false]);
  await begeleiding(gebruikerId("klantmanager"), "2026-11-23");
  expect([await triage({ rol: "klantmanager" }), await triage({ rol: "gids" })]).toEqual([true, false]);
  await begeleiding(gebruikerId("klantmanager"), VANDAAG); // chosen a moment ago, by the gids
  expect(await triage({ rol: "gids" })).toBe(true);
  await sql`insert into triagebesluiten (regio_id, id, gemeente, inwoner_id, uitkomst, reden, besloten_op, door_gebruiker_id,
      door_naam, tijdstip)
    values (${REGIO}, ${randomUUID()}::uuid, ${AMERSFOORT}, ${bram}::uuid, 'traject', 'x', ${VANDAAG}::date,
      ${gebruikerId("klantmanager")}::uuid, 'x', now())`.execute(app.owner);
  expect([await triage({ rol: "klantmanager" }), await triage({ rol: "gids" })]).toEqual([true, false]);
});
