import { sql } from "kysely";
import { isoDate } from "#core/dates";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Bezwaar } from "../../src/modules/bezwaren/bezwaar.ts";
import type { Correctie } from "../../src/modules/correcties/correctie.ts";
import type { Deling } from "../../src/modules/delen/deling.ts";
import type { Machtiging } from "../../src/modules/machtigingen/machtiging.ts";
import type { Dag } from "../../src/modules/meekijken/meekijken.ts";
import { MACHTIGINGSDELEN, DEEL_VAN_KLASSE } from "../../src/modules/toegang/machtiging.ts";
import { DATAKLASSEN, matrix } from "../../src/modules/toegang/matrix.ts";
import { scopesOf } from "../../src/modules/toegang/toegang.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { amina, gebruikerId, mehmet, VANDAAG, voorstelAmina, voorstelMehmet } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const own = (path: string) => `/inwoners/${amina}/${path}`;
const codeOf = (response: { json: () => { type: string } }) => response.json().type;

beforeEach(async () => {
  await app.owner.deleteFrom("correcties").execute();
  await app.owner.deleteFrom("bezwaarstappen").execute();
  await app.owner.deleteFrom("bezwaren").execute();
});

test("a look of the klantmanager stands at once in who looked, with the purpose and as one visit (S-21)", async () => {
  const klantmanager = app.as("klantmanager");
  for (const path of ["", "/situatie", "/mogelijkheden", "/tijdlijn"])
    expect((await klantmanager.get(`/inwoners/${amina}${path}`)).statusCode).toBe(200);
  const read = await app.as("inwoner").get(own("wie-keek-mee?maand=2026-11"));
  expect(read.statusCode).toBe(200);
  const { dagen } = read.json<{ dagen: Dag[] }>();
  expect(dagen.map(({ dag }) => dag)).toEqual([VANDAAG]);
  const visit = dagen[0]!.bezoeken.find(({ rol }) => rol === "klantmanager")!;
  expect(visit).toMatchObject({ naam: "klantmanager GM0307", organisatie: "RWA", doelen: ["begeleiden"] });
  expect(visit.aantal).toBe(4);
});

test("of a colleague whom the inwoner does not know, he reads the function and not the name (S-21)", async () => {
  await app.as("klantmanager").get(`/inwoners/${mehmet}`);
  const zelf = await app.owner
    .selectFrom("gebruikers")
    .select("id")
    .where("id", "=", gebruikerId("inwoner"))
    .executeTakeFirstOrThrow();
  await app.owner.updateTable("gebruikers").set({ inwonerId: mehmet }).where("id", "=", zelf.id).execute();
  const context = { ...app.as("inwoner").context() };
  const { listMeekijken } = await import("../../src/modules/meekijken/list-meekijken.ts");
  const { ask } = await import("../../src/modules/door.ts");
  const read = await ask(
    listMeekijken,
    { ...context, user: { ...context.user, inwonerId: mehmet } },
    { id: mehmet },
  );
  await app.owner.updateTable("gebruikers").set({ inwonerId: amina }).where("id", "=", zelf.id).execute();
  const visits = read.dagen.flatMap(({ bezoeken }) => bezoeken);
  expect(visits).toMatchObject([{ rol: "klantmanager", naam: null, functie: "klantmanager", aantal: 1 }]);
});

test("nobody looked in a month long ago, and nobody else reads who looked (S-21)", async () => {
  const empty = await app.as("inwoner").get(own("wie-keek-mee?maand=2025-01"));
  expect(empty.json()).toMatchObject({ maand: "2025-01", dagen: [] });
  for (const rol of ["klantmanager", "vertegenwoordiger", "manager", "werkgever"] as const)
    expect((await app.as(rol).get(own("wie-keek-mee"))).statusCode).toBeGreaterThanOrEqual(403);
});

