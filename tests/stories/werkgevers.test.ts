import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { groeneWal, LEUSDEN, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const KAPPER = { naam: "Kapsalon Krul", sector: "dienstverlening", gemeente: "GM0342", plaats: "Soest" };
const accountmanager = () => app.as("accountmanager");

test("an accountmanager finds werkgevers by name, sector, gemeente and relation (R-269, R-280)", async () => {
  const made = await accountmanager().post("/werkgevers", { ...KAPPER, relaties: ["bekend", "key account"] });
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({
    gemeentenaam: "Soest",
    relaties: ["bekend", "key account"],
    versie: 1,
  });

  const found = async (query: string) =>
    (await accountmanager().get(`/werkgevers?${query}`))
      .json()
      .rijen.map(({ naam }: { naam: string }) => naam);
  expect(await found("zoek=KRUL")).toEqual(["Kapsalon Krul"]);
  expect(await found("sector=groen")).toEqual(["De Groene Wal"]);
  expect(await found("gemeente=GM0342&relatie=key%20account")).toEqual(["Kapsalon Krul"]);
  expect(await found(`accountmanager=${(await groen()).accountmanager.id}`)).toEqual(["De Groene Wal"]);
  expect(await found("zoek=%25")).toEqual([]);
  expect(await found("perPagina=1&pagina=2")).toEqual(["Kapsalon Krul"]);
});

test("a page of a werkgever counts who works there and names nobody (S-11)", async () => {
  const answer = await app.as("beleidsadviseur").get(`/werkgevers/${groeneWal}`);
  expect(answer.json()).toMatchObject({
    naam: "De Groene Wal",
    openPlekken: 2,
    vrijePlaatsen: 4,
    lopendePlaatsingen: 0,
  });
  expect(answer.body).not.toMatch(/Amina|Mehmet|Yonas/);
  expect((await groen()).accountmanager.naam).toBe("accountmanager GM0307");
});

test("the same KvK number is one werkgever, and the answer says which (A1)", async () => {
  const first = await accountmanager().post("/werkgevers", { ...KAPPER, kvk: "90000001" });
  const second = await accountmanager().post("/werkgevers", { ...KAPPER, naam: "Krul BV", kvk: "90000001" });
  expect(second.statusCode).toBe(409);
  expect(second.json()).toMatchObject({
    type: "/problemen/werkgever.kvk-bestaat",
    werkgeverId: first.json().id,
  });

  const { id, versie } = (await accountmanager().post("/werkgevers", KAPPER)).json();
  const taken = await accountmanager().put(`/werkgevers/${id}`, { ...inFull, kvk: "90000001" }, versie);
  expect([taken.statusCode, taken.json().werkgeverId]).toEqual([409, first.json().id]);
});

test("ten people who add the same KvK number at once make one werkgever", async () => {
  const all = await Promise.all(
    Array.from({ length: 10 }, () => accountmanager().post("/werkgevers", { ...KAPPER, kvk: "90000002" })),
  );
  expect(all.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
    201,
    ...Array(9).fill(409),
  ]);
});

test("a change on an old version is refused and tells the new one (R-03)", async () => {
  const { id } = (await accountmanager().post("/werkgevers", KAPPER)).json();
  const changed = await accountmanager().put(`/werkgevers/${id}`, { ...inFull, plaats: "Baarn" }, 1);
  expect(changed.json()).toMatchObject({ plaats: "Baarn", versie: 2 });
  const stale = await accountmanager().put(`/werkgevers/${id}`, inFull, 1);
  expect([stale.statusCode, stale.json().huidigeVersie]).toEqual([412, 2]);
  const nobody = await accountmanager().put(`/werkgevers/${randomUUID()}`, inFull, 1);
  expect(nobody.statusCode).toBe(404);
});

test("a gemeente or an accountmanager that does not exist is refused with its field", async () => {
  const gemeente = await accountmanager().post("/werkgevers", { ...KAPPER, gemeente: "GM9999" });
  expect([gemeente.statusCode, gemeente.json().velden]).toEqual([400, ["gemeente"]]);
  const colleague = await accountmanager().post("/werkgevers", { ...KAPPER, accountmanagerId: randomUUID() });
  expect([colleague.statusCode, colleague.json().velden]).toEqual([400, ["accountmanagerId"]]);
});

