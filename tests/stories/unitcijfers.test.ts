import { sql } from "kysely";
import type { Static } from "typebox";
import { afterAll, beforeAll, expect, test } from "vitest";
import { asUser } from "#db/as-user";
import type { getUnitcijfers } from "../../src/modules/unitcijfers/get-unitcijfers.ts";
import type { listUnitcijfers } from "../../src/modules/unitcijfers/list-unitcijfers.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { REGIO, unitGroen, VANDAAG } from "../support/world.ts";

type Cijfers = Static<(typeof getUnitcijfers)["output"]>;
type Lijst = Static<(typeof listUnitcijfers)["output"]>;

let app: TestApp;
const ANDERE = "0190a000-0000-7000-8000-00000000ab01";
beforeAll(async () => {
  app = await startTestApp();
  await sql`
    insert into units (regio_id, id, organisatie_id, naam, werksoorten)
    select regio_id, ${ANDERE}::uuid, organisatie_id, 'Schoonmaak', '{schoonmaak}' from units where id = ${unitGroen}::uuid`.execute(
    app.owner,
  );
});
afterAll(() => app.stop());

const row = {
  werkvorm: "intern",
  maand: "2026-10",
  omzet: 100_000_00,
  directeKosten: 20_000_00,
  overigeKosten: 70_000_00,
  fte: 40,
  mensen: 52,
  bron: "Grootboek van oktober",
  zekerheid: "opgave",
  reden: null as string | null,
};
const leider = () => app.as("unitleider");
const manager = () => app.as("manager");
const keep = (over: object = {}, versie = 0, unit = unitGroen, wie = leider()) =>
  wie.put(`/units/${unit}/cijfers`, { ...row, ...over }, versie);
const cijfers = async (unit = unitGroen, wie = leider(), tot = ""): Promise<Cijfers> =>
  (await wie.get(`/units/${unit}/cijfers${tot && `?tot=${tot}`}`)).json();
const close = (maand: string, wie = leider(), unit = unitGroen) =>
  wie.post(`/units/${unit}/cijfers/_afsluiten`, { maand });

test("who leads a unit writes down a month, and reads what was added and what is left (R-325, R-479)", async () => {
  expect((await keep()).statusCode).toBe(200);
  expect(
    (
      await keep({
        werkvorm: "groepsdetachering",
        omzet: 30_000_00,
        directeKosten: 0,
        overigeKosten: 12_000_00,
        fte: 10,
        mensen: 11,
      })
    ).statusCode,
  ).toBe(200);
  const found = await cijfers();
  expect(found).toMatchObject({
    laatste: "2026-10",
    van: "2025-11",
    tot: "2026-10",
    isVoorlopig: true,
    mensen: 63,
  });
  expect(found.jaar).toMatchObject({
    omzet: 130_000_00,
    toegevoegdeWaarde: 110_000_00,
    resultaat: 28_000_00,
    marge: 215_385,
    fte: 50,
    toegevoegdeWaardePerFte: 26_400_00,
  });
  expect(
    found.werkvormen.map(({ werkvorm, toegevoegdeWaardePerFte }) => [werkvorm, toegevoegdeWaardePerFte]),
  ).toEqual([
    ["groepsdetachering", 36_000_00],
    ["intern", 24_000_00],
  ]);
  expect(found.verzuim).toBe("bron ontbreekt");
});

test("a leader has no other unit, a manager has all, a klantmanager none", async () => {
  expect((await keep({}, 0, ANDERE)).statusCode).toBe(403);
  expect((await leider().get(`/units/${ANDERE}/cijfers`)).statusCode).toBe(403);
  expect((await keep({ omzet: 50_000_00 }, 0, ANDERE, manager())).statusCode).toBe(200);
  expect((await keep({}, 0, ANDERE, app.as("beleidsadviseur"))).statusCode).toBe(403);
  expect((await app.as("klantmanager").get(`/units/${unitGroen}/cijfers`)).statusCode).toBe(403);
  const own: Lijst = (await leider().get("/units/cijfers")).json();
  expect(own.units.map(({ id }) => id)).toEqual([unitGroen]);
});

test("the units together are the company, to the cent", async () => {
  const all: Lijst = (await manager().get("/units/cijfers")).json();
  expect(all.units).toHaveLength(2);
  for (const what of ["omzet", "toegevoegdeWaarde", "overigeKosten", "resultaat"] as const) {
    const sum = all.units.reduce((total, unit) => total + unit[what], 0);
    expect([what, all.totaal[what]]).toEqual([what, sum]);
    expect([what, all.organisaties[0]![what]]).toEqual([what, sum]);
  }
});

test("a second writer with an old version is told what stands there now", async () => {
  expect((await keep({ omzet: 1 }, 0)).statusCode).toBe(412);
  expect((await keep({ omzet: 101_000_00 }, 1)).statusCode).toBe(200);
  expect((await cijfers()).regels.find(({ werkvorm }) => werkvorm === "intern")).toMatchObject({
    omzet: 101_000_00,
    versie: 2,
  });
  expect((await keep({ omzet: 100_000_00 }, 2)).statusCode).toBe(200);
});