test("what is not right reaches who guides, and after a yes the fact is changed in the name of the inwoner (A-08)", async () => {
  const body = { deel: "persoon", veld: "woonplaats", waarde: "Leusden", waarom: "Ik ben verhuisd." };
  const asked = await app.as("inwoner").post(own("correcties"), body);
  expect(asked.statusCode).toBe(201);
  const correctie = asked.json<Correctie>();
  expect(correctie).toMatchObject({
    was: "Amersfoort",
    inWoorden: "Leusden",
    uiterlijk: "2026-12-24",
    status: "open",
  });
  expect(correctie.nummer).toBeGreaterThan(0);
  const dag = (await app.as("klantmanager").get("/mijn-dag")).body;
  expect(dag).toContain("Klopt niet: woonplaats");

  const again = await app.as("inwoner").post(own("correcties"), body);
  expect(codeOf(again)).toContain("correctie.al-gevraagd");
  const refused = await app
    .as("inwoner")
    .post(`/correcties/${correctie.id}/antwoord`, { isJa: true, antwoord: null });
  expect(refused.statusCode).toBe(403);

  const yes = await app
    .as("klantmanager")
    .post(`/correcties/${correctie.id}/antwoord`, { isJa: true, antwoord: null });
  expect(yes.json<Correctie>()).toMatchObject({ status: "overgenomen", antwoordDoor: "klantmanager GM0307" });
  const now = await app.as("klantmanager").get(`/inwoners/${amina}`);
  expect(now.json()).toMatchObject({ woonplaats: "Leusden" });
  const audit = await app.owner
    .selectFrom("auditregels")
    .select("velden")
    .where("handeling", "=", "inwoner.change")
    .execute();
  expect(audit.at(-1)!.velden).toEqual(["woonplaats", `van de inwoner: correctie/${correctie.id}`]);
});

test("a correction of what someone can counts in the matching at once, within five seconds (A-08)", async () => {
  const { matches, insertMatchWorld } = matching(() => app);
  await insertMatchWorld();
  const before = await matches();
  const said = { deel: "mogelijkheid", veld: "uren_per_week_max", waarde: 2, waarom: "Meer lukt nu niet." };
  const asked = await app.as("inwoner").post(own("correcties"), said);
  expect(asked.statusCode).toBe(201);
  expect((await matches()).aantallen).toEqual(before.aantallen); // nothing by itself
  const begin = performance.now();
  const { id } = asked.json<Correctie>();
  const yes = await app.as("klantmanager").post(`/correcties/${id}/antwoord`, { isJa: true, antwoord: null });
  expect(yes.statusCode).toBe(201);
  const after = await matches();
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(before.aantallen.nu).toBeGreaterThan(0);
  expect(after.aantallen.nu).toBeLessThan(before.aantallen.nu);
});

test("a no needs a reason that the inwoner reads, and a word about health is refused (A-08, S-24)", async () => {
  const ziek = { deel: "anders", veld: "anders", waarde: "Ik heb een depressie", waarom: null };
  expect(codeOf(await app.as("inwoner").post(own("correcties"), ziek))).toContain("correctie.gezondheid");
  const asked = await app
    .as("inwoner")
    .post(own("correcties"), { deel: "contact", veld: "telefoon", waarde: "06 12 34 56 78", waarom: null });
  const { id } = asked.json<Correctie>();
  const bare = await app
    .as("klantmanager")
    .post(`/correcties/${id}/antwoord`, { isJa: false, antwoord: null });
  expect(codeOf(bare)).toContain("correctie.antwoord");
  await app
    .as("klantmanager")
    .post(`/correcties/${id}/antwoord`, { isJa: false, antwoord: "Dit nummer is van een ander." });
  const read = await app.as("inwoner").get(own("correcties"));
  expect(read.json<{ rijen: Correctie[] }>().rijen).toMatchObject([
    { status: "afgewezen", antwoord: "Dit nummer is van een ander." },
  ]);
  const late = await app
    .as("klantmanager")
    .post(`/correcties/${id}/antwoord`, { isJa: true, antwoord: null });
  expect(codeOf(late)).toContain("correctie.al-beantwoord");
});

