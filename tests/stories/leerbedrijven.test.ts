import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "#http/means";
import { startTestApp, type TestApp } from "../support/app.ts";
import { startTestService, type TestService } from "../support/service.ts";
import { amina, groeneWal, VANDAAG } from "../support/world.ts";

const leertaak = (code: string, naam: string) => ({
  code,
  naam,
  sector: "groen",
  soort: "vakvaardigheid",
  laatZien: `${naam} zoals het bedrijf het vraagt.`,
  erkendDoor: null,
  erkenningBron: null,
  eerstVoor: "jongeren zonder startkwalificatie",
  bron: "Voorbeeld",
  isVoorbeeld: true,
});

describe("leerbedrijven and tasks", () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.stop());

  test("a task that is retired is not begun with, who learns it already goes on, and it can come back (R-181)", async () => {
    const bas = app.as("beleidsadviseur");
    const meester = { naam: "Els Vonk", functie: "voorvrouw", tot: null };
    const unitId = (await app.owner.selectFrom("units").select("id").executeTakeFirstOrThrow()).id;
    const bedrijf = await app.as("accountmanager").post("/leerbedrijven", {
      unitId,
      erkendDoor: "SBB",
      erkendVoor: ["groen"],
      erkendTot: null,
      bron: "Opgave",
    });
    const { id: leerbedrijfId } = bedrijf.json();
    const [{ id: leermeesterId }] = (
      await app.as("accountmanager").post(`/leerbedrijven/${leerbedrijfId}/leermeesters`, meester)
    ).json().leermeesters;
    const taak = (await bas.post("/leertaken", { ...leertaak("BO-31", "Opruimen"), sector: "bouw" })).json();
    expect(taak.vervallenOp).toBeNull();
    const begin = () =>
      app.as("klantmanager").post(`/inwoners/${amina}/leerroutes`, {
        leerbedrijfId,
        leermeesterId,
        leertaakIds: [taak.id],
        begonnenOp: VANDAAG,
      });
    const route = (await begin()).json();
    const weg = await bas.put(`/leertaken/${taak.id}/vervallen`, { isVervallen: true }, 1);
    expect(weg.json()).toMatchObject({ vervallenOp: VANDAAG, versie: 2 });
    expect((await begin()).json().type).toBe("/problemen/leertaak.vervallen");
    const oordeel = await app
      .as("klantmanager")
      .post(`/leerdoelen/${route.doelen[0].id}/_beoordeel`, { niveau: "zelfstandig", datum: VANDAAG });
    expect(oordeel.statusCode).toBe(201);
    expect((await bas.put(`/leertaken/${taak.id}/vervallen`, { isVervallen: false }, 1)).statusCode).toBe(
      412,
    );
    await bas.put(`/leertaken/${taak.id}/vervallen`, { isVervallen: false }, 2);
    expect((await begin()).statusCode).toBe(201);
    expect(
      (await app.as("klantmanager").put(`/leertaken/${taak.id}/vervallen`, { isVervallen: true }, 3))
        .statusCode,
    ).toBe(403);
  });

  test("of a leermeester it is known in what he learned to teach, and a day needs that (R-070, R-072)", async () => {
    const ingrid = app.as("accountmanager");
    const [bedrijf] = (await ingrid.get("/leerbedrijven")).json().rijen;
    const add = (extra: object) =>
      ingrid.post(`/leerbedrijven/${bedrijf.id}/leermeesters`, {
        naam: "Rik Dop",
        functie: "eerste medewerker",
        tot: null,
        ...extra,
      });
    expect((await add({ opgeleidOp: "2026-02-05" })).json().type).toBe("/problemen/leermeester.opleiding");
    await add({ opleiding: "Training Mentorwijs", opgeleidOp: "2026-02-05" });
    const found = (await app.as("jobcoach").get(`/leerbedrijven/${bedrijf.id}`)).json();
    expect(found.leermeesters).toContainEqual(
      expect.objectContaining({
        naam: "Rik Dop",
        opleiding: "Training Mentorwijs",
        opgeleidOp: "2026-02-05",
      }),
    );
    expect((await app.as("inwoner").get(`/leerbedrijven/${bedrijf.id}`)).statusCode).not.toBe(200);
  });

  test("a leerbedrijf is recognised once, and where the recognition is over nobody begins to learn (R-181)", async () => {
    const erkenning = { erkendDoor: "SBB", erkendVoor: ["groen"], erkendTot: null, bron: "Opgave" };
    const add = () =>
      app.as("accountmanager").post("/leerbedrijven", { werkgeverId: groeneWal, ...erkenning });
    const { id } = (await add()).json();
    expect((await add()).json().type).toBe("/problemen/leerbedrijf.bestaat");
    const meester = { naam: "Wim Haver", functie: "voorman", tot: null };
    const added = await app.as("accountmanager").post(`/leerbedrijven/${id}/leermeesters`, meester);
    const [{ id: leermeesterId }] = added.json().leermeesters;
    const { id: taakId } = (
      await app.as("manager").post("/leertaken", leertaak("GR-01", "Schoffelen"))
    ).json();
    const begin = () =>
      app.as("klantmanager").post(`/inwoners/${amina}/leerroutes`, {
        leerbedrijfId: id,
        leermeesterId,
        leertaakIds: [taakId],
        begonnenOp: "2026-09-01",
      });
    expect((await begin()).statusCode).toBe(201);
    const stopped = await app
      .as("accountmanager")
      .put(`/leermeesters/${leermeesterId}`, { ...meester, tot: "2026-08-31" }, 1);
    expect(stopped.json().leermeesters).toMatchObject([{ isNu: false, versie: 2 }]);
    expect((await begin()).json().type).toBe("/problemen/leerroute.leermeester");
    const over = await app
      .as("accountmanager")
      .put(`/leerbedrijven/${id}`, { ...erkenning, erkendTot: "2026-08-31" }, 1);
    expect(over.json()).toMatchObject({ isErkend: false, versie: 2 });
    expect((await begin()).json().type).toBe("/problemen/leerroute.niet-erkend");
    const found = await app.as("klantmanager").get("/leerbedrijven?zoek=groene&sector=groen");
    expect(found.json()).toMatchObject({ totaal: 1, rijen: [{ naam: "De Groene Wal" }] });
    expect((await app.as("klantmanager").get("/leerbedrijven?sector=zorg")).json().totaal).toBe(0);
  });

  test("a task names who recognises it for the sector and where that stands, or neither (R-179, R-180)", async () => {
    const half = { ...leertaak("GR-03", "Gras maaien"), erkendDoor: "SBB" };
    expect((await app.as("manager").post("/leertaken", half)).json().type).toBe(
      "/problemen/leertaak.erkenning",
    );
    const made = await app.as("manager").post("/leertaken", leertaak("GR-02", "Heg knippen"));
    const twice = await app.as("manager").post("/leertaken", leertaak("GR-02", "Iets anders"));
    expect(twice.json().type).toBe("/problemen/leertaak.code-bestaat");
    const changed = await app
      .as("manager")
      .put(
        `/leertaken/${made.json().id}`,
        { ...leertaak("GR-02", "Haag knippen"), eerstVoor: "iedereen" },
        1,
      );
    expect(changed.json()).toMatchObject({ naam: "Haag knippen", eerstVoor: "iedereen", versie: 2 });
    const rows = (await app.as("klantmanager").get("/leertaken?sector=groen")).json().rijen;
    expect(rows.map(({ code }: { code: string }) => code)).toEqual(["GR-01", "GR-02"]);
  });
});