test("a contact is three fields, shows as the latest contact, and never lies in the future (A1)", async () => {
  const contact = { soort: "telefoon", datum: VANDAAG, tekst: "Wil in januari praten over taken." };
  const logged = await accountmanager().post(`/werkgevers/${groeneWal}/contacten`, contact);
  expect(logged.statusCode).toBe(201);
  expect((await groen()).laatsteContact).toBe(VANDAAG);
  const list = await app.as("klantmanager").get(`/werkgevers/${groeneWal}/contacten`);
  expect(list.json()).toMatchObject({
    totaal: 1,
    rijen: [{ ...contact, doorNaam: "accountmanager GM0307" }],
  });

  const future = await accountmanager().post(`/werkgevers/${groeneWal}/contacten`, {
    ...contact,
    datum: "2026-11-25",
  });
  expect([future.statusCode, future.json().velden]).toEqual([400, ["datum"]]);
  const nowhere = await accountmanager().post(`/werkgevers/${randomUUID()}/contacten`, contact);
  expect(nowhere.statusCode).toBe(404);
});

test("nothing about the health of someone who works there is written in a note (no diagnosis anywhere)", async () => {
  const gewoon = { soort: "telefoon", datum: VANDAAG, tekst: "Gebeld." };
  const note = (extra: object) =>
    accountmanager().post(`/werkgevers/${groeneWal}/contacten`, { ...gewoon, ...extra });
  const tekst = await note({ tekst: "Hun hulp heeft ADHD." });
  expect([tekst.statusCode, tekst.json().velden]).toEqual([400, ["tekst"]]);
  const stap = await note({ volgendeStap: "Vraag naar de ADHD", volgendeStapOp: VANDAAG });
  expect([stap.statusCode, stap.json().velden]).toEqual([400, ["volgendeStap"]]);
});

test.each(["half een teken \ud800", "een nul \u0000"])(
  "a text that cannot be kept is refused, and is no defect: %j",
  async (tekst) => {
    const contact = { soort: "telefoon", datum: VANDAAG, tekst };
    expect((await accountmanager().post(`/werkgevers/${groeneWal}/contacten`, contact)).statusCode).toBe(400);
  },
);

test("a werkgever sees the own company, no other one, and no note of a colleague", async () => {
  expect((await app.as("werkgever").get(`/werkgevers/${groeneWal}`)).json()).toMatchObject({ id: groeneWal });
  const closed = [
    app.as("werkgever", LEUSDEN).get(`/werkgevers/${groeneWal}`),
    app.as("werkgever").get("/werkgevers"),
    app.as("werkgever").get(`/werkgevers/${groeneWal}/contacten`),
  ];
  for (const answer of await Promise.all(closed)) expect(answer.statusCode).toBe(403);
});

test("who may not change werkgevers is refused, and that is in the audit (R-064)", async () => {
  expect((await app.as("klantmanager").post("/werkgevers", KAPPER)).statusCode).toBe(403);
  expect((await app.as("raadslid").get("/werkgevers")).statusCode).toBe(403);
  const lines = await app.owner
    .selectFrom("auditregels")
    .select("handeling")
    .where("resultaat", "=", "werkgever.create.forbidden")
    .execute();
  expect(lines).toHaveLength(1);
});

test("a double click makes one werkgever (R-03)", async () => {
  const key = randomUUID();
  const clicks = await Promise.all(
    Array.from({ length: 5 }, () =>
      accountmanager().post("/werkgevers", { ...KAPPER, naam: "Dubbelklik" }, key),
    ),
  );
  expect(new Set(clicks.map((click) => click.json().id)).size).toBe(1);
  expect((await accountmanager().get("/werkgevers?zoek=dubbelklik")).json().totaal).toBe(1);
});

const inFull = {
  ...KAPPER,
  kvk: null,
  postcode: null,
  aantalMedewerkers: null,
  relaties: [],
  accountmanagerId: null,
  contactpersoon: null,
  telefoon: null,
};

const groen = async () => (await accountmanager().get(`/werkgevers/${groeneWal}`)).json();