test("a jobcoach changes what someone can, and not where he lives: that stays open for the klantmanager (S-01)", async () => {
  const asked = await app
    .as("inwoner")
    .post(own("correcties"), { deel: "persoon", veld: "wijk", waarde: "Vathorst", waarom: null });
  const { id } = asked.json<Correctie>();
  const refused = await app.as("jobcoach").post(`/correcties/${id}/antwoord`, { isJa: true, antwoord: null });
  expect(codeOf(refused)).toContain("correctie.veld-niet-van-u");
  const { rijen } = (await app.as("klantmanager").get("/correcties")).json<{ rijen: Correctie[] }>();
  expect(rijen).toMatchObject([{ id, status: "open", inwonernaam: "Amina Haddou", isTeLaat: false }]);
});

test("who stops sharing is seen by the werkgever no longer, and who guides him hears it", async () => {
  const werkgever = app.as("werkgever");
  expect((await werkgever.get(`/inwoners/${mehmet}`)).statusCode).toBe(200);
  await app.owner
    .updateTable("gebruikers")
    .set({ inwonerId: mehmet })
    .where("id", "=", gebruikerId("inwoner"))
    .execute();
  const { ask, perform } = await import("../../src/modules/door.ts");
  const { listDelingen } = await import("../../src/modules/delen/list-delingen.ts");
  const { stopDelen } = await import("../../src/modules/delen/stop-delen.ts");
  const base = app.as("inwoner").context();
  const context = () => ({
    ...base,
    user: { ...base.user, inwonerId: mehmet },
    idempotencyKey: crypto.randomUUID(),
  });
  const before = await ask(listDelingen, context(), { id: mehmet });
  expect(before.rijen).toMatchObject([{ stand: "met naam", werkgever: "De Groene Wal", magStoppen: true }]);
  expect(before.werkgeverZiet).toContain("persoon");
  await perform(stopDelen, context(), { id: mehmet, voorstelId: voorstelMehmet, reden: null });
  expect((await werkgever.get(`/inwoners/${mehmet}`)).statusCode).toBe(404);
  expect((await app.as("accountmanager").get(`/inwoners/${mehmet}`)).statusCode).toBe(404);
  const after: { rijen: Deling[] } = await ask(listDelingen, context(), { id: mehmet });
  expect(after.rijen).toMatchObject([{ stand: "gestopt", magStoppen: false }]);
  const { status, geenMatchDoor } = await app.owner
    .selectFrom("voorstellen")
    .select(["status", "geenMatchDoor"])
    .where("id", "=", voorstelMehmet)
    .executeTakeFirstOrThrow();
  expect({ status, geenMatchDoor }).toEqual({ status: "ingetrokken", geenMatchDoor: "inwoner" });
  await app.owner
    .updateTable("gebruikers")
    .set({ inwonerId: amina })
    .where("id", "=", gebruikerId("inwoner"))
    .execute();

  const stopped = await app
    .as("inwoner")
    .post(own("delen/_stop"), { voorstelId: voorstelAmina, reden: null });
  expect(stopped.statusCode).toBe(201);
  expect((await app.as("klantmanager").get("/mijn-dag")).body).toContain(
    "Deelt niets meer met De Groene Wal",
  );
  const twice = await app.as("inwoner").post(own("delen/_stop"), { voorstelId: voorstelAmina, reden: null });
  expect(codeOf(twice)).toContain("delen.al-gestopt");
});

