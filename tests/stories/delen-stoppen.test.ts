import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { hours } from "#core/hours";
import type { Deelstop, Deling } from "../../src/modules/delen/deling.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import {
  amina,
  groeneWal,
  kas,
  mehmet,
  ploegSchothorst,
  REGIO,
  VANDAAG,
  voorstelAmina,
  voorstelMehmet,
} from "../support/world.ts";

// An inwoner stops sharing with a werkgever, or with all of them, also for work that comes later; and takes it back.

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.owner.deleteFrom("deelstops").execute();
  await app.owner.deleteFrom("kandidaatreacties").execute();
  await app.owner.deleteFrom("voorstellen").where("id", "not in", [voorstelAmina, voorstelMehmet]).execute();
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "akkoord", geenMatchDoor: null, geenMatchReden: null, geenMatchOp: null })
    .execute();
});

const stop = (body: object) =>
  app.as("inwoner").post(`/inwoners/${amina}/delen/_stop`, { reden: null, ...body });
const metGroeneWal = { bereik: "werkgever", werkgeverId: groeneWal };
const gedeeld = async (rol: "inwoner" | "klantmanager") =>
  (await app.as(rol).get(`/inwoners/${amina}/delen`)).json<{ rijen: Deling[]; stops: Deelstop[] }>();
const propose = (plekId: string) =>
  app.as("klantmanager").post(`/inwoners/${amina}/voorstellen`, {
    plekId,
    waarom: "Dit werk past bij wat Amina kan en wil doen.",
    ondanks: [],
  });
const ziet = async (rol: "werkgever" | "accountmanager") =>
  (await app.as(rol).get(`/inwoners/${amina}`)).statusCode;
const standen = async () =>
  (
    await app.owner
      .selectFrom("voorstellen")
      .select(["id", "status"])
      .where("inwonerId", "=", amina)
      .execute()
  ).map(({ status }) => status);

test("who stops with a werkgever is withdrawn from all its plekken, and no later plek of it is proposed (S-11)", async () => {
  expect([await ziet("werkgever"), await ziet("accountmanager")]).toEqual([200, 200]);
  const stopped = await stop(metGroeneWal);
  expect(stopped.statusCode).toBe(201);
  expect([await ziet("werkgever"), await ziet("accountmanager")]).toEqual([404, 404]);
  expect(await standen()).toEqual(["ingetrokken"]);
  for (const plekId of [ploegSchothorst, kas]) {
    const refused = await propose(plekId);
    expect([refused.statusCode, refused.json().code]).toEqual([409, "voorstel.deelt-niet"]);
    expect(refused.json().detail).toContain("deelt niets met deze werkgever");
  }
  expect((await stop(metGroeneWal)).json().code).toBe("delen.al-gestopt");
});

test("who guides him reads with whom he shares nothing, also a year later, and hears it in his day", async () => {
  await stop({ ...metGroeneWal, reden: "Het is te ver." });
  const { stops } = await gedeeld("klantmanager");
  expect(stops).toMatchObject([{ werkgever: { id: groeneWal }, reden: "Het is te ver." }]);
  expect((await app.as("klantmanager").get("/mijn-dag")).body).toContain(
    "Deelt niets meer met De Groene Wal",
  );
  await app.owner
    .updateTable("deelstops")
    .set({ gestopt: new Date("2025-11-24T09:00:00Z") })
    .execute();
  expect((await gedeeld("klantmanager")).stops).toHaveLength(1);
});

test("who stops with all shares with no werkgever, until he himself takes it back", async () => {
  await stop({ bereik: "alle werkgevers" });
  expect([await ziet("werkgever"), await ziet("accountmanager")]).toEqual([404, 404]);
  expect((await propose(kas)).json().code).toBe("voorstel.deelt-niet");
  const { stops } = await gedeeld("inwoner");
  expect(stops).toMatchObject([{ werkgever: null }]);
  const weer = (rol: "inwoner" | "klantmanager") =>
    app.as(rol).post(`/inwoners/${amina}/delen/_hervat`, { stopId: stops[0]!.id });
  expect((await weer("klantmanager")).statusCode).toBe(403);
  expect((await weer("inwoner")).statusCode).toBe(201);
  expect((await weer("inwoner")).json().code).toBe("delen.al-hervat");
  expect((await gedeeld("inwoner")).stops).toEqual([]);
  expect([await ziet("werkgever"), await standen()]).toEqual([404, ["ingetrokken"]]); // what was withdrawn stays so
  expect((await propose(kas)).json().code).not.toBe("voorstel.deelt-niet");
});

