import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Correctie } from "../../src/modules/correcties/correctie.ts";
import type { Deling } from "../../src/modules/delen/deling.ts";
import type { Dag } from "../../src/modules/meekijken/meekijken.ts";
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
