import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { evalPair } from "#matching/evaluate";
import { ask } from "../../src/modules/door.ts";
import { plekFields } from "../../src/modules/plekken/plek.ts";
import { matchPlekken } from "../../src/modules/voorstellen/match-plekken.ts";
import { redenenVan } from "../../src/modules/voorstellen/uitleg.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { matching } from "../support/matching.ts";
import { planOf } from "../support/plans.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  kas,
  mehmet,
  ploegSchothorst,
  REGIO,
  unitGroen,
  yonas,
} from "../support/world.ts";

let app: TestApp;
const { allOf, plekprofielOf, profileOf, insertMatchWorld } = matching(() => app);
beforeAll(async () => {
  app = await startTestApp();
  await insertMatchWorld();
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");

test("a full plek stands apart, and comes back when someone leaves", async () => {
  const isFull = async () => (await allOf("groep=vol")).some(({ plek }) => plek.id === kas);
  expect(await isFull()).toBe(false);
  const id = randomUUID();
  await app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id,
      gemeente: AMERSFOORT,
      inwonerId: bram,
      unitId: unitGroen,
      plekId: kas,
      functie: "Kweker",
      werkvorm: "intern",
      urenPerWeek: hours(16),
      startdatum: isoDate("2026-10-01"),
      rapportgroep: "Bijstand",
      via: "gemeente",
      geregistreerdOp: isoDate("2026-10-01"),
    })
    .execute();
  expect(await isFull()).toBe(true);
  await app.owner
    .updateTable("plaatsingen")
    .set({ einddatum: isoDate("2026-11-20") })
    .where("id", "=", id)
    .execute();
  expect(await isFull()).toBe(false);
});

test("a plek that changes is another plek at once; while nothing changes none is read again", async () => {
  const context = klantmanager().context();
  const statements = async () => (await planOf(matchPlekken, context, { id: amina })).statements;
  const settled = await statements();
  expect(await statements()).toBe(settled);

  const tilt = async () => (await allOf("groep=na-aanpassing")).some(({ plek }) => plek.id === kas);
  expect(await tilt()).toBe(true);
  const plek = (await app.as("accountmanager").get(`/plekken/${kas}`)).json();
  const lighter = await app.as("accountmanager").put(
    `/plekken/${kas}`,
    {
      ...Object.fromEntries(Object.keys(plekFields).map((field) => [field, plek[field]])),
      kenmerken: [{ onderwerp: "tillen", waarde: 5 }],
    },
    plek.versie,
  );
  expect(lighter.statusCode).toBe(200);
  expect(await tilt()).toBe(false);
});

test("name, birth date, gemeente, benefit and contact change no byte of an answer (A-01, D2.2)", async () => {
  const ask = async () => (await klantmanager().get(`/inwoners/${amina}/plekken?perPagina=50`)).body;
  const before = await ask();
  await app.owner
    .updateTable("inwoners")
    .set({
      voornaam: "Sjoerd",
      achternaam: "Andersma",
      geboortedatum: isoDate("1961-02-03"),
      talen: ["tir"],
      aangemeldOp: isoDate("2019-01-01"),
      wijk: "Elders",
    })
    .where("id", "=", amina)
    .execute();
  await app.owner
    .updateTable("situaties")
    .set({
      uitkering: "Wajong",
      doelgroepen: ["statushouder"],
      ladder: 2,
      heeftStartkwalificatie: false,
      afstandReden: "lang thuis",
      peildatum: isoDate("2015-01-01"),
    })
    .where("inwonerId", "=", amina)
    .execute();
  await app.owner
    .updateTable("contactgegevens")
    .set({ telefoon: "06 99", email: "x@voorbeeld.nl" })
    .where("inwonerId", "=", amina)
    .execute();
  expect(await ask()).toBe(before);
  expect(keysIn(JSON.parse(before)).filter((key) => /score|kans|rang|punt/i.test(key))).toEqual([]);
});

const keysIn = (value: unknown): string[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)])
    : [];

test("a plek that was proposed or set aside says so", async () => {
  const rows = async (id: string) =>
    [...(await allOf("groep=nu")), ...(await allOf("groep=na-aanpassing"))].find(
      ({ plek }) => plek.id === id,
    );
  expect((await rows(ploegSchothorst))?.voorstel).toMatchObject({ status: "voorgesteld", isNietDeze: false });
  await klantmanager().post(`/inwoners/${amina}/voorstellen/_opzij`, { plekId: kas });
  expect((await rows(kas))?.voorstel).toMatchObject({ status: "afgewezen", isNietDeze: true });
});

test("people for a plek are those of the own work only; before the yes an accountmanager sees nobody (S-11, D2.5)", async () => {
  const all = async (rol: "klantmanager" | "accountmanager" | "unitleider") => {
    const found: string[] = [];
    for (const groep of ["nu", "na-aanpassing", "niet"])
      found.push(
        ...(await app.as(rol).get(`/plekken/${ploegSchothorst}/inwoners?groep=${groep}`))
          .json()
          .rijen.map(({ inwonerId }: { inwonerId: string }) => inwonerId),
      );
    return found;
  };
  expect(await all("klantmanager")).toEqual([amina]);
  expect(await all("accountmanager")).toEqual([mehmet]);
  expect(await all("unitleider")).toEqual([yonas]);
  expect((await app.as("manager").get(`/plekken/${ploegSchothorst}/inwoners`)).statusCode).toBe(403);

  const { rijen } = (await app.as("klantmanager").get(`/plekken/${ploegSchothorst}/inwoners`)).json();
  const oordeel = evalPair(await profileOf(amina), await plekprofielOf(ploegSchothorst));
  expect(rijen[0].redenen).toEqual(JSON.parse(JSON.stringify(redenenVan(oordeel))));
});

test("each question about plekken leaves one line for the inwoner, and none for others (S-06)", async () => {
  const context = klantmanager().context();
  await ask(matchPlekken, context, { id: amina });
  const used = await app.owner
    .selectFrom("dataverwerkingen")
    .select(["dataSubjectId", "processingActivityId"])
    .where("traceId", "=", context.traceId)
    .execute();
  expect(used).toMatchObject([{ dataSubjectId: amina }]);
  expect(used[0]?.processingActivityId).toMatch(/matchen$/);
  expect((await klantmanager().get(`/inwoners/${bram}/plekken`)).statusCode).toBe(403);
  expect((await app.as("klantmanager", "GM0327").get(`/inwoners/${amina}/plekken`)).statusCode).toBe(404);
});
