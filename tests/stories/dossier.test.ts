import { afterAll, beforeAll, expect, test } from "vitest";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertDossier } from "../support/dossier.ts";
import { differenceInTime, lastingDifference } from "../support/timing.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, bram, lotte, yonas } from "../support/world.ts";

const NOBODY = "00000000-0000-4000-8000-000000000000";
const PARTS = ["plan", "helpers", "situatie", "mogelijkheden", "tijdlijn", "volgende-stap", "bsn"];

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertDossier(app.owner);
});
afterAll(() => app.stop());

test("a klantmanager reads every part of a dossier of the own caseload, each with one line in both logs (S-06)", async () => {
  for (const part of PARTS) {
    const { status, audit, betrokkenen } = await traced(app, "klantmanager")(
      "GET",
      `/inwoners/${amina}/${part}`,
    );
    expect([part, status]).toEqual([part, 200]);
    expect(audit).toMatchObject([{ object: `inwoner/${amina}`, resultaat: "ok", gemeente: AMERSFOORT }]);
    expect(betrokkenen).toEqual([amina]);
  }
});

test("a part is refused by its own data class: who may know the inwoner is told no, others that there is nobody (S-01)", async () => {
  const status = async (rol: Parameters<typeof traced>[1], id: string, part: string) =>
    (await traced(app, rol)("GET", `/inwoners/${id}/${part}`)).status;
  expect(await status("klantmanager", bram, "plan")).toBe(403); // of the own gemeente, not of the own caseload
  expect(await status("klantmanager", bram, "helpers")).toBe(200);
  expect(await status("klantmanager", lotte, "plan")).toBe(404); // of another gemeente
  expect(await status("jobcoach", amina, "bsn")).toBe(403);
  expect(await status("jobhunter", amina, "situatie")).toBe(403);
  expect(await status("unitleider", yonas, "mogelijkheden")).toBe(200);
  expect(await status("unitleider", yonas, "situatie")).toBe(403);
  expect(await status("unitleider", bram, "mogelijkheden")).toBe(404);
  expect(await status("beleidsadviseur", amina, "helpers")).toBe(404);
});

test("nobody and an inwoner of another gemeente get the same answer for every part (S-04, U-15)", async () => {
  for (const part of PARTS) {
    const ask = traced(app, "klantmanager");
    const elsewhere = await ask("GET", `/inwoners/${lotte}/${part}`);
    const absent = await ask("GET", `/inwoners/${NOBODY}/${part}`);
    const { id: _, ...same } = absent.body;
    const { id: __, ...other } = elsewhere.body;
    expect([elsewhere.status, other]).toEqual([absent.status, same]);
    expect([elsewhere.betrokkenen, absent.betrokkenen]).toEqual([[], []]);
  }
});

test("an inwoner of another gemeente takes as long to refuse as nobody (S-04)", async () => {
  const klantmanager = app.as("klantmanager");
  const refuse = (id: string) => async () =>
    expect((await klantmanager.get(`/inwoners/${id}/plan`)).statusCode).toBe(404);
  const twice = async () => [await refuse(NOBODY)(), await refuse(NOBODY)()];
  expect(await lastingDifference(refuse(lotte), refuse(NOBODY), 0.2)).toBeLessThan(0.2);
  expect(await differenceInTime(twice, refuse(NOBODY))).toBeGreaterThan(0.2); // it does see a difference
}, 120_000);

test("the time line shows what happened, newest first, and only what the role may see", async () => {
  const ask = traced(app, "klantmanager");
  const { body } = await ask("GET", `/inwoners/${amina}/tijdlijn`);
  expect(body.rijen.map(({ datum, titel }: { datum: string; titel: string }) => [datum, titel])).toEqual([
    ["2026-11-23", "Melding"],
    ["2026-11-20", "Voorgesteld: Medewerker groen, ploeg Schothorst"],
    ["2026-11-12", "Werkbezoek"],
    ["2026-09-01", "Gestart bij Groen, 31,25 uur"],
    ["2026-06-01", "Indicatie banenafspraak"],
    ["2026-03-01", "Aangemeld"],
  ]);
  expect(body.rijen[0]).toMatchObject({ wachtOpU: true, door: "Amina Haddou" });
  expect(body.rijen[2]).toMatchObject({ wachtOpU: false, isZichtbaarVoorInwoner: true });

  const second = await ask("GET", `/inwoners/${amina}/tijdlijn?pagina=2&perPagina=4`);
  expect(second.body.rijen.map(({ soort }: { soort: string }) => soort)).toEqual(["indicatie", "aanmelding"]);
  expect(second.body.totaal).toBe(6);

  const contacts = await ask("GET", `/inwoners/${amina}/tijdlijn?soort=contactmoment`);
  expect(contacts.body.totaal).toBe(2);
  expect(contacts.body.rijen.map(({ titel }: { titel: string }) => titel)).toEqual(["Melding", "Werkbezoek"]);

  const jobhunter = await traced(app, "jobhunter")("GET", `/inwoners/${amina}/tijdlijn`);
  expect(jobhunter.body.rijen.map(({ soort }: { soort: string }) => soort)).toEqual([
    "voorstel",
    "aanmelding",
  ]);
});

test("a helper is shown with the last time they spoke; not to who may not see contacts", async () => {
  const jobcoach = async (rol: Parameters<typeof traced>[1]) =>
    (await traced(app, rol)("GET", `/inwoners/${amina}/helpers`)).body.rijen.find(
      (helper: { rol: string }) => helper.rol === "jobcoach",
    );
  expect(await jobcoach("klantmanager")).toMatchObject({ laatsteContact: "2026-11-12", isHoofd: false });
  expect(await jobcoach("jobhunter")).toMatchObject({ laatsteContact: null });
});

test("the next step is the oldest open thing, and nothing where the role has no part in it", async () => {
  const { body } = await traced(app, "klantmanager")("GET", `/inwoners/${amina}/volgende-stap`);
  expect(body.stap).toMatchObject({
    soort: "melding",
    wat: "Bel Amina over de bus",
    wanneer: { datum: "2026-11-24", isTeLaat: false },
    naar: `/inwoners/${amina}/contact`,
  });
  expect((await traced(app, "klantmanager")("GET", `/inwoners/${bram}/volgende-stap`)).body).toEqual({
    stap: null,
  });
});
