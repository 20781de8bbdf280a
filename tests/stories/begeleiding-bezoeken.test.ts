import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { addDays, isoDate } from "#core/dates";
import { hours } from "#core/hours";
import { startTestApp, type TestApp } from "../support/app.ts";
import { bezoekMetGevolgen } from "../support/begeleiding.ts";
import { traced } from "../support/traced.ts";
import { AMERSFOORT, amina, groeneWal, idOf, REGIO, VANDAAG } from "../support/world.ts";

const werk = idOf("aminawerkt");
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: werk,
      gemeente: AMERSFOORT,
      inwonerId: amina,
      werkgeverId: groeneWal,
      functie: "Medewerker groen",
      werkvorm: "begeleid werken",
      urenPerWeek: hours(24),
      startdatum: isoDate("2026-08-10"),
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: isoDate("2026-08-10"),
    })
    .execute();
});
afterAll(() => app.stop());
beforeEach(async () => {
  await app.owner.deleteFrom("acties").execute();
  await app.owner.deleteFrom("signalen").execute();
  await app.owner.deleteFrom("bezoeken").execute();
});

type Wie = Parameters<TestApp["as"]>[0];
const legVast = async (anders: object = {}) => {
  const answer = await app
    .as("jobcoach")
    .post(`/plaatsingen/${werk}/bezoeken`, { ...bezoekMetGevolgen, datum: VANDAAG, ...anders });
  expect(answer.statusCode).toBe(201);
  return answer.json().id as string;
};
const tijdlijn = async (wie: Wie) =>
  (await app.as(wie).get(`/inwoners/${amina}/tijdlijn?soort=bezoek`)).json().rijen;

test("the next visit stays after the visit, also when a correction keeps its day", async () => {
  const id = await legVast();
  const { acties: _a, signaal: _s, ...velden } = { ...bezoekMetGevolgen, datum: VANDAAG };
  const change = (volgendBezoek: string) =>
    app.as("jobcoach").put(`/bezoeken/${id}`, { ...velden, volgendBezoek }, 1);
  const early = await change(VANDAAG);
  expect([early.statusCode, early.json().code]).toEqual([400, "bezoek.volgend-te-vroeg"]);
  expect((await change(addDays(VANDAAG, 1))).statusCode).toBe(200);
});

test("a visit stands in the time line with who and what, for who guides only (R-245)", async () => {
  const id = await legVast({ checkmoment: 3, tekst: "De ploeg is tevreden.", wijze: "op het werk" });
  const shown = {
    soort: "bezoek",
    id,
    datum: VANDAAG,
    titel: "Werkbezoek, na 3 maanden",
    tekst: "De ploeg is tevreden.",
    door: "jobcoach GM0307",
    wachtOpU: false,
  };
  for (const wie of ["jobcoach", "klantmanager"] as const) expect(await tijdlijn(wie)).toMatchObject([shown]);
  for (const wie of ["gids", "jobhunter", "inwoner"] as const) expect(await tijdlijn(wie)).toEqual([]);
});

test("whoever was spoken with at his work had contact; a visit to the werkgever alone is none (R-244)", async () => {
  const lastOf = async (wie: Wie) => {
    const helpers = (await app.as(wie).get(`/inwoners/${amina}/helpers`)).json().rijen;
    const { lopend } = (await app.as(wie).get(`/inwoners/${amina}/kring`)).json();
    const { rijen } = (await app.as(wie).get("/caseload")).json();
    const ofCoach = (rij: { rol: string }) => rij.rol === "jobcoach";
    return [
      helpers.find(ofCoach).laatsteContact,
      lopend.find(ofCoach).laatsteContact,
      rijen.find((rij: { id: string }) => rij.id === amina).laatsteContact,
    ];
  };
  const before = await lastOf("klantmanager");
  expect(before).not.toContain(VANDAAG);
  await legVast({ inwoner: "niet besproken" });
  expect(await lastOf("klantmanager")).toEqual(before);
  await legVast({ inwoner: "gaat wel" });
  expect(await lastOf("klantmanager")).toEqual([VANDAAG, VANDAAG, VANDAAG]);
  expect(await lastOf("gids")).not.toContain(VANDAAG);
});