test("who does not agree gets a number and a day, and a second pair of eyes answers (A-08)", async () => {
  const filed = await app
    .as("inwoner")
    .post(own("bezwaren"), { soort: "werk", voorstelId: voorstelAmina, woorden: "Het is te ver." });
  expect(filed.statusCode).toBe(201);
  const bezwaar = filed.json<Bezwaar>();
  expect(bezwaar).toMatchObject({
    uiterlijk: "2026-12-08",
    betreftNaam: "klantmanager GM0307",
    stand: "open",
  });
  expect((await app.as("klantmanager").get(`/bezwaren/${bezwaar.id}`)).statusCode).toBe(404);
  const manager = app.as("manager");
  expect((await manager.get("/mijn-dag")).body).toContain(`Nummer ${bezwaar.nummer}`);
  const step = { stand: "opgepakt", woorden: "Ik bel u morgen.", uitkomst: null, gezien: 0 };
  expect((await manager.post(`/bezwaren/${bezwaar.id}/stappen`, step)).statusCode).toBe(201);
  expect(codeOf(await manager.post(`/bezwaren/${bezwaar.id}/stappen`, step))).toContain("bezwaar.gewijzigd");
  const end = { stand: "afgerond", woorden: "U heeft gelijk.", uitkomst: "gelijk", gezien: 1 };
  expect((await manager.post(`/bezwaren/${bezwaar.id}/stappen`, end)).statusCode).toBe(201);
  const read = (await app.as("inwoner").get(own("bezwaren"))).json<{ rijen: Bezwaar[] }>();
  expect(read.rijen[0]).toMatchObject({
    stand: "afgerond",
    stappen: [{ stand: "opgepakt" }, { uitkomst: "gelijk" }],
  });
});

test("who guides someone does not answer him himself, also when he may answer others (A-08)", async () => {
  const filed = await app
    .as("inwoner")
    .post(own("bezwaren"), { soort: "plan", woorden: "Dit is niet mijn plan." });
  const { id } = filed.json<Bezwaar>();
  const manager = gebruikerId("manager");
  await app.owner.updateTable("bezwaren").set({ betreftId: manager }).where("id", "=", id).execute();
  const step = { stand: "opgepakt", woorden: "Ik kijk ernaar.", uitkomst: null, gezien: 0 };
  expect(codeOf(await app.as("manager").post(`/bezwaren/${id}/stappen`, step))).toContain(
    "bezwaar.eigen-werk",
  );
});

test("against a decision it says until when a bezwaarschrift can be sent, and a complaint takes six weeks", async () => {
  const besluit = { soort: "besluit", besluitOp: "2026-11-10", woorden: "Ik krijg minder geld." };
  const filed = (await app.as("inwoner").post(own("bezwaren"), besluit)).json<Bezwaar>();
  expect(filed).toMatchObject({ formeelTot: "2026-12-22", uiterlijk: "2026-12-08" });
  const later = await app.as("inwoner").post(own("bezwaren"), { ...besluit, besluitOp: "2026-11-25" });
  expect(codeOf(later)).toContain("bezwaar.besluit-in-de-toekomst");
  const klacht = (
    await app.as("inwoner").post(own("bezwaren"), { soort: "klacht", woorden: "Niemand belde." })
  ).json<Bezwaar>();
  expect(klacht).toMatchObject({ uiterlijk: "2027-01-05", formeelTot: null });
  const back = await app.as("inwoner").post(`/bezwaren/${klacht.id}/intrekking`, { gezien: 0 });
  expect(back.json<Bezwaar>()).toMatchObject({ stand: "ingetrokken" });
});

test("an inwoner lets someone help him until a day, and takes it back at once (R-079)", async () => {
  const body = { naam: "Karim Haddou", relatie: "familie", mag: "lezen", delen: ["plan"], tot: "2027-02-01" };
  expect((await app.as("vertegenwoordiger").post(own("machtigingen"), body)).statusCode).toBe(403);
  const late = await app.as("inwoner").post(own("machtigingen"), { ...body, tot: "2028-02-01" });
  expect(codeOf(late)).toContain("machtiging.tot");
  const given = (await app.as("inwoner").post(own("machtigingen"), body)).json<Machtiging>();
  expect(given).toMatchObject({ stand: "loopt", inlognaam: expect.stringMatching(/^helper-/) });
  const account = () =>
    app.owner
      .selectFrom("gebruikers")
      .select(["rollen", "inwonerId", "isActief", "geldigTot"])
      .where("aanmeldnaam", "=", given.inlognaam!)
      .executeTakeFirstOrThrow();
  expect(await account()).toEqual({
    rollen: ["vertegenwoordiger"],
    inwonerId: amina,
    isActief: true,
    geldigTot: "2027-02-01",
  });
  const ended = await app.as("inwoner").post(`/machtigingen/${given.id}/intrekking`);
  expect(ended.json<Machtiging>()).toMatchObject({ stand: "ingetrokken" });
  expect(await account()).toMatchObject({ isActief: false });
});

