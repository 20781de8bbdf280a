import { createHash, randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type IsoDate, isoDate } from "#core/dates";
import { asUser } from "#db/as-user";
import { type Database, openDatabase } from "#db/database";
import { ask, type Context, perform } from "../../src/modules/door.ts";
import { blindIndex, encryptBsn } from "../../src/modules/inwoners/bsn.ts";
import { addCode } from "../../src/modules/statistiek/add-code.ts";
import { addKoppeling } from "../../src/modules/statistiek/add-koppeling.ts";
import { getMaandstand } from "../../src/modules/statistiek/get-maandstand.ts";
import { listCodes } from "../../src/modules/statistiek/list-codes.ts";
import { listLeveringen } from "../../src/modules/statistiek/list-leveringen.ts";
import { listVormen } from "../../src/modules/statistiek/list-vormen.ts";
import { recordLevering } from "../../src/modules/statistiek/record-levering.ts";
import { takeLevering } from "../../src/modules/statistiek/take-levering.ts";
import type { Rol } from "../../src/modules/toegang/matrix.ts";
import { sleutels } from "../support/app.ts";
import { copyDatabase } from "../support/database.ts";
import { AMERSFOORT, REGIO, VANDAAG } from "../support/world.ts";

const CSV = { layout: "csv" } as const;
const NOVEMBER_IS_OVER = isoDate("2026-12-02");
const october = { gemeente: AMERSFOORT, maand: "2026-10" };

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

test("nothing of the registration is dropped: it is in the register or named outside it (SRG 3.4)", async () => {
  const stand = await ask(getMaandstand, await contextOf("manager"), october);
  const { rows } = await sql<{ aantal: number }>`
    select count(*)::int as aantal from srg_bron(${REGIO}, ${AMERSFOORT}, '2026-10-31') where begin <= '2026-10-31'`.execute(
    owner,
  );
  const outside = stand.buiten.reduce((sum, { aantal }) => sum + aantal, 0);
  expect(stand.aantallen.regels + outside).toBe(rows[0]!.aantal);
  expect(stand.aantallen.regels).toBeGreaterThan(0);
  expect(stand.buiten.find(({ vorm }) => vorm === "loonkostensubsidie:regulier")?.reden).toBe("geen code");
  expect(stand).toMatchObject({ levering: null, kanGeleverd: true, correctiesVanaf: "2026-07-01" });
  expect(stand.layouts.map(({ isBevestigd }) => isBevestigd)).toEqual([false, false]);
});

test("a code that is decided brings along what waited for it; what stood there stays to be seen (R-418)", async () => {
  const beheerder = await contextOf("beheerder");
  const manager = await contextOf("manager");
  const jobhunting = await vormMet("Jobhunting");
  const before = await ask(getMaandstand, manager, october);
  const besluit = {
    vorm: jobhunting,
    vanaf: isoDate("2019-01-01"),
    zekerheid: "te bevestigen",
  } as const;
  await perform(addKoppeling, beheerder, { ...besluit, code: "59", bron: "Eerste lezing" });
  await perform(addKoppeling, beheerder, { ...besluit, code: "30", bron: "Overleg met het CBS" });

  const after = await ask(getMaandstand, manager, october);
  const waited = before.buiten.filter(({ vorm, reden }) => vorm === jobhunting && reden === "geen code");
  const still = after.buiten.filter(({ vorm }) => vorm === jobhunting);
  expect(waited).toHaveLength(1);
  expect(still.filter(({ reden }) => reden === "geen code")).toEqual([]);
  const { rijen } = await ask(listVormen, manager, { soort: "instrument", stand: "te bevestigen" });
  expect(rijen.find(({ vorm }) => vorm === jobhunting)).toMatchObject({
    besluit: { code: "30", bron: "Overleg met het CBS" },
    eerder: [{ code: "59", bron: "Eerste lezing" }],
  });
});

test("a code has a source, and a form gets only a code that there is", async () => {
  const beheerder = await contextOf("beheerder");
  const koppeling = { vanaf: VANDAAG, bron: "b", zekerheid: "bevestigd" } as const;
  const tried = (over: object) => perform(addKoppeling, beheerder, { ...koppeling, ...over });
  await expect(tried({ vorm: "werkvorm:participatieplaats", code: "77" })).rejects.toMatchObject({
    code: "statistiekcode.onbekend",
  });
  await expect(tried({ vorm: "werkvorm:schip", code: "29" })).rejects.toMatchObject({
    code: "statistiekcode.vorm",
  });
  const code = {
    code: "29",
    label: "Overige werkplekken en stages",
    bron: "Test",
    zekerheid: "te bevestigen",
  };
  const asked = { ...code, geldigVan: "2026-01-01", geldigTot: "2025-01-01" };
  await expect(perform(addCode, beheerder, asked)).rejects.toMatchObject({ code: "statistiekcode.periode" });
  await perform(addCode, beheerder, { ...asked, geldigVan: "2019-01-01", geldigTot: null });
  const { codes } = await ask(listCodes, beheerder, {});
  expect(codes.map(({ code, label, eerder }) => [code, label, eerder.length])).toContainEqual([
    "29",
    "Overige werkplekken en stages",
    1,
  ]);
  expect(codes.every(({ bron }) => bron.length > 3)).toBe(true);
});

