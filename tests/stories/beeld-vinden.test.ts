import { afterAll, beforeAll, expect, test } from "vitest";
import { addDays } from "#core/dates";
import { MEEGELEVERD } from "../../src/modules/beeld/meegeleverd.ts";
import type { Vindbaarheid } from "../../src/modules/beeld/vindbaarheid.ts";
import { startTestApp, type TestApp } from "../support/app.ts";
import { insertVragenlijsten, lijstId, versieId } from "../support/beeld.ts";
import { amina, VANDAAG } from "../support/world.ts";

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await insertVragenlijsten(app.owner);
});
afterAll(() => app.stop());

const klantmanager = () => app.as("klantmanager");
const vindbaar = async (): Promise<Vindbaarheid> =>
  (await klantmanager().get(`/inwoners/${amina}/vindbaarheid`)).json();
const doel = async (naam: string) => (await vindbaar()).doelen.find(({ doel }) => doel === naam)!;
const soorten = async () =>
  (await klantmanager().get("/alarmen"))
    .json()
    .rijen.filter(({ wie }: { wie: { inwonerId: string } }) => wie.inwonerId === amina)
    .map(({ soort }: { soort: string }) => soort);

test("a new indicatie beschut werk is an alarm at once, and ending it ends the alarm (R-092)", async () => {
  await app.owner.deleteFrom("indicaties").where("inwonerId", "=", amina).execute();
  expect(await soorten()).not.toContain("indicatie zonder werk");
  const body = {
    soort: "beschut werk",
    vanaf: addDays(VANDAAG, -3),
    tot: null,
    bron: "gemeente",
    vastgesteldOp: VANDAAG,
  };
  const made = (await klantmanager().post(`/inwoners/${amina}/indicaties`, body)).json();
  expect(made).toMatchObject({ isGeldig: true, versie: 1, doorNaam: expect.any(String) });
  expect(await soorten()).toContain("indicatie zonder werk");
  expect((await doel("beschut werk")).stand).toBe("compleet");

  const twice = await klantmanager().post(`/inwoners/${amina}/indicaties`, body);
  expect([twice.statusCode, twice.json().type]).toEqual([409, "/problemen/indicatie.overlap"]);
  const end = (tot: string, versie: number) =>
    klantmanager().put(`/indicaties/${made.id}`, { ...body, tot, reden: "De indicatie eindigt." }, versie);
  expect((await end(addDays(VANDAAG, -9), 1)).statusCode).toBe(400);
  expect((await end(addDays(VANDAAG, -1), 1)).json()).toMatchObject({ isGeldig: false, versie: 2 });
  expect((await end(VANDAAG, 1)).statusCode).toBe(412);
  expect(await soorten()).not.toContain("indicatie zonder werk");
});

test("UWV is asked once at a time, and a yes makes the indicatie in the same act (R-135, R-096)", async () => {
  await app.owner.deleteFrom("indicaties").where("inwonerId", "=", amina).execute();
  const ask = (soort: string) =>
    klantmanager().post(`/inwoners/${amina}/indicatieaanvragen`, {
      soort,
      gevraagdOp: addDays(VANDAAG, -20),
      adviseur: "UWV",
    });
  const asked = (await ask("banenafspraak")).json();
  expect((await ask("banenafspraak")).json().type).toBe("/problemen/indicatie.al-gevraagd");
  const lijst = async () => (await klantmanager().get(`/inwoners/${amina}/indicaties`)).json();
  expect((await lijst()).register).toEqual({ stand: "gevraagd", sinds: addDays(VANDAAG, -20) });

  const answer = (body: object) =>
    klantmanager().put(`/indicatieaanvragen/${asked.id}`, { uitkomstOp: addDays(VANDAAG, -2), ...body }, 1);
  expect((await answer({ uitkomst: "negatief", indicatieVanaf: VANDAAG })).statusCode).toBe(400);
  expect((await answer({ uitkomst: "positief", uitkomstOp: addDays(VANDAAG, -21) })).statusCode).toBe(400);
  const yes = (await answer({ uitkomst: "positief", indicatieVanaf: addDays(VANDAAG, -2) })).json();
  expect(yes).toMatchObject({ uitkomst: "positief", indicatieId: expect.any(String) });
  expect(await lijst()).toMatchObject({
    register: { stand: "staat erin", sinds: addDays(VANDAAG, -2) },
    indicaties: [{ soort: "banenafspraak", bron: "UWV", isGeldig: true }],
  });
  expect((await answer({ uitkomst: "positief" })).json().type).toBe("/problemen/indicatie.al-beantwoord");
  expect((await doel("banenafspraak")).stand).toBe("compleet");
});