test("where he works his name stays known, and he hears why he cannot stop there", async () => {
  const plaatsing = randomUUID();
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "geplaatst" })
    .where("id", "=", voorstelAmina)
    .execute();
  await app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: plaatsing,
      gemeente: "GM0307",
      inwonerId: amina,
      werkgeverId: groeneWal,
      functie: "Medewerker groen",
      werkvorm: "regulier",
      urenPerWeek: hours(24),
      startdatum: VANDAAG,
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: VANDAAG,
    })
    .execute();
  expect((await stop(metGroeneWal)).json().code).toBe("delen.werkt-er");
  expect((await stop({ bereik: "alle werkgevers" })).statusCode).toBe(201);
  expect(await ziet("werkgever")).toBe(200);
  const { rijen } = await gedeeld("inwoner");
  expect(rijen).toMatchObject([{ stand: "werkt er", magStoppen: false }]);
  await app.owner.deleteFrom("plaatsingen").where("id", "=", plaatsing).execute();
  expect(await ziet("werkgever")).toBe(404);
});

test("nobody stops for somebody else, nor with a werkgever he never had to do with", async () => {
  const other = await app
    .as("inwoner")
    .post(`/inwoners/${mehmet}/delen/_stop`, { ...metGroeneWal, reden: null });
  expect(other.statusCode).toBe(404);
  expect(
    (await app.as("klantmanager").post(`/inwoners/${amina}/delen/_stop`, { ...metGroeneWal, reden: null }))
      .statusCode,
  ).toBe(403);
  expect((await stop({ bereik: "werkgever", werkgeverId: randomUUID() })).statusCode).toBe(404);
  expect((await stop({ bereik: "werkgever" })).json().velden).toEqual(["werkgeverId"]);
  expect(await app.owner.selectFrom("deelstops").selectAll().execute()).toEqual([]);
});

test("a proposal that is made at the moment of the stop does not slip through", async () => {
  const [stopped, proposed] = await Promise.all([stop(metGroeneWal), propose(kas)]);
  expect(stopped.statusCode).toBe(201);
  expect([201, 409, 400]).toContain(proposed.statusCode);
  const open = await app.owner
    .selectFrom("voorstellen")
    .select("id")
    .where("inwonerId", "=", amina)
    .where("status", "in", ["voorgesteld", "akkoord"])
    .execute();
  expect(open).toEqual([]);
});

test("when the plek closes the werkgever sees neither the candidate nor who he is, until it opens again (S-11)", async () => {
  const kandidaten = async () =>
    (await app.as("werkgever").get("/mijn-bedrijf/kandidaten")).json<{ rijen: { id: string }[] }>().rijen;
  const zet = (status: string, geslotenOp: typeof VANDAAG | null) =>
    app.owner.updateTable("plekken").set({ status, geslotenOp }).where("id", "=", ploegSchothorst).execute();
  const reageer = () =>
    app
      .as("werkgever")
      .post(`/mijn-bedrijf/kandidaten/${voorstelMehmet}/_reageer`, { reactie: "kennismaken" });
  expect((await kandidaten()).map(({ id }) => id)).toContain(voorstelMehmet);
  await zet("gesloten", VANDAAG);
  expect([await kandidaten(), await ziet("werkgever"), (await reageer()).statusCode]).toEqual([[], 404, 404]);
  await app.owner
    .updateTable("voorstellen")
    .set({ status: "geplaatst" })
    .where("id", "=", voorstelAmina)
    .execute();
  expect(await ziet("werkgever")).toBe(200); // he was placed there
  await zet("open", null);
  expect((await kandidaten()).map(({ id }) => id)).toEqual([voorstelMehmet]);
});