test("a month is delivered once, in order, when it is over; the file is told to the byte", async () => {
  const manager = await contextOf("manager");
  const lever = (maand: string) => perform(recordLevering, manager, { ...CSV, gemeente: AMERSFOORT, maand });
  await expect(lever("2026-11")).rejects.toMatchObject({ code: "statistiek.niet-voorbij" });
  const levering = await lever("2026-09");
  expect(levering.aantallen).toMatchObject({ nieuw: levering.aantallen.regels, gewijzigd: 0, vervallen: 0 });
  await expect(lever("2026-09")).rejects.toMatchObject({ code: "statistiek.al-geleverd" });
  await expect(lever("2026-08")).rejects.toMatchObject({ code: "statistiek.niet-aan-de-beurt" });

  const taken = await contextOf("manager");
  const bestand = await ask(takeLevering, taken, { id: levering.id });
  expect(sha256(bestand.inhoud)).toBe(levering.checksum);
  expect(bestand.inhoud.split("\r\n")).toHaveLength(levering.aantallen.nieuw + 2);
  expect(bestand.toelichting).toContain("Layout nog te bevestigen");
  expect(bestand.toelichting).not.toMatch(/\d{9}(?![0-9a-f])/);
  expect(await ask(getMaandstand, manager, { gemeente: AMERSFOORT })).toMatchObject({
    maand: "2026-10",
    kanGeleverd: true,
  });
});

test("everyone in the file has a line in the log, when it is made and each time it is fetched (S-06)", async () => {
  const made = await contextOf("manager");
  const levering = await perform(recordLevering, made, { ...CSV, ...october });
  const taken = await contextOf("manager");
  await ask(takeLevering, taken, { id: levering.id });
  const { rows } = await sql<{ inwonerId: string }>`
    select distinct inwoner_id from srg_mutaties where levering_id = ${levering.id}::uuid`.execute(owner);
  for (const { traceId } of [made, taken]) {
    const lines = await owner
      .selectFrom("dataverwerkingen")
      .selectAll()
      .where("traceId", "=", traceId)
      .execute();
    expect(lines.map(({ dataSubjectId }) => dataSubjectId).toSorted()).toEqual(
      rows.map(({ inwonerId }) => inwonerId).toSorted(),
    );
    expect(lines.every(({ gebruikerId }) => gebruikerId === made.user.id)).toBe(true);
  }
  const audit = await owner
    .selectFrom("auditregels")
    .select(["handeling", "object", "resultaat"])
    .where("traceId", "=", taken.traceId)
    .execute();
  expect(audit).toEqual([
    { handeling: "statistiek.bestand", object: `statistiek/${levering.id}`, resultaat: "ok" },
  ]);
});

test("what was wrong is told with the next month: what it changes up to three months back, and what comes too late", async () => {
  const earlier = await contextOf("manager");
  const {
    rijen: [last],
  } = await ask(listLeveringen, earlier, { gemeente: AMERSFOORT });
  const { inhoud } = await ask(takeLevering, earlier, { id: last!.id });
  const [coached, mistaken] = await deliveredGuidance();
  await sql`update begeleidingsplannen set tot = '2026-09-30' where plaatsing_id = ${coached}::uuid`.execute(
    owner,
  );
  await sql`delete from begeleidingsplannen where plaatsing_id = ${mistaken}::uuid`.execute(owner);

  const november = await contextOf("manager", NOVEMBER_IS_OVER);
  const before = await ask(getMaandstand, november, { gemeente: AMERSFOORT, maand: "2026-11" });
  const september = before.tellingen.find(({ maand, code }) => maand === "2026-09" && code === "30")!;
  expect(september.eerderLopend).toBe(september.lopend + 2);
  expect(before.aantallen).toMatchObject({ beeindigd: 1, vervallen: 1 });
  expect(before.aantallen.correcties).toBeGreaterThanOrEqual(2);

  const levering = await perform(recordLevering, november, {
    ...CSV,
    gemeente: AMERSFOORT,
    maand: "2026-11",
  });
  const bestand = await ask(takeLevering, november, { id: levering.id });
  expect(bestand.inhoud).toContain(`;begeleiding/${mistaken};30;`);
  expect(bestand.inhoud).toMatch(new RegExp(`;E;\\d{9};begeleiding/${coached};30;\\d{8};20260930;`));
  expect((await ask(takeLevering, november, { id: last!.id })).inhoud).toBe(inhoud);
  const again = await ask(getMaandstand, november, { gemeente: AMERSFOORT, maand: "2026-11" });
  expect(again).toMatchObject({ aantallen: levering.aantallen, kanGeleverd: false });
});

