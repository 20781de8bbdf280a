import { randomBytes } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "#db/database";
import { anchorKetens, verifyKetens } from "../../src/modules/logboek/keten-store.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, bram, gebruikerId, LEUSDEN, lotte } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  for (const id of [amina, bram, amina, lotte, amina]) await app.as("klantmanager").get(`/inwoners/${id}`);
  await app.as("klantmanager", LEUSDEN).get(`/inwoners/${lotte}`);
});
afterAll(() => app.stop());

const fg = () => traced(app, "fg");
const isAmersfoort = ({ gemeente }: { gemeente: string }) => gemeente === AMERSFOORT;

test("the fg sees who did what, refusals included, without what the data were (S-06)", async () => {
  const { body, betrokkenen } = await fg()("GET", `/logboek/audit?gebruiker=${gebruikerId("klantmanager")}`);
  const lines = body.rijen.map((rij: { object: string; resultaat: string }) => [rij.object, rij.resultaat]);
  expect(lines).toHaveLength(5);
  expect(lines).toContainEqual([`inwoner/${amina}`, "ok"]);
  expect(lines).toContainEqual([`inwoner/${lotte}`, "inwoner.not-found"]);
  expect(body.rijen[0].gebruiker).toEqual({
    id: gebruikerId("klantmanager"),
    naam: "klantmanager GM0307",
    functie: "klantmanager",
  });
  expect(JSON.stringify(body)).not.toContain("Haddou");
  expect(betrokkenen).toEqual([amina, bram, lotte].toSorted());
});

test.for([
  ["handeling=inwoner.get&perPagina=2", 2, 6],
  ["van=2026-11-24&tot=2026-11-24&handeling=inwoner.get", 6, 6],
  ["van=2026-11-25", 0, 0],
  ["tot=2026-11-23", 0, 0],
] as const)("the audit can be narrowed by %s", async ([terms, shown, totaal]) => {
  const { body } = await fg()("GET", `/logboek/audit?${terms}`);
  expect([body.rijen.length, body.totaal]).toEqual([shown, totaal]);
});

test("nobody gets more than fifty lines at once, and nobody but the fg gets any (S-01, S-10)", async () => {
  expect((await fg()("GET", "/logboek/audit?perPagina=51")).status).toBe(400);
  for (const rol of ["beheerder", "manager", "klantmanager"] as const)
    for (const path of ["/logboek/audit", "/logboek/ketens", "/logboek/anker", `/inwoners/${amina}/inzage`])
      expect((await traced(app, rol)("GET", path)).status, `${rol} ${path}`).toBe(403);
});

test("who looked along: each use of someone's data has a moment, a person and a purpose (S-21)", async () => {
  const { body, betrokkenen } = await fg()("GET", `/inwoners/${amina}/inzage`);
  const looks = body.rijen.filter((rij: { handeling: string }) => rij.handeling === "inwoner.get");
  expect(looks).toHaveLength(3);
  expect(looks[0]).toMatchObject({ wie: "klantmanager GM0307", wat: "Wie deze inwoner is" });
  expect(looks[0].activiteit).toMatch(/verwerkingsactiviteiten\/begeleiden$/);
  expect(betrokkenen).toEqual([amina]);
});

test("every chain is whole, recomputed in the database and outside it (S-07)", async () => {
  const { body } = await fg()("GET", "/logboek/ketens");
  expect(body.ketens.map(({ gemeente }: { gemeente: string }) => gemeente)).toEqual([
    AMERSFOORT,
    LEUSDEN,
    "regio",
  ]);
  expect(body.ketens.every(({ klopt }: { klopt: boolean }) => klopt)).toBe(true);
  const checked = await fg()("POST", "/logboek/_controleer", { body: {} });
  expect(checked.body).toMatchObject({ klopt: true });
  expect(checked.body.ketens.find(isAmersfoort).regels).toBe(body.ketens.find(isAmersfoort).nummer);
});

/** Each way to change a history, with what a check without an anchor finds; null is: nothing. */
const tampering: readonly [string, (db: Database) => Promise<unknown>, string | null][] = [
  [
    "alters a line",
    (db) =>
      sql`update auditregels set object = 'inwoner/x' where gemeente = ${AMERSFOORT} and nummer = 2`.execute(
        db,
      ),
    "regel gewijzigd",
  ],
  [
    "deletes a line",
    (db) => sql`delete from auditregels where gemeente = ${AMERSFOORT} and nummer = 2`.execute(db),
    "nummer ontbreekt",
  ],
  ["swaps two lines", swap, "volgorde verbroken"],
  [
    "cuts off the end, and sets back the head",
    async (db) => {
      await sql`delete from auditregels where gemeente = ${AMERSFOORT} and nummer > 2`.execute(db);
      await sql`update auditketens k set nummer = 2, kop = a.hash from auditregels a
        where k.gemeente = ${AMERSFOORT} and a.gemeente = k.gemeente and a.nummer = 2`.execute(db);
    },
    null,
  ],
  ["alters a line and computes every hash anew", rechain, null],
];

