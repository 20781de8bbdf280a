import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isoDate } from "#core/dates";
import { startTestApp, type TestApp } from "../support/app.ts";
import { placing, TERMS } from "../support/placing.ts";
import {
  AMERSFOORT,
  amina,
  bram,
  LEUSDEN,
  mehmet,
  REGIO,
  voorstelAmina,
  voorstelMehmet,
  yonas,
} from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
});
afterAll(() => app.stop());

const { withYes, start } = placing(() => app);
const klantmanager = () => app.as("klantmanager");
const accountmanager = () => app.as("accountmanager");

test("the group of the report follows from the benefit and the indicatie banenafspraak (R-365)", async () => {
  const { voorstelId, inwonerId } = await withYes({ uitkering: "NUG" });
  await app.owner
    .insertInto("indicaties")
    .values({
      regioId: REGIO,
      id: randomUUID(),
      gemeente: AMERSFOORT,
      inwonerId,
      soort: "banenafspraak",
      vanaf: isoDate("2026-01-01"),
      bron: "UWV",
    })
    .execute();
  expect((await start(voorstelId)).json().rapportgroep).toBe("NUG met IBA");
});

test("the concept shows what a plaatsing would start from, and what stands in the way", async () => {
  const concept = (await klantmanager().get(`/voorstellen/${voorstelAmina}/plaatsing-concept`)).json();
  expect(concept).toMatchObject({
    inwonernaam: "Amina Haddou",
    plek: { werkvormen: ["werken op locatie", "begeleid werken"], vrij: 3 },
    uren: { minstens: null, hoogstens: null, ruimte: 60 },
    loon: { minimumloonInCenten: 2_337_00, bekendTotEnMet: "2026-12-31" },
    rapportgroep: "Bijstand",
    subsidie: { isMogelijk: true, isDoelgroepVastgesteld: false },
    belemmeringen: ["De inwoner heeft nog geen ja gezegd."],
  });
  const jobhunter = (await app.as("jobhunter").get(`/voorstellen/${voorstelAmina}/plaatsing-concept`)).json();
  expect(jobhunter).toMatchObject({ loon: null, rapportgroep: null, subsidie: null });
});

test("an accountmanager places after the yes, and sees nothing before it (S-11)", async () => {
  expect((await accountmanager().post(`/voorstellen/${voorstelAmina}/plaatsing`, TERMS)).statusCode).toBe(
    404,
  );
  const placed = await accountmanager().post(`/voorstellen/${voorstelMehmet}/plaatsing`, {
    ...TERMS,
    startdatum: "2026-12-01",
  });
  expect(placed.json()).toMatchObject({ inwonernaam: "Mehmet Aksoylu", via: "WSP", stand: "begint nog" });
  expect((await accountmanager().get(`/plaatsingen/${placed.json().id}`)).statusCode).toBe(200);
  const { rijen } = (await accountmanager().get("/plaatsingen")).json();
  const seen = rijen.map(({ inwonerId }: { inwonerId: string }) => inwonerId);
  expect(seen).toContain(mehmet);
  expect(seen).not.toContain(yonas);
});

test("each role sees the plaatsingen of its own work, and of them what it may (S-01)", async () => {
  const inwoner = (await app.as("inwoner").get(`/inwoners/${amina}/plaatsingen`)).json();
  expect(inwoner).toMatchObject({ totaal: 0 });
  const unitleider = (await app.as("unitleider").get("/plaatsingen")).json();
  const ofYonas = unitleider.rijen.find(({ inwonerId }: { inwonerId: string }) => inwonerId === yonas);
  expect(ofYonas).toMatchObject({ inwonernaam: "Yonas Berhanu", unit: { naam: "Groen" } });
  const full = (await app.as("unitleider").get(`/plaatsingen/${ofYonas.id}`)).json();
  expect(full).toMatchObject({ rapportgroep: null, loonwaarde: null });

  const manager = (await app.as("manager").get("/plaatsingen?perPagina=50")).json();
  expect(manager.totaal).toBeGreaterThan(2);
  expect(manager.rijen.every(({ inwonernaam }: { inwonernaam: null }) => inwonernaam === null)).toBe(true);
  const yonasAtManager = (await app.as("manager").get(`/inwoners/${yonas}/plaatsingen`)).json();
  expect(yonasAtManager).toMatchObject({ totaal: 1 });
  expect((await app.as("manager", LEUSDEN).get("/plaatsingen")).json().totaal).toBe(0);
  expect((await app.as("manager", LEUSDEN).get(`/plaatsingen/${ofYonas.id}`)).statusCode).toBe(404);
  expect((await app.as("raadslid").get("/plaatsingen")).statusCode).toBe(403);
  expect((await klantmanager().get(`/inwoners/${bram}/plaatsingen`)).statusCode).toBe(403);
});
