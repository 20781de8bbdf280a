import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Bezwaar } from "../../src/modules/bezwaren/bezwaar.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { amina, gebruikerId, voorstelAmina } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const own = (path: string) => `/inwoners/${amina}/${path}`;
const codeOf = (response: { json: () => { type: string } }) => response.json().type;

beforeEach(async () => {
  await app.owner.deleteFrom("bezwaarstappen").execute();
  await app.owner.deleteFrom("bezwaren").execute();
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