test("a helper acts in the name of the inwoner, and the log says by which mandate (R-079)", async () => {
  const asked = await app
    .as("vertegenwoordiger")
    .post(own("correcties"), { deel: "persoon", veld: "wijk", waarde: "Vathorst", waarom: null });
  expect(asked.json<Correctie>()).toMatchObject({ isNamens: true, doorNaam: "vertegenwoordiger GM0307" });
  const { velden } = await app.owner
    .selectFrom("auditregels")
    .select("velden")
    .where("handeling", "=", "correctie.request")
    .where("gebruikerId", "=", gebruikerId("vertegenwoordiger"))
    .executeTakeFirstOrThrow();
  expect(velden.at(-1)).toMatch(/^namens machtiging\//);
});

test("a mandate that ended or that leaves out a part opens nothing, for the database and for the service (R-079, S-01)", async () => {
  const { asUser } = await import("#db/as-user");
  const helper = app.as("vertegenwoordiger").context();
  const plans = () =>
    asUser(app.db, helper.sessie, VANDAAG, (db) => db.selectFrom("plannen").select("inwonerId").execute());
  const people = () =>
    asUser(app.db, helper.sessie, VANDAAG, (db) => db.selectFrom("inwoners").select("id").execute());
  const tabel = () =>
    app.owner.updateTable("machtigingen").where("gebruikerId", "=", gebruikerId("vertegenwoordiger"));
  expect(await plans()).toEqual([{ inwonerId: amina }]);
  await tabel()
    .set({ delen: ["werk"], mag: "lezen" })
    .execute();
  expect(await plans()).toEqual([]);
  expect(await people()).toEqual([{ id: amina }]);
  await tabel()
    .set({ tot: isoDate("2026-11-23") })
    .execute();
  expect(await people()).toEqual([]);
  await tabel()
    .set({ tot: isoDate("2027-02-28"), delen: [...MACHTIGINGSDELEN], mag: "handelen" })
    .execute();

  const wholly = helper.user.machtiging!;
  const scopes = (machtiging: typeof wholly | null, use: "read" | "change") =>
    scopesOf({ ...helper.user, machtiging }, use, "planbijdrage");
  expect(scopes(wholly, "change")).toEqual(["eigen-dossier"]);
  expect(scopes({ ...wholly, mag: "lezen" }, "change")).toEqual([]);
  expect(scopes({ ...wholly, mag: "lezen" }, "read")).toEqual(["eigen-dossier"]);
  expect(scopes({ ...wholly, delen: ["werk"] }, "read")).toEqual([]);
  expect(scopes(null, "read")).toEqual([]);
});

test("the parts of a mandate are the same in the code and in the database (S-02)", async () => {
  const { rows } = await sql<{ klasse: string; deel: string | null }>`
    select klasse, machtigingsdeel(klasse) as deel from unnest(${[...DATAKLASSEN]}::text[]) as klasse`.execute(
    app.owner,
  );
  expect(rows.filter(({ klasse, deel }) => deel !== (DEEL_VAN_KLASSE[klasse] ?? null))).toEqual([]);
  const used = matrix.filter(
    ([rol, , , reikwijdte]) => rol === "vertegenwoordiger" && reikwijdte === "eigen-dossier",
  );
  expect(used.filter(([, klasse]) => DEEL_VAN_KLASSE[klasse] === undefined)).toEqual([]);
});