describe("the door for everyone", () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startTestService({ limits: { ...LIMITS, certificate: 5 } });
  });
  afterAll(() => service.stop());

  test("the public keys, the issuer and what was withdrawn stand where other systems look", async () => {
    const read = async (path: string) => (await service.app.inject({ url: path })).json();
    const { keys } = await read("/.well-known/jwks.json");
    expect(keys).toMatchObject([{ kty: "OKP", kid: "test" }]);
    expect(JSON.stringify(keys)).not.toContain('"d"');
    expect(await read("/api/v1/certificaten/sleutels/test")).toEqual(keys[0]);
    expect(await read("/api/v1/certificaten/uitgever")).toMatchObject({
      type: ["Profile"],
      name: "Arbeidsmarktregio Amersfoort",
    });
    expect((await read("/.well-known/did.json")).verificationMethod).toHaveLength(1);
    expect(await read("/api/v1/certificaten/ingetrokken")).toMatchObject({ revokedCredential: [] });
  });

  test("it asks for no account, wants one question, and answers only so many a minute", async () => {
    const check = (body: object) =>
      service.app.inject({ method: "POST", url: "/api/v1/certificaten/_controleer", body });
    const answer = await check({ code: "AAAAAAAAAAAAAAAAAAAAAA" });
    expect([answer.statusCode, answer.json().uitslag]).toEqual([200, "niet echt"]);
    expect((await check({})).statusCode).toBe(400);
    expect((await check({ code: "x", tekst: "y" })).statusCode).toBe(400);
    await check({ tekst: "y" });
    await check({ tekst: "y" });
    const sixth = await check({ tekst: "y" });
    expect([sixth.statusCode, sixth.json().type]).toEqual([429, "/problemen/dienst.too-many"]);
  });
});