test("a month is closed by a person, once, when it is over and filled in", async () => {
  expect((await close("2026-11")).json().code).toBe("unitmaand.niet-voorbij");
  expect((await close("2026-09")).json().code).toBe("unitmaand.leeg");
  expect((await close("2026-10", leider(), ANDERE)).statusCode).toBe(403);
  expect((await close("2026-10")).statusCode).toBe(201);
  expect((await close("2026-10", manager())).json().code).toBe("unitmaand.al-afgesloten");
  const found = await cijfers();
  expect(found.isVoorlopig).toBe(false);
  expect(found.maanden[0]?.afgesloten?.door).not.toBe("");
});

test("after that a figure changes with a reason only, and what it was stays to be read", async () => {
  const refused = await keep({ omzet: 90_000_00 }, 3);
  expect(refused.json()).toMatchObject({ code: "unitcijfer.afgesloten" });
  expect((await keep({ werkvorm: "werken op locatie" })).json().code).toBe("unitcijfer.afgesloten");
  expect((await keep({ omzet: 90_000_00, reden: "Creditnota van een klant" }, 3)).statusCode).toBe(200);
  const standen = (await leider().get(`/units/${unitGroen}/cijfers/standen`)).json();
  expect(standen.totaal).toBe(3);
  expect(standen.rijen[0]).toMatchObject({
    werkvorm: "intern",
    maand: "2026-10",
    nummer: 3,
    omzet: 100_000_00,
    reden: "Creditnota van een klant",
  });
  expect((await cijfers()).regels.find(({ werkvorm }) => werkvorm === "intern")).toMatchObject({
    omzet: 90_000_00,
    reden: "Creditnota van een klant",
  });
});

test("the database keeps the same: history cannot be written or taken away, and another unit is not seen (S-02)", async () => {
  const { sessie } = leider().context();
  const inside = <T>(statement: (db: TestApp["db"]) => Promise<T>) =>
    asUser(app.db, sessie, VANDAAG, statement);
  const { rows } = await inside((db) =>
    sql<{ unitId: string }>`select distinct unit_id from unitcijfers`.execute(db),
  );
  expect(rows).toEqual([{ unitId: unitGroen }]);
  for (const statement of [
    "update unitcijferstanden set omzet_in_centen = 0",
    "delete from unitcijferstanden",
    "delete from unitcijfers",
    "delete from unitafsluitingen",
    "update unitafsluitingen set door_naam = 'een ander'",
    "update unitcijfers set omzet_in_centen = 1, reden = null",
  ])
    await expect(inside((db) => sql.raw(statement).execute(db))).rejects.toThrow();
  await inside((db) =>
    sql.raw("update unitcijfers set reden = 'nog een keer', door_naam = 'een ander'").execute(db),
  );
  const names = await app.owner
    .selectFrom("unitcijfers")
    .select("doorNaam")
    .where("unitId", "=", unitGroen)
    .distinct()
    .execute();
  expect(names.map(({ doorNaam }) => doorNaam)).toEqual([leider().context().user.naam]);
});

const HEADER = "unit;werkvorm;maand;omzet;directe kosten;overige kosten;fte;mensen";
const compare = async (lines: readonly string[], wie = manager()) =>
  (await wie.post("/units/cijfers/_vergelijk", { inhoud: [HEADER, ...lines].join("\r\n") })).json();
const apply = (lines: readonly string[], kenmerk: string, over: object = {}, wie = manager()) =>
  wie.post("/units/cijfers/_overnemen", {
    inhoud: [HEADER, ...lines].join("\r\n"),
    kenmerk,
    bron: "Grootboek",
    zekerheid: "bron",
    reden: null,
    ...over,
  });

test("a file shows what would change before it does, and is taken over as a whole", async () => {
  const lines = [
    "Schoonmaak;intern;2026-09;41.000,50;0;30000;20,5;",
    "Schoonmaak;intern;2026-10;50000;20000;70000;40;52",
    "Schoonmaak;intern;2026-08;40000,25;1000;30000;20,5;24",
  ];
  const wrong = await compare(lines);
  expect(wrong.fouten).toEqual([{ rij: 2, kolom: "omzet", wat: expect.stringContaining("zonder punten") }]);
  const good = ["Schoonmaak;intern;2026-09;41000,50;0;30000;20,5;", ...lines.slice(1)];
  const found = await compare(good);
  expect(found).toMatchObject({ gelijk: 1, fouten: [] });
  expect(
    found.verschillen.map(({ maand, soort, was }: { maand: string; soort: string; was: unknown }) => [
      maand,
      soort,
      was,
    ]),
  ).toEqual([
    ["2026-09", "nieuw", null],
    ["2026-08", "nieuw", null],
  ]);
  expect((await cijfers(ANDERE, manager())).regels).toHaveLength(1); // nothing yet
  expect((await apply(good, "0".repeat(64))).json().code).toBe("unitbestand.anders");
  const taken = await apply(good, found.kenmerk);
  expect([taken.statusCode, taken.json()]).toEqual([201, { nieuw: 2, anders: 0, gelijk: 1 }]);
  expect(
    (await cijfers(ANDERE, manager())).regels.map(({ maand, omzet, mensen, bron }) => [
      maand,
      omzet,
      mensen,
      bron,
    ]),
  ).toEqual([
    ["2026-08", 40_000_25, 24, "Grootboek"],
    ["2026-09", 41_000_50, null, "Grootboek"],
    ["2026-10", 50_000_00, 52, "Grootboek van oktober"],
  ]);
  expect(await compare(good)).toMatchObject({ gelijk: 3, verschillen: [] });
});