test("the alarm that nothing was done since the registration is silent once someone was visited at his work", async () => {
  const someone = idOf("nieuwemens");
  await app.owner
    .insertInto("inwoners")
    .values({
      regioId: REGIO,
      id: someone,
      nummer: 901,
      voornaam: "Nieuw",
      achternaam: "Begonnen",
      geboortedatum: addDays(VANDAAG, -9000),
      gemeente: AMERSFOORT,
      woonplaats: "Amersfoort",
      talen: ["nld"],
      aangemeldOp: addDays(VANDAAG, -60),
    })
    .execute();
  const kort = idOf("kortgewerkt");
  await app.owner
    .insertInto("plaatsingen")
    .values({
      regioId: REGIO,
      id: kort,
      gemeente: AMERSFOORT,
      inwonerId: someone,
      werkgeverId: groeneWal,
      functie: "Medewerker groen",
      werkvorm: "proefplaats",
      urenPerWeek: hours(24),
      startdatum: addDays(VANDAAG, -40),
      einddatum: addDays(VANDAAG, -5),
      redenEinde: "contract liep af",
      rapportgroep: "Bijstand",
      via: "WSP",
      geregistreerdOp: addDays(VANDAAG, -40),
    })
    .execute();
  const alarms = async () =>
    (
      await sql`select from alarmen where inwoner_id = ${someone} and soort = 'geen eerste activiteit'`.execute(
        app.owner,
      )
    ).rows.length;
  const visit = (inwoner: string, nr: number) =>
    app.owner
      .insertInto("bezoeken")
      .values({
        regioId: REGIO,
        id: idOf(`alarmbezoek${nr}`),
        gemeente: AMERSFOORT,
        inwonerId: someone,
        plaatsingId: kort,
        datum: addDays(VANDAAG, -20),
        wijze: "op het werk",
        inwoner,
        werk: "goed",
        samenwerking: "goed",
        aanwezigheid: "goed",
        isZichtbaarVoorInwoner: false,
        doorGebruikerId: idOf("iemand"),
        doorNaam: "Iemand",
        vastgelegd: new Date(`${VANDAAG}T08:00:00Z`),
      })
      .execute();
  expect(await alarms()).toBe(1);
  await visit("niet besproken", 1);
  expect(await alarms()).toBe(1);
  await visit("goed", 2);
  expect(await alarms()).toBe(0);
});

test("an inwoner reads the visits that were written down for him, without what his werkgever said; nobody else does", async () => {
  await legVast({ tekst: "Niet voor Amina.", isZichtbaarVoorInwoner: false });
  const id = await legVast({ tekst: "Wil leren maaien.", isZichtbaarVoorInwoner: true, inwoner: "goed" });
  const own = (await app.as("inwoner").get("/medewerkers")).json().bezoeken;
  expect(own).toMatchObject([
    { id, tekst: "Wil leren maaien.", inwoner: "goed", doorNaam: "jobcoach GM0307" },
  ]);
  expect(Object.keys(own[0])).not.toContain("samenwerking");
  expect((await app.as("werkgever").get("/medewerkers")).json().bezoeken).toEqual([]);
  expect((await app.as("inwoner").get(`/bezoeken/${id}`)).statusCode).toBe(404);
  // also when the work ended, the log says whose visits were read
  const end = (einddatum: typeof VANDAAG | null) =>
    app.owner
      .updateTable("plaatsingen")
      .set({ einddatum, redenEinde: einddatum && "overstap naar andere werkvorm" })
      .where("id", "=", werk)
      .execute();
  await end(addDays(VANDAAG, -1));
  const { body, betrokkenen } = await traced(app, "inwoner")("GET", "/medewerkers");
  await end(null);
  expect([body.rijen, body.bezoeken.length, betrokkenen]).toEqual([[], 1, [amina]]);
});