test("what is missing for beschut werk comes from the rules, and filling in the criteria makes it known (R-131)", async () => {
  await app.owner.deleteFrom("indicatieaanvragen").where("inwonerId", "=", amina).execute();
  await app.owner.deleteFrom("indicaties").where("inwonerId", "=", amina).execute();
  const before = await doel("beschut werk");
  expect([before.stand, before.punten.every(({ antwoord }) => antwoord === "nog niet bekend")]).toEqual([
    "er ontbreekt iets",
    true,
  ]);
  const kan = {
    taak: "ja",
    basis: "ja",
    achter_elkaar: 2,
    per_dag: 4,
    uurloon: "nee",
    samen: "ja",
    reizen: "ja",
  };
  const nodig = {
    aanpassing: "nee",
    toezicht: "ja",
    voordoen: "ja",
    tempo: "nee",
    geprobeerd: "ja",
    blijvend: "ja",
  };
  const antwoorden = { ...kan, ...nodig };
  await klantmanager().post(`/inwoners/${amina}/afnames`, {
    vragenlijstId: lijstId("duurzame_arbeidsbeperking"),
    antwoorden,
    ingevuldOp: VANDAAG,
    status: "ingediend",
  });
  const after = await doel("beschut werk");
  expect([after.stand, after.punten.map(({ antwoord }) => antwoord)]).toEqual([
    "compleet",
    after.punten.map(() => "ja"),
  ]);
});

test("what a dossier does not say is counted by the plekken where it matters, and telling it takes it off the list (R-127)", async () => {
  const { plekpunten, plekken, teBeoordelen } = await vindbaar();
  expect(plekken).toBeGreaterThanOrEqual(teBeoordelen);
  expect(plekpunten.length).toBeGreaterThan(0);
  for (const { plekken: aantal, beslist } of plekpunten) expect(beslist).toBeLessThanOrEqual(aantal);
  const known = { reistijd_max: 60, vervoermiddelen: ["ov"] } as const;
  for (const [onderwerp, waarde] of Object.entries(known)) {
    await app.owner
      .deleteFrom("mogelijkheden")
      .where("inwonerId", "=", amina)
      .where("onderwerp", "=", onderwerp)
      .execute();
    const put = await klantmanager().put(
      `/inwoners/${amina}/mogelijkheden/${onderwerp}`,
      { waarde, bron: "inwoner zelf", datum: VANDAAG },
      0,
    );
    expect(put.statusCode).toBe(200);
  }
  expect((await vindbaar()).plekpunten.map(({ criterium }) => criterium)).not.toContain("reistijd");
});

test("the list of a caseload stands by name and says what is missing, never who is further (R-127, R-128)", async () => {
  const { rijen, telling } = (await klantmanager().get("/caseload/ontbreekt")).json();
  const namen = rijen.map(({ naam }: { naam: string }) => naam.split(" ").at(-1));
  expect(namen).toEqual([...namen].toSorted((a, b) => a.localeCompare(b, "nl")));
  expect(telling.mensen).toBe(rijen.length);
  const filtered = (await klantmanager().get("/caseload/ontbreekt?onderdeel=triage")).json();
  for (const { ontbreekt } of filtered.rijen) expect(ontbreekt).toContain("triage");
  const geen = telling.bekend.find(({ onderdeel }: { onderdeel: string }) => onderdeel === "triage").aantal;
  expect(filtered.totaal).toBe(telling.mensen - geen);
});