test("each wrong row is named with its column and what to do, and nothing is taken over", async () => {
  const lines = [
    "Onbekend;intern;2026-09;1;1;1;1;1",
    "Schoonmaak;intern;september;1;1;1;1;1",
    "Schoonmaak;thuis;2026-09;1;1;1;1;1",
    "Schoonmaak;intern;2026-07;1;1;1;1;anderhalf",
    "Schoonmaak;intern;2026-07;1;1;1;veel;1",
    "Schoonmaak;intern;2027-07;1;1;1;1;1",
  ];
  const { fouten } = await compare(lines);
  expect(fouten.map(({ rij, kolom }: { rij: number; kolom: string }) => [rij, kolom])).toEqual([
    [2, "unit"],
    [3, "maand"],
    [4, "werkvorm"],
    [5, "mensen"],
    [6, "fte"],
    [6, "unit"], // the row of before again
    [7, "maand"],
  ]);
  expect((await apply(lines, "x")).json()).toMatchObject({ code: "unitbestand.fouten" });
  for (const inhoud of ["", "a;b", '"', "unit;werkvorm\n1;2;3", "\u0000\u0001"]) {
    const answer = await manager().post("/units/cijfers/_vergelijk", { inhoud });
    expect([inhoud, answer.statusCode < 500]).toEqual([inhoud, true]);
  }
});

test("a leader takes over a file of his own unit only, and a closed month asks why", async () => {
  const line = `${(await cijfers()).naam};intern;2026-10;95000;20000;70000;40;52`;
  const other = await compare(["Schoonmaak;intern;2026-09;1;1;1;1;1"], leider());
  expect(other.fouten[0]).toMatchObject({ rij: 2, kolom: "unit" });
  const found = await compare([line], leider());
  expect(found.verschillen[0]).toMatchObject({
    soort: "anders",
    isAfgesloten: true,
    was: { omzet: 90_000_00 },
  });
  expect((await apply([line], found.kenmerk, {}, leider())).json().code).toBe("unitbestand.afgesloten");
  expect((await apply([line], found.kenmerk, { reden: "Nacalculatie" }, leider())).statusCode).toBe(201);
  expect((await cijfers()).regels.find(({ werkvorm }) => werkvorm === "intern")).toMatchObject({
    omzet: 95_000_00,
    reden: "Nacalculatie",
  });
});

test("a year is compared over the months that both years have, and the fall of the turnover is explained (R-325)", async () => {
  await keep({ maand: "2025-10", omzet: 200_000_00, fte: 80, mensen: 90 });
  await keep({ maand: "2025-03", omzet: 999_999_00 });
  const { vergelijking } = await cijfers();
  expect(vergelijking).toMatchObject({ maanden: 1, nu: { fte: 50 }, toen: { omzet: 200_000_00, fte: 80 } });
  const { verklaring, nu } = vergelijking!;
  expect(verklaring!.verschil).toBe(nu.omzet - 200_000_00);
  expect(verklaring!.doorFte).toBe(-75_000_00); // 30 of the 80 fte less
  expect(verklaring!.doorFte + verklaring!.doorOmzetPerFte).toBe(verklaring!.verschil);
});

test("a unit without figures answers with nothing, and no division by zero (R-325)", async () => {
  await sql`delete from unitcijferstanden`.execute(app.owner);
  await sql`delete from unitafsluitingen where regio_id = ${REGIO}`.execute(app.owner);
  await sql`delete from unitcijfers where regio_id = ${REGIO}`.execute(app.owner);
  const found = await cijfers();
  expect(found).toMatchObject({ laatste: null, maanden: [], regels: [], vergelijking: null, mensen: null });
  expect(found.jaar).toMatchObject({
    omzet: 0,
    marge: null,
    toegevoegdeWaardePerFte: null,
    dragendeFte: null,
  });
  const none: Lijst = (await manager().get("/units/cijfers?tot=2000-10")).json();
  expect(none).toMatchObject({ units: [], van: "1999-11" }); // the century before the first month that can be asked for
  expect(await cijfers(unitGroen, leider(), "2000-10")).toMatchObject({ van: "1999-11" });
});