test("a BSN that was wrong goes along as a change, and the old file is not made again with another BSN", async () => {
  const december = await contextOf("manager", NOVEMBER_IS_OVER);
  const { rijen } = await ask(listLeveringen, december, { gemeente: AMERSFOORT });
  const someone = await newIn(rijen[1]!.id);
  const free = await contextOf("manager", isoDate("2027-01-02"));
  await replaceBsn(someone);
  await expect(ask(takeLevering, december, { id: rijen[1]!.id })).rejects.toMatchObject({
    code: "statistiek.bestand-verouderd",
  });
  const stand = await ask(getMaandstand, free, { gemeente: AMERSFOORT, maand: "2026-12" });
  expect(stand.aantallen.gewijzigd).toBeGreaterThan(0);
});

test("what was delivered cannot be changed, by nobody (R-341)", async () => {
  for (const statement of [
    "update srg_leveringen set maand = '2020-01'",
    "delete from srg_leveringen",
    "update srg_mutaties set code = '31'",
    "delete from srg_mutaties",
  ])
    await expect(sql.raw(statement).execute(owner)).rejects.toThrow("what was delivered cannot change");
});

test("no BSN of a file stands in what is kept of it, nor in an answer that is kept (S-08)", async () => {
  const manager = await contextOf("manager", NOVEMBER_IS_OVER);
  const {
    rijen: [last],
  } = await ask(listLeveringen, manager, { gemeente: AMERSFOORT });
  const { inhoud } = await ask(takeLevering, manager, { id: last!.id });
  const bsns = [...inhoud.matchAll(/;(9999\d{5});/g)].map(([, bsn]) => bsn!);
  expect(bsns.length).toBeGreaterThan(0);
  for (const table of ["srg_leveringen", "srg_mutaties", "antwoorden", "dataverwerkingen", "auditregels"]) {
    const { rows } = await sql<{ alles: string }>`
      select coalesce(string_agg(t::text, ' '), '') as alles from ${sql.table(table)} t`.execute(owner);
    expect(bsns.filter((bsn) => rows[0]!.alles.includes(bsn))).toEqual([]);
  }
});

test("the functions below ask for the right themselves (S-02)", async () => {
  for (const rol of ["beleidsadviseur", "beheerder", "klantmanager"] as const) {
    const context = await contextOf(rol);
    const asRol = <Row>(query: ReturnType<typeof sql<Row>>) =>
      asUser(db, context.sessie, VANDAAG, async (inside) => (await query.execute(inside)).rows);
    expect(await asRol(sql`select * from srg_voorzieningen(${AMERSFOORT}, ${VANDAAG}::date)`)).toEqual([]);
    expect(await asRol(sql`select * from srg_geleverd(${AMERSFOORT})`)).toEqual([]);
    await expect(
      asRol(sql`select * from srg_bsns(${AMERSFOORT}, array['inzet/1'], '{}'::jsonb)`),
    ).rejects.toThrow("may not take a delivery along");
    await expect(asRol(sql`select * from srg_mutaties`)).rejects.toThrow("permission denied");
    await expect(
      asRol(sql`select * from srg_bron(${REGIO}, ${AMERSFOORT}, ${VANDAAG}::date)`),
    ).rejects.toThrow("permission denied");
  }
});

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

async function vormMet(naam: string): Promise<string> {
  const { id } = await owner
    .selectFrom("instrumenten")
    .select("id")
    .where("naam", "=", naam)
    .executeTakeFirstOrThrow();
  return `instrument:${id}`;
}

/** Two placements of which guidance on the work was delivered as going on, from before September. */
async function deliveredGuidance(): Promise<readonly [string, string]> {
  const { rows } = await sql<{ id: string }>`
    select substring(m.sleutel from 13) as id from srg_mutaties m
      join begeleidingsplannen b on b.plaatsing_id = substring(m.sleutel from 13)::uuid
     where m.sleutel like 'begeleiding/%' and m.einde is null and m.begin < '2026-09-01'
     group by 1 order by 1 limit 2`.execute(owner);
  return [rows[0]!.id, rows[1]!.id];
}

async function newIn(leveringId: string): Promise<string> {
  const { rows } = await sql<{ inwonerId: string }>`
    select m.inwoner_id from srg_mutaties m
     where m.levering_id = ${leveringId}::uuid and m.soort = 'nieuw' and m.einde is null order by 1 limit 1`.execute(
    owner,
  );
  return rows[0]!.inwonerId;
}

/** By a number of the test range that nobody has. */
async function replaceBsn(inwonerId: string): Promise<void> {
  const bsn = "999999999"; // passes no eleven test, so that nobody has it
  await owner
    .updateTable("inwonerBsn")
    .set({
      versleuteld: encryptBsn(bsn, { regioId: REGIO, inwonerId }, sleutels),
      blindeIndex: blindIndex(bsn, REGIO, sleutels),
    })
    .where("inwonerId", "=", inwonerId)
    .execute();
}

/** Someone of the demo region with this role, in a session of his own, on a day. */
async function contextOf(rol: Rol, dag: IsoDate = VANDAAG): Promise<Context> {
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
    now: () => new Date(`${dag}T09:10:00Z`),
    today: () => dag,
    newId: randomUUID,
    sleutels,
  };
}