test("a vragenlijst gets a new version beside the old one, and what was filled in keeps naming its own (R-131)", async () => {
  const bas = app.as("beleidsadviseur");
  const code = "doelen_voorbij_werk";
  const concept = (await bas.post(`/vragenlijsten/${lijstId(code)}/versies`)).json();
  expect([concept.nummer, concept.status]).toEqual([2, "concept"]);
  expect((await bas.post(`/vragenlijsten/${lijstId(code)}/versies`)).json().type).toContain("al-concept");
  expect((await app.as("klantmanager").get(`/vragenlijstversies/${concept.id}`)).statusCode).toBe(404);
  const { definitie } = MEEGELEVERD.find((lijst) => lijst.code === code)!;
  const [sectie] = definitie.secties;
  const changed = { ...definitie, secties: [{ ...sectie!, vragen: sectie!.vragen.slice(0, 2) }] };
  const put = (path: string, body: object, versie: number) =>
    bas.put(`/vragenlijstversies/${concept.id}${path}`, body, versie);
  const wrong = {
    ...changed,
    secties: [{ ...changed.secties[0]!, vragen: [{ ...sectie!.vragen[0]!, vraag: "Welke diagnose?" }] }],
  };
  expect((await put("", { definitie: wrong }, 1)).statusCode).toBe(400);
  expect((await put("", { definitie: changed }, 1)).statusCode).toBe(200);
  expect((await put("/publicatie", {}, 1)).statusCode).toBe(412);
  expect((await put("/publicatie", {}, 2)).json()).toMatchObject({
    status: "gepubliceerd",
    gepubliceerdOp: VANDAAG,
  });
  expect((await put("", { definitie }, 3)).json().type).toContain("versie-blijft");
  const old = (await bas.get(`/vragenlijstversies/${versieId(code)}`)).json();
  expect([old.status, old.definitie.secties[0].vragen.length]).toEqual(["ingetrokken", 7]);
  expect(
    (await app.as("klantmanager").put(`/vragenlijstversies/${concept.id}/intrekking`, {}, 3)).statusCode,
  ).toBe(403);
  expect((await put("/intrekking", {}, 3)).json().status).toBe("ingetrokken");
  const gone = await klantmanager().post(`/inwoners/${amina}/afnames`, {
    vragenlijstId: lijstId(code),
    antwoorden: {},
    ingevuldOp: VANDAAG,
    status: "concept",
  });
  expect(gone.json().type).toContain("zonder-versie");
});

test("the examples are taken over as drafts, once; for whom a vragenlijst counts is changed with the version seen", async () => {
  const bas = app.as("beleidsadviseur");
  expect((await bas.post("/vragenlijsten/_meegeleverd")).json().toegevoegd).toBe(0);
  const made = (await bas.post("/vragenlijsten", { naam: "Eerste gesprek", doel: "Kennismaken" })).json();
  expect(made).toMatchObject({ code: "eerste_gesprek", versies: [{ nummer: 1, status: "concept" }] });
  expect((await bas.post("/vragenlijsten", { naam: "Eerste Gesprek!", doel: "Nog eens" })).statusCode).toBe(
    409,
  );
  const telt = [{ waarvoor: "toegang", organisatiesoort: "gemeente" }];
  const change = (versie: number) =>
    bas.put(`/vragenlijsten/${made.id}`, { naam: "Intake", doel: "Kennismaken", telt }, versie);
  expect((await change(1)).json()).toMatchObject({ naam: "Intake", code: "eerste_gesprek", telt, versie: 2 });
  expect((await change(1)).statusCode).toBe(412);
  expect((await app.as("klantmanager").post("/vragenlijsten", { naam: "X", doel: "Y" })).statusCode).toBe(
    403,
  );
});