test.for(tampering)("whoever %s is found, with the anchor at the latest (S-07)", async ([, tamper, fout]) => {
  const context = { ...app.as("fg").context(), db: app.owner };
  const anker = await anchorKetens(context);
  const undo = new Error("undo");
  const attempt = app.owner.transaction().execute(async (db) => {
    await tamper(db);
    const alone = (await verifyKetens({ ...context, db })).find(isAmersfoort);
    expect(alone?.fout?.fout ?? null).toBe(fout);
    const { rows } = await sql<{ fout: number | null }>`
      select controleer_keten('amersfoort', ${AMERSFOORT}) as fout`.execute(db);
    expect(rows[0]?.fout === null).toBe(fout === null);
    const anchored = (await verifyKetens({ ...context, db }, anker)).find(isAmersfoort);
    expect(anchored?.fout).not.toBeNull();
    throw undo;
  });
  await expect(attempt).rejects.toBe(undo);
  expect((await verifyKetens(context, anker)).every(({ fout }) => fout === null)).toBe(true);
});

test("an anchor goes through HTTP and back; one that was changed or is not ours does not count (S-07)", async () => {
  const { body: anker } = await fg()("GET", "/logboek/anker");
  const check = async (anker: object) =>
    (await fg()("POST", "/logboek/_controleer", { body: { anker } })).body;
  expect(await check(anker)).toMatchObject({ klopt: true });

  const forged = structuredClone(anker);
  forged.ketens[0].kop = randomBytes(32).toString("hex");
  const other = { ...anker, handtekening: randomBytes(32).toString("hex") };
  for (const wrong of [forged, other, { ...anker, regioId: "elders" }])
    expect(await check(wrong)).toEqual({
      klopt: false,
      ketens: [{ gemeente: "anker", regels: 0, fout: { nummer: 0, fout: "anker ongeldig" } }],
    });
});

test("a chain that grows while it is checked is not called broken (S-07)", async () => {
  const context = app.as("fg").context();
  const looks = Array.from({ length: 20 }, () => app.as("klantmanager").get(`/inwoners/${amina}`));
  const checks = Array.from({ length: 5 }, () => fg()("POST", "/logboek/_controleer", { body: {} }));
  const answers = await Promise.all(checks);
  await Promise.all(looks);
  expect(answers.every(({ body }) => body.klopt)).toBe(true);
  expect((await verifyKetens({ ...context, db: app.owner })).every(({ fout }) => fout === null)).toBe(true);
});

test("odd characters hash the same in the database and outside it (S-07)", async () => {
  const odd = 'é " \\ / \t \u0001 \u007f 😀 </script>';
  await sql`select voeg_auditregel_toe('amersfoort', ${LEUSDEN}, null, ${odd}, ${odd}, 'ok', ${odd}, '0', ${[odd, ""]}::text[],
    '2026-11-24T09:10:11.123456Z')`.execute(app.owner);
  const checked = await verifyKetens({ ...app.as("fg").context(), db: app.owner });
  expect(checked.find(({ gemeente }) => gemeente === LEUSDEN)?.fout).toBeNull();
});

async function swap(db: Database) {
  const renumber = (from: number, to: number) =>
    sql`update auditregels set nummer = ${to} where gemeente = ${AMERSFOORT} and nummer = ${from}`.execute(
      db,
    );
  await renumber(2, -1);
  await renumber(3, 2);
  await renumber(-1, 3);
}

/** As someone would who owns the database: no hash is left that tells. */
async function rechain(db: Database) {
  await sql`update auditregels set object = 'inwoner/x' where gemeente = ${AMERSFOORT} and nummer = 2`.execute(
    db,
  );
  const { rows } = await sql<{ nummer: number }>`
    select nummer from auditregels where gemeente = ${AMERSFOORT} and nummer >= 2 order by nummer`.execute(
    db,
  );
  for (const { nummer } of rows) {
    await sql`update auditregels r set vorige = v.hash from auditregels v
      where r.gemeente = ${AMERSFOORT} and r.nummer = ${nummer} and v.gemeente = r.gemeente and v.nummer = ${nummer - 1}`.execute(
      db,
    );
    await sql`update auditregels r set hash = auditregel_hash(r)
      where r.gemeente = ${AMERSFOORT} and r.nummer = ${nummer}`.execute(db);
  }
  await sql`update auditketens k set kop = a.hash from auditregels a
    where k.gemeente = ${AMERSFOORT} and a.gemeente = k.gemeente and a.nummer = k.nummer`.execute(db);
}
